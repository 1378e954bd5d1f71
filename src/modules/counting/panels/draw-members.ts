import type { Lot } from '../lot.ts';
import type { Distribution } from './leximin.ts';
import type { Kind } from './pool.ts';
import type { Composition } from './rules-of-pool.ts';

/** How many numbered panels are laid out before one number is drawn among them. */
export const tickets = 1000;

/**
 * Rounds a distribution to equally likely, numbered panels (Flanigan, Kehne, Procaccia, Fair Sortition Made Transparent, NeurIPS 2021): each
 * panel gets its share of the numbers, rounded up or down by one common shift, so that on average nobody's chance changes.
 */
export function layOut(distribution: Distribution, lot: Lot): Composition[] {
	// The shift in steps of a billionth: fine enough that what it rounds cannot be told from the shares.
	const steps = 1_000_000_000;
	const shift = lot.draw(steps) / steps;
	const numbered: Composition[] = [];
	let covered = 0;
	for (const [at, { composition, weight }] of distribution.panels.entries()) {
		covered += weight * tickets;
		const last = at === distribution.panels.length - 1;
		const until = last ? tickets : Math.min(tickets, Math.floor(covered + shift));
		while (numbered.length < until) numbered.push(composition);
	}
	return numbered;
}

/**
 * Puts people on the numbered panels. Those of a kind are dealt like cards: shuffled, dealt to the end and shuffled again, so that all of them
 * are on as many of the panels, or one of them on one more.
 */
export function dealMembers(numbered: readonly Composition[], kinds: readonly Kind[], lot: Lot): string[][] {
	const decks = kinds.map(() => [] as string[]);
	return numbered.map((composition) =>
		composition.flatMap((count, kind) => {
			const { members } = kinds[kind] as Kind;
			const deck = decks[kind] as string[];
			const dealt = deck.splice(0, count);
			if (dealt.length < count) {
				// Whoever is on this panel already stands last in the new order: nobody can be on it twice.
				const others = lot.shuffle(members.filter((id) => !dealt.includes(id)));
				const missing = others.splice(0, count - dealt.length);
				deck.push(...others, ...lot.shuffle(dealt));
				dealt.push(...missing);
			}
			return dealt;
		}),
	);
}
