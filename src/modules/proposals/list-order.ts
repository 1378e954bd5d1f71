import type { ContributionListWish } from '../contributions/index.ts';

/** The ways to list proposals, as they stand in addresses. */
export const orders = {
	nyeste: 'newest',
	'mest-stoettede': 'supported',
	'mangler-svar': 'unanswered',
	besvarede: 'answered',
} as const satisfies Record<string, ContributionListWish['order']>;

/** One of those words. */
export type OrderWord = keyof typeof orders;

/** What a list of proposals is asked for; what is left out is the newest of all. */
export interface ListQuery {
	readonly tema?: string | undefined;
	readonly omraade?: string | undefined;
	readonly soeg?: string | undefined;
	readonly orden?: OrderWord | undefined;
	readonly efter?: string | undefined;
}

/** Whether a word in an address is one of the orders. */
export function isOrderWord(word: string | undefined): word is OrderWord {
	return word !== undefined && Object.hasOwn(orders, word);
}

/** The address of a list; only what was asked for stands in it, so that each list has one address. */
export function listPath(slug: string, query: ListQuery): string {
	const wanted = {
		tema: query.tema,
		omraade: query.omraade,
		soeg: query.soeg,
		orden: query.orden === 'nyeste' ? undefined : query.orden,
		efter: query.efter,
	};
	const params = new URLSearchParams(
		Object.entries(wanted).filter((entry): entry is [string, string] => Boolean(entry[1])),
	);
	return `/forloeb/${slug}/forslag${params.size > 0 ? `?${params}` : ''}`;
}
