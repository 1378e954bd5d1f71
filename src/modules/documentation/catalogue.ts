import { type Channel, channels } from '../contributions/index.ts';
import { type Cost, type Group, groups, type Method, methods, type Size } from './terms.ts';

/** One line of the catalogue: our own, or one that another municipality tells of. */
export interface CatalogueEntry {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	/** Of one of ours the page here; of another's their own. */
	readonly path: string;
	/** Whose it is; absent where it is ours. */
	readonly source: string | undefined;
	readonly method: Method | undefined;
	readonly groups: readonly Group[];
	readonly channels: readonly Channel[];
	readonly people: number | undefined;
	readonly costOre: number | undefined;
	readonly publishedAt: Date;
	readonly changedAt: Date;
}

/** What somebody looks in the catalogue by. */
export interface CatalogueWish {
	readonly method?: Method | undefined;
	readonly group?: Group | undefined;
	readonly size?: Size | undefined;
	readonly cost?: Cost | undefined;
	readonly channel?: Channel | undefined;
}

/** The words of the address for each. */
export const wishWords = {
	method: 'metode',
	group: 'maalgruppe',
	size: 'stoerrelse',
	cost: 'pris',
	channel: 'vej',
} as const satisfies Record<keyof CatalogueWish, string>;

/** The address of the catalogue for a wish: what is not wished does not stand in it. */
export function cataloguePath(wish: CatalogueWish, after?: string): string {
	const query = new URLSearchParams();
	for (const [name, word] of Object.entries(wishWords)) {
		const value = wish[name as keyof CatalogueWish];
		if (value) query.set(word, value);
	}
	if (after) query.set('efter', after);
	return query.size > 0 ? `/dokumentation?${query}` : '/dokumentation';
}

/** Whether anything is wished for. */
export function isNarrowed(wish: CatalogueWish): boolean {
	return Object.values(wish).some(Boolean);
}

/** Words from elsewhere as ours; what we do not know is left out. */
export function knownTerms(terms: {
	readonly method?: string | undefined;
	readonly groups: readonly string[];
	readonly channels: readonly string[];
}): Pick<CatalogueEntry, 'method' | 'groups' | 'channels'> {
	return {
		method: methods.find((one) => one === terms.method),
		groups: groups.filter((one) => terms.groups.includes(one)),
		channels: channels.filter((one) => terms.channels.includes(one)),
	};
}
