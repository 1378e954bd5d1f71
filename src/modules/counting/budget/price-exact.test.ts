import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyBudget, pbText } from '../../../../tests/support/any-budget.ts';
import { compare, minus, plus, type Ratio, ratio, times, zero } from '../rational.ts';
import { parsePb } from './pb-file.ts';
import { exactPrice } from './price-exact.ts';
import type { Profile } from './profile.ts';
import { fullPurses, pay } from './purses.ts';
import { readInstance } from './read-instance.ts';
import { tally } from './tally.ts';

const least = (a: Ratio, b: Ratio) => (compare(a, b) < 0 ? a : b);

/** The price by its definition: at one of the points where somebody runs out, or between two of them, what all pay is the cost. */
function plainPrice({ candidates, counts }: Profile, candidate: number, money: readonly Ratio[]): Ratio | undefined {
	const { supporters, weights, cost } = candidates[candidate] as Profile['candidates'][number];
	const people = Array.from(supporters, (ballot, at) => ({
		count: ratio(BigInt(counts[ballot] ?? 0)),
		owns: money[ballot] ?? zero,
		weight: ratio(BigInt(weights[at] ?? 0)),
	}));
	const whole = ratio(cost);
	for (let poor = 0; poor < people.length; poor++) {
		const inOrder = people.toSorted((a, b) => compare(times(a.owns, b.weight), times(b.owns, a.weight)));
		const left = inOrder.slice(0, poor).reduce((rest, { count, owns }) => minus(rest, times(count, owns)), whole);
		const rich = inOrder.slice(poor).reduce((sum, { count, weight }) => plus(sum, times(count, weight)), zero);
		const price = ratio(left.n * rich.d, left.d * rich.n);
		const pays = people.reduce(
			(sum, { count, owns, weight }) => plus(sum, times(count, least(owns, times(weight, price)))),
			zero,
		);
		if (compare(pays, whole) === 0 && left.n > 0n) return price;
	}
	return undefined;
}

it('the exact price is the one of the definition, whatever it was guessed to be and however little is known of the purses', () => {
	fc.assert(
		fc.property(
			anyBudget('approval', 'scoring'),
			fc.constantFrom(0, 0.5, 0.9999999, 1, 1.5, 4),
			fc.constantFrom(undefined, 1e-3, 1e6),
			(draft, guessed, error) => {
				const instance = readInstance(parsePb(pbText(draft)));
				const { profile } = tally(instance, {
					...{ rule: 'greedy', satisfaction: 'score', completion: 'none', comparison: 'none', overBudget: 'skip' },
					...{
						increment: ratio(1n),
						exhaustive: false,
						integral: false,
						ties: ['id'],
						minVotes: 1,
						rankByLot: new Map(),
					},
				});
				const purses = fullPurses(profile, ratio(BigInt(draft.limit), 7n));
				const money = profile.ballots.map(() => ratio(BigInt(draft.limit), 7n));
				for (const [candidate, { supporters, weights }] of profile.candidates.entries()) {
					if (error !== undefined) purses.error = error;
					const plain = plainPrice(profile, candidate, money);
					const guess = (plain ? Number(plain.n) / Number(plain.d) : 1) * guessed;
					const exact = exactPrice(purses, profile, candidate, guess);
					expect(exact === undefined).toBe(plain === undefined);
					if (!exact || !plain) continue;
					const paysAll = Array.from(supporters, (ballot, at) =>
						Number(compare(money[ballot] ?? zero, times(plain, ratio(BigInt(weights[at] ?? 0)))) <= 0),
					);
					expect([...exact.spent]).toEqual(paysAll);
					pay(purses, profile, candidate, exact.price, exact.spent);
					expect(purses.prices.at(purses.prices.shown.length - 1)).toEqual(plain);
					for (const [at, ballot] of supporters.entries()) {
						const owns = money[ballot] ?? zero;
						money[ballot] = minus(owns, least(owns, times(plain, ratio(BigInt(weights[at] ?? 0)))));
					}
				}
			},
		),
	);
});
