import { describe, expect, it } from 'vitest';
import { ratio } from '../rational.ts';
import { estimatePrice } from './price-estimate.ts';
import { exactPrice } from './price-exact.ts';
import type { Profile } from './profile.ts';
import { fullPurses, pay } from './purses.ts';

interface Group {
	readonly count: number;
	readonly points: readonly number[];
}

/** So many voters who give these points to the projects, in their order. */
const group = (count: number, ...points: readonly number[]): Group => ({ count, points });

/** Projects of these costs, seen by points. */
function budget(costs: readonly number[], ...groups: readonly Group[]): Profile {
	const fansOf = (place: number) => groups.flatMap(({ points }, at) => (points[place] ? [at] : []));
	const sum = (place: number) => groups.reduce((all, { count, points }) => all + count * (points[place] ?? 0), 0);
	return {
		limit: 1000n,
		voters: groups.reduce((all, { count }) => all + count, 0),
		candidates: costs.map((cost, place) => ({
			...{ id: `p${place}`, cost: BigInt(cost), votes: 0, score: sum(place), support: sum(place), worth: 1n },
			supporters: Int32Array.from(fansOf(place)),
			weights: Float64Array.from(fansOf(place), (at) => groups[at]?.points[place] ?? 0),
		})),
		counts: Float64Array.from(groups, ({ count }) => count),
		ballots: groups.map(({ points }) => ({
			chosen: points.flatMap((given, place) => (given > 0 ? [place] : [])),
			weights: points.filter((given) => given > 0),
		})),
	};
}

describe('the quick price', () => {
	/** For one project of that cost; each row is a group: what each of them owns, the points each gave, how many they are. */
	function estimated(cost: number, error: number, rows: readonly (readonly [number, number, number])[], from = 0) {
		const profile = budget([cost], ...rows.map(([, points, count]) => group(count, points)));
		const purses = fullPurses(profile, ratio(100n));
		purses.shown.set(rows.map(([owns]) => owns));
		purses.error = error;
		return estimatePrice(purses, profile, 0, from);
	}

	it('is the cost shared by the supporters, and says how far off it may be', () => {
		// A sum over n supporters is off by (n + 4) × 2⁻⁵² of it: 8 × 2⁻⁵² × 20 = 40 × 2⁻⁵⁰, a quarter each, and 5 × 2⁻⁵⁰ for the division.
		const four = [10, 20, 30, 40].map((owns) => [owns, 1, 1] as const);
		expect(estimated(20, 0, four)).toEqual({ price: 5, error: 15 * 2 ** -50 });
		expect(estimated(20, 0, [[10, 1, 4]])).toEqual({ price: 5, error: 11.25 * 2 ** -50 });
		// Who gave two points pays twice the price: 2 × 4 + 4 = 12.
		const weighted = [2, 1].map((points) => [10, points, 1] as const);
		expect(estimated(12, 0, weighted)).toEqual({ price: 4, error: 10 * 2 ** -50 });
	});

	it('lets the poor pay all they have, and the rest share what is left', () => {
		// 20 − 2 = 18 for two. The sums: 7 × 2⁻⁵² × (2 + 20) = 38.5 × 2⁻⁵⁰, half of it each, and 9 × 2⁻⁵⁰ for the division.
		const [poor, rich, richer] = [[2, 1, 1] as const, [50, 1, 1] as const, [60, 1, 1] as const];
		const expected = { price: 9, error: 28.25 * 2 ** -50 };
		expect(estimated(20, 0, [poor, rich, richer])).toEqual(expected);
		expect(estimated(20, 0, [rich, poor, richer], 8)).toEqual(expected);
		expect(estimated(20, 0, [rich, richer, poor], 9)).toEqual(expected);
	});

	it('is less sure the more of the poor there are whose purses are little known', () => {
		// Three may each own half a krone more or less: 1.5 for the two who share what is left.
		const found = estimated(24, 0.5, [
			[2, 1, 3],
			[50, 1, 2],
		]);
		expect(found).toMatchObject({ price: 9 });
		expect((found as { error: number }).error).toBeCloseTo(0.75, 12);
	});

	it('is too dear where all pay all they have and that is clearly not enough', () => {
		const rows = [[10, 1, 1] as const, [20, 2, 1] as const, [29, 3, 1] as const];
		expect(estimated(60, 0, rows)).toBe('too-dear');
		expect(estimated(60, 0.25, rows)).toBe('too-dear');
		// All three may own half a krone more: 60.5 in all.
		expect(estimated(60, 0.5, rows)).toBe('unsure');
		expect(estimated(60, 0.5, rows, 11)).toBe('unsure');
	});

	it('is unsure where somebody may as well be poor as rich, whoever stands first', () => {
		const [far, farther, poorest] = [[40, 1, 1] as const, [50, 1, 1] as const, [1, 1, 1] as const];
		// Nobody is poor at 10 each, but with a purse of 10.25 one may be.
		const barely = [10.25, 1, 1] as const;
		for (const rows of [
			[barely, far, farther],
			[far, farther, barely],
		])
			expect(estimated(30, 0.5, rows)).toBe('unsure');
		expect(estimated(30, 0.05, [barely, far, farther])).toMatchObject({ price: 10 });
		// Two pay all they have, 10.75, and the third the other 10.25; one of the poor has 9.75, which may be enough.
		const hardly = [9.75, 1, 1] as const;
		for (const rows of [
			[hardly, poorest, far],
			[poorest, hardly, far],
			[far, hardly, poorest],
		])
			expect(estimated(21, 0.5, rows)).toBe('unsure');
		expect(estimated(21, 0.05, [hardly, poorest, far])).toMatchObject({ price: 10.25 });
	});
});

describe('the exact price', () => {
	/** What each owns at first, and how well that is known. */
	function exact(profile: Profile, start: number, { error = 0, guess = 0, candidate = 0 } = {}) {
		const purses = fullPurses(profile, ratio(BigInt(start)));
		purses.error = error;
		const found = exactPrice(purses, profile, candidate, guess);
		return found && { price: ratio(found.price.n, found.price.by), spent: [...found.spent] };
	}

	it('is paid with all they have by those who have just enough', () => {
		// 5 × 2 points and 5 × 1 point at 2 each: 20 + 10, and with 4 at first the former have nothing left.
		const profile = budget([30], group(5, 2), group(5, 1));
		for (const error of [0, 2 ** -40, 1e6])
			for (const guess of [0, 1, 2, 3])
				expect(exact(profile, 4, { error, guess })).toEqual({ price: ratio(2n), spent: [1, 0] });
		expect(exact(profile, 5)).toEqual({ price: ratio(2n), spent: [0, 0] });
		expect(exact(profile, 3)).toEqual({ price: ratio(3n), spent: [1, 1] });
		expect(exact(profile, 2)).toBeUndefined();
	});

	it('sees that all the parts are a whole, where numbers with a point see less or more', () => {
		for (const [cost, points] of [
			[1, 49],
			[7, 25],
			[7, 41],
		] as const)
			expect(exact(budget([cost], group(1, points)), cost)).toEqual({
				price: ratio(BigInt(cost), BigInt(points)),
				spent: [1],
			});
	});

	it('knows whom an earlier purchase has cost something', () => {
		// The first group paid 6 of its 10 for p0. For p1 at 13 it gives its last 4, the second group the other 9.
		const profile = budget([6, 13], group(1, 1, 1), group(1, 0, 1));
		const purses = fullPurses(profile, ratio(10n));
		const first = exactPrice(purses, profile, 0, 0);
		expect(first).toMatchObject({ price: { n: 6n, by: 1n } });
		if (first) pay(purses, profile, 0, first.price, first.spent);
		expect([...purses.shown]).toEqual([4, 10]);
		for (const error of [0, 1e6]) {
			purses.error = error;
			const found = exactPrice(purses, profile, 1, 0);
			expect(found?.price).toEqual({ n: 9n, by: 1n });
			expect([...(found?.spent ?? [])]).toEqual([1, 0]);
		}
	});
});

it('purses are known to within a small part of the start, and a little less with every purchase', () => {
	const profile = budget([4], group(2, 1), group(1, 0));
	const purses = fullPurses(profile, ratio(10n));
	expect(purses.error).toBe(10 * 2 ** -50);
	pay(purses, profile, 0, { n: 2n, by: 1n }, Uint8Array.of(0));
	expect([...purses.shown]).toEqual([8, 10]);
	expect(purses.error).toBe(20 * 2 ** -50);
	expect([...purses.roundOf]).toEqual([1]);
});
