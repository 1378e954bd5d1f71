import type { Actor } from './actor.ts';
import type { Db } from './database/database.ts';
import type { Runtime } from './runtime.ts';

/** The languages of the interface; which pages are written in Arabic says `ui/arabic-pages.ts`. */
export type Language = 'da' | 'en' | 'ar';

/**
 * What an act or a read is handed: the database (a transaction inside acts), one instant that is "now" all the way
 * through, who acts, and the program's own means.
 */
export interface Context {
	readonly db: Db;
	readonly now: Date;
	readonly actor: Actor;
	readonly language: Language;
	readonly runtime: Runtime;
	/** A hash of the network that asks, which changes every day; for limits on rates, never stored. */
	readonly caller?: string | undefined;
	/** The form that is sent, as somebody who is not signed in lays files ready by it. */
	readonly hand?: string | undefined;
}

/** A context outside a transaction: for reads and for the program's own work. */
export function contextFor(
	runtime: Runtime,
	actor: Actor,
	language: Language = 'da',
	now: Date = runtime.clock(),
): Context {
	return { db: runtime.db, now, actor, language, runtime };
}
