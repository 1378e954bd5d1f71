import type { Context } from '../../../platform/context.ts';
import type { Level } from '../../../platform/permission.ts';
import type { PersonId } from '../person.ts';
import { endSession } from '../sessions/end-sessions.ts';
import { startSession } from '../sessions/start-session.ts';
import { peopleTables } from '../tables.ts';

/** How somebody came in. */
export type Way = 'mail' | 'code' | 'letter' | 'mitid' | 'staff' | 'set-up';

/** What came of a sign-in: a session's secret, or why there is none. */
export type Arrival = { readonly kind: 'in'; readonly secret: string } | { readonly kind: 'disabled' };

/** The browser's session before this sign-in, and whether mail is all that staff can sign in by. */
export interface Doorstep {
	readonly earlier: string | undefined;
	readonly staffByMail: boolean;
}

/** Lets a person in with a new session; the browser's old one ends. Belongs inside a transaction. */
export async function arrive(
	context: Context,
	person: PersonId,
	way: Way,
	level: Level,
	{ earlier, staffByMail }: Doorstep,
): Promise<Arrival> {
	const tables = peopleTables(context.db);
	const found = await tables
		.updateTable('person')
		.set({ language: context.language })
		.where('id', '=', person)
		.returning('disabled_at')
		.executeTakeFirst();
	if (!found || found.disabled_at) return { kind: 'disabled' };
	const staff =
		way === 'staff' ||
		way === 'set-up' ||
		(isEnoughForStaff(way, staffByMail) && (await holdsAnyRole(context, person)));
	if (earlier) await endSession(context, earlier);
	// Whoever already stands higher and opens an old link must not fall back.
	const kept = context.actor.personId === person && !staff ? context.actor.level : 0;
	return { kind: 'in', secret: await startSession(context, { person, level: Math.max(level, kept) as Level, staff }) };
}

/** A letter shows who has it in hand, which is no reason to open anybody's work. */
function isEnoughForStaff(way: Way, staffByMail: boolean): boolean {
	return way !== 'letter' && (way !== 'mail' || staffByMail);
}

async function holdsAnyRole(context: Context, person: PersonId): Promise<boolean> {
	const grant = await peopleTables(context.db)
		.selectFrom('role_grant')
		.select('id')
		.where('person', '=', person)
		.where('ended_at', 'is', null)
		.executeTakeFirst();
	return grant !== undefined;
}
