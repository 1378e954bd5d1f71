/** What one can look at on the sorting desk. */
export const piles = ['unsorted', 'mine', 'sorted', 'all'] as const;

/** One pile of contributions. */
export type Pile = (typeof piles)[number];

/** What a pile is called in an address. */
export const pileWords: Readonly<Record<Pile, string>> = {
	unsorted: 'usorteret',
	mine: 'mine',
	sorted: 'sorteret',
	all: 'alle',
};

/** The pile that an address names; without one, what is left to do. */
export function pileOf(word: string | undefined): Pile {
	return piles.find((pile) => pileWords[pile] === word) ?? 'unsorted';
}

/** Which points one can look at. */
export const pointPiles = ['unanswered', 'answered', 'changed', 'mine', 'all'] as const;

/** One pile of points. */
export type PointPile = (typeof pointPiles)[number];

/** What a pile of points is called in an address. */
export const pointPileWords: Readonly<Record<PointPile, string>> = {
	unanswered: 'ubesvaret',
	answered: 'besvaret',
	changed: 'aendret',
	mine: 'mine',
	all: 'alle',
};

/** The pile of points that an address names; without one, all. */
export function pointPileOf(word: string | undefined): PointPile {
	return pointPiles.find((pile) => pointPileWords[pile] === word) ?? 'all';
}
