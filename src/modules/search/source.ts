import type { Context } from '../../platform/context.ts';
import type { Hits, HitWish } from '../../platform/search/hits.ts';
import type { ContributionState } from '../contributions/index.ts';
import type { SearchKind } from './kinds.ts';

/** What is looked for in every kind alike. */
export interface SourceWish extends HitWish {
	readonly processId?: string | undefined;
	readonly themeId?: string | undefined;
	readonly areaId?: string | undefined;
	readonly state?: ContributionState | undefined;
}

/** What a search can be narrowed by beside words and time. */
export type Narrowing = 'processId' | 'themeId' | 'areaId' | 'state';

/** Something found, as a list shows it. */
export interface FoundThing {
	readonly path: string;
	readonly title: string;
	/** Its words, of which the part around the first find is shown. */
	readonly text: string;
	/** Its title and words are in Danish whatever language is read. */
	readonly isDanish: boolean;
	/** Where it belongs: the process, or the proposal that a comment is about. */
	readonly where?: string | undefined;
	/** When, where that says something. */
	readonly at?: Date | undefined;
	readonly state?: ContributionState | undefined;
}

/** One kind of thing to find: how to find it among its owner's rows, and how to show many by id. */
export interface SearchSource {
	readonly kind: SearchKind;
	/** What it can be narrowed by; asked for anything else, it has nothing. */
	readonly narrows: readonly Narrowing[];
	readonly find: (context: Context, wish: SourceWish) => Promise<Hits>;
	/** Those of some ids that everybody may see. */
	readonly show: (context: Context, ids: readonly string[]) => Promise<ReadonlyMap<string, FoundThing>>;
}
