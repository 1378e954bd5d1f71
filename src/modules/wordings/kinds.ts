import type { Actor } from '../../platform/actor.ts';
import type { Context } from '../../platform/context.ts';
import type { Permission } from '../../platform/permission.ts';
import type { WordedKindName, WordingSpec } from './spec.ts';
import type { Words } from './wording.ts';

/** One matter whose words can be said otherwise. */
export interface Worded {
	readonly id: string;
	readonly title: string;
	/** Its Danish words. */
	readonly words: Words;
	/** The page where they stand. */
	readonly path: string;
	/** Whether everybody may read it. */
	readonly isPublic: boolean;
	/** Who says it otherwise and stands behind it: those who answer for the Danish words. */
	readonly may: (actor: Actor) => Permission;
}

/** A kind of such matters: the word of its addresses, and how one is found by what stands behind that. */
export interface WordingKind {
	readonly name: WordedKindName;
	readonly word: string;
	// biome-ignore lint/suspicious/noExplicitAny: a list of kinds holds specs of every thing
	readonly spec: WordingSpec<any>;
	readonly find: (context: Context, ref: string) => Promise<Worded | undefined>;
	/** Its easy text has a page of its own; an option’s stands on that of its process. */
	readonly hasEasyPage: boolean;
}

/** All of them. */
export type WordingKinds = Readonly<Record<WordedKindName, WordingKind>>;

let inUse: WordingKinds | undefined;

/** Tells this module which kinds there are; called once when the program is put together. */
export function useWordingKinds(kinds: WordingKinds): void {
	inUse = kinds;
}

/** The kind that a name, or the word of an address, stands for. */
export function wordingKind(nameOrWord: string): WordingKind | undefined {
	return Object.values(inUse ?? {}).find(({ name, word }) => name === nameOrWord || word === nameOrWord);
}

/** Whether a matter can be known of behind the desk. A visitor may be an employee whose session ended: they are asked to sign in. */
export function isWordedThereFor(actor: Actor, worded: Worded): boolean {
	return worded.isPublic || actor.kind === 'visitor' || worded.may(actor).kind === 'yes';
}

/** Where the versions of a matter are written. */
export function wordingsPath(kind: WordingKind, ref: string | number): string {
	return `/styr/ord/${kind.word}/${ref}`;
}
