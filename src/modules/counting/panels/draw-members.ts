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

/** Draws a number, takes its panel, and draws who of each kind sits on it: each as likely as the other. */
export function drawMembers(numbered: readonly Composition[], kinds: readonly Kind[], lot: Lot) {
	const number = lot.draw(numbered.length);
	const composition = numbered[number] as Composition;
	const members = composition.flatMap((count, kind) => {
		const { members } = kinds[kind] as Kind;
		return count === members.length ? members : lot.shuffle(members).slice(0, count);
	});
	return { number, members };
}
