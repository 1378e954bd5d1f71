import type { Context } from '../../platform/context.ts';
import type { IconName } from '../../ui/pictures/icons.ts';
import type { MatterRef } from './relation.ts';
import type { RelationTexts } from './texts.ts';

/** What the owning module tells about one of its matters. */
export interface Matter extends MatterRef {
	readonly title: string;
	/** Its page, without language prefix. */
	readonly path: string;
	/** Where it is in its life, in the reader's language. */
	readonly state?: string | undefined;
	/** When it became public. */
	readonly at: Date;
	readonly isPublic: boolean;
}

/** Something that is promised or planned to follow a matter. */
export interface ComingMatter {
	readonly after: MatterRef;
	readonly what: keyof RelationTexts['coming'];
	/** Its own name, where it has one: the title of a phase. */
	readonly title?: string | undefined;
	readonly on: string;
}

/** One kind of matter: its name, its place when two come at once, and how to load many by id. */
export interface MatterKind {
	readonly name: keyof RelationTexts['kinds'];
	readonly icon: IconName;
	readonly order: number;
	readonly load: (context: Context, ids: readonly string[]) => Promise<readonly Matter[]>;
	/** What is still to come after matters of this kind. Asked only for the one in view and what led to it. */
	readonly coming?: (context: Context, ids: readonly string[]) => Promise<readonly ComingMatter[]>;
}

/** Every kind of matter that can stand in a thread. */
export type MatterKinds = Readonly<Record<string, MatterKind>>;

let inUse: MatterKinds = {};

/** Tells this module which kinds there are; called once when the program is put together. */
export function useMatterKinds(kinds: MatterKinds): void {
	inUse = kinds;
}

/** The kinds that the program was put together with. */
export function matterKindsInUse(): MatterKinds {
	return inUse;
}
