import { normalized } from '../../platform/security/safe-text.ts';

/** Somebody who has handed in something under their name. */
export interface NamedAuthor {
	readonly personId: string;
	readonly name: string;
	/** The surest that they were ever known by in this process. */
	readonly level: number;
	/** Known by nothing but a letter: somebody had it in hand, which need not be the one it was to. */
	readonly byLetter?: boolean | undefined;
}

/** Two that may be one. */
export interface PossibleDouble {
	readonly first: NamedAuthor;
	readonly second: NamedAuthor;
}

/** More than this nobody looks through at once. */
export const mostDoubles = 50;

/** An identity up to here is easily had twice: an address, an e-mail, a phone number. */
const weakLevel = 1;

/** A name without what people write differently: case, points, hyphens and spaces. */
export function comparableName(name: string): string {
	return normalized(normalized(name, 'NFKC').toLowerCase(), 'NFKC')
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
		.trim();
}

/**
 * The pairs that share a name, where at least one of the two is weakly known or has only a letter: two who were both surely
 * known are two.
 * In the order of the authors, each pair once, and no further than the limit.
 */
export function doublesOf(authors: readonly NamedAuthor[], limit = mostDoubles): PossibleDouble[] {
	const found: PossibleDouble[] = [];
	for (const namesakes of byName(authors).values()) {
		for (const [place, first] of namesakes.entries()) {
			for (const second of namesakes.slice(place + 1)) {
				if (!isWeak(first) && !isWeak(second)) continue;
				if (found.length === limit) return found;
				found.push({ first, second });
			}
		}
	}
	return found;
}

function isWeak({ level, byLetter }: NamedAuthor): boolean {
	return level <= weakLevel || byLetter === true;
}

function byName(authors: readonly NamedAuthor[]): Map<string, NamedAuthor[]> {
	const groups = new Map<string, NamedAuthor[]>();
	for (const author of authors) {
		const name = comparableName(author.name);
		if (name) groups.set(name, [...(groups.get(name) ?? []), author]);
	}
	return groups;
}
