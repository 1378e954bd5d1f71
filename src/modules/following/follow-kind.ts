import type { Context } from '../../platform/context.ts';
import type { MatterRef } from '../relations/index.ts';
import type { FollowingTexts } from './texts.ts';

/** Something that can be followed, as its owner tells of it. */
export interface Followed {
	/** The id that follows are kept by. */
	readonly id: string;
	/** What stands in the address after the word: a slug, a number or an id. */
	readonly ref: string;
	readonly title: string;
	/** Its own page, without language prefix, where it has one. */
	readonly path?: string | undefined;
	/** Set where the title is in people's own words and not in the reader's language. */
	readonly danish?: boolean;
}

/** From when on somebody has not been told of a subject. */
export interface Untold {
	readonly subject: string;
	readonly since: Date;
}

/** Something new that a kind tells of by itself. */
export interface NewMatter extends MatterRef {
	/** The process that it belongs to, where it does. */
	readonly processId?: string | undefined;
	readonly at: Date;
}

/** One kind of thing that can be followed. The module that owns it need not know of following, nor this one of it. */
export interface FollowKind {
	/** The word in addresses. */
	readonly word: string;
	readonly name: keyof FollowingTexts['kinds'];
	/** Finds what somebody wants to follow by its address; undefined for what the actor may not see or nobody may follow. */
	find(context: Context, ref: string): Promise<Followed | undefined>;
	/** Those of these that still can be followed, in no particular order. */
	load(context: Context, ids: readonly string[]): Promise<readonly Followed[]>;
	/**
	 * For a kind whose news nobody writes down when it happens, as a saved search: what is new to each, after its `since` and up to
	 * `until`, newest first and at most `limit` each. Asked once for many.
	 */
	newTo?(
		context: Context,
		untold: readonly Untold[],
		until: Date,
		limit: number,
	): Promise<ReadonlyMap<Untold, readonly NewMatter[]>>;
}

/** Every kind, by the name that rows keep. */
export type FollowKinds = Readonly<Record<string, FollowKind>>;

let inUse: FollowKinds = {};

/** Tells this module which kinds there are; called once when a program is put together. */
export function useFollowKinds(kinds: FollowKinds): void {
	inUse = kinds;
}

/** The kinds that the program was put together with. */
export function followKindsInUse(): FollowKinds {
	return inUse;
}

/** A kind by its name; a name from outside may be anything. */
export function followKind(name: string): FollowKind | undefined {
	return Object.hasOwn(inUse, name) ? inUse[name] : undefined;
}

/** The name of a kind by the word in addresses. */
export function kindOfWord(word: string): string | undefined {
	return Object.keys(inUse).find((name) => inUse[name]?.word === word);
}
