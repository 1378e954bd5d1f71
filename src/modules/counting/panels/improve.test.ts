import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { improver } from './improve.ts';
import { type Kind, kindsOf, type Pool } from './pool.ts';
import { meets, rowsOf } from './rules-of-pool.ts';
import type { Row } from './solver.ts';

const pool = (people: readonly (readonly [string, string, string | undefined])[]): Pool => ({
	members: people.map(([age, side, household], at) => ({
		id: `p${at}`,
		values: { age, side },
		...(household && { household }),
	})),
	quotas: [
		{ feature: 'age', value: 'young', min: 1, max: 2 },
		{ feature: 'age', value: 'old', min: 1, max: 3 },
		{ feature: 'side', value: 'north', min: 1, max: 2 },
		{ feature: 'side', value: 'south', min: 1, max: 3 },
	],
	size: 4,
	perHousehold: 1,
	apart: [['p0', 'p1']],
	together: [['p2', 'p3']],
});

/** Every panel there is, by how many of each kind. */
function allPanels(kinds: readonly Kind[], left: number): number[][] {
	const [first, ...rest] = kinds;
	if (!first) return left === 0 ? [[]] : [];
	return Array.from({ length: Math.min(first.members.length, left) + 1 }, (_, count) =>
		allPanels(rest, left - count).map((others) => [count, ...others]),
	).flat();
}

it('exchanges members until no exchange that keeps the rules is worth more', () => {
	const person = fc.tuple(
		fc.constantFrom('young', 'old'),
		fc.constantFrom('north', 'south'),
		fc.constantFrom('home', undefined, undefined),
	);
	const people = fc.array(person, { minLength: 6, maxLength: 8 });
	const worths = fc.array(fc.nat(20), { minLength: 8, maxLength: 8 });
	fc.assert(
		fc.property(people, worths, fc.nat(), (list, worth, pick) => {
			const its = pool(list);
			const kinds = kindsOf(its);
			const rows = rowsOf(its, kinds);
			const panels = allPanels(kinds, its.size).filter((panel) => meets(rows, panel));
			fc.pre(panels.length > 0);
			const start = panels[pick % panels.length] as number[];
			const value = (panel: readonly number[]) =>
				panel.reduce((sum, count, kind) => sum + count * (worth[kind] as number), 0);
			const before = [...start];
			const improve = improver(rows, kinds);
			const better = improve(start, worth);
			expect(start).toEqual(before);
			expect(panels).toContainEqual(better);
			expect(value(better)).toBeGreaterThanOrEqual(value(start));
			const apart = (a: readonly number[], b: readonly number[]) =>
				a.reduce((sum, count, at) => sum + Math.abs(count - (b[at] as number)), 0);
			for (const other of panels)
				if (apart(better, other) === 2) expect(value(other)).toBeLessThanOrEqual(value(better));
			expect(improve(better, worth)).toEqual(better);
		}),
	);
});

describe('a panel that is improved', () => {
	const kindsOfSizes = (...sizes: readonly number[]): Kind[] =>
		sizes.map((size, kind) => ({
			members: Array.from({ length: size }, (_, at) => `k${kind}p${at}`),
			quotas: [],
		}));
	const between = (lower: number, upper: number, ...entries: Row['entries']): Row => ({ lower, upper, entries });
	const kinds = kindsOfSizes(2, 2, 1);
	const three = between(3, 3, [0, 1], [1, 1], [2, 1]);

	it('has as many of those who are worth most as there are', () => {
		expect(improver([three], kinds)([2, 1, 0], [0, 1, 5])).toEqual([0, 2, 1]);
		expect(improver([three], kinds)([0, 2, 1], [5, 1, 0])).toEqual([2, 1, 0]);
	});

	it('keeps to every minimum and maximum, and reaches them', () => {
		const atLeastOne = between(1, 9, [0, 1]);
		expect(improver([three, atLeastOne], kinds)([2, 1, 0], [0, 1, 5])).toEqual([1, 1, 1]);
		const atMostOne = between(0, 1, [1, 1], [2, 1]);
		expect(improver([three, atMostOne], kinds)([2, 1, 0], [0, 1, 5])).toEqual([2, 0, 1]);
		expect(improver([three, between(0, 2, [1, 1], [2, 1])], kinds)([2, 1, 0], [0, 1, 5])).toEqual([1, 1, 1]);
	});

	it('exchanges within a row that is full or just enough', () => {
		const both = between(1, 1, [1, 1], [2, 1]);
		expect(improver([three, both], kinds)([2, 1, 0], [0, 1, 5])).toEqual([2, 0, 1]);
	});

	it('makes the best exchange first, of who is worth least for who is worth most', () => {
		// Only one of the two can go, for either.
		const leave = between(1, 2, [0, 1]);
		const all = between(3, 3, [0, 1], [1, 1], [2, 1], [3, 1]);
		expect(improver([all, leave], kindsOfSizes(2, 1, 1, 1))([2, 1, 0, 0], [0, 9, 3, 5])).toEqual([1, 1, 0, 1]);
		expect(improver([between(2, 2, [0, 1], [1, 1], [2, 1])], kinds)([1, 1, 0], [1, 0, 4])).toEqual([1, 0, 1]);
		expect(improver([between(2, 2, [0, 1], [1, 1], [2, 1])], kinds)([1, 1, 0], [0, 1, 4])).toEqual([0, 1, 1]);
	});

	it('minds what takes away from a row as well as what adds to it', () => {
		const two = between(2, 2, [0, 1], [1, 1], [2, 1]);
		const together = between(0, 0, [1, 1], [2, -1]);
		expect(improver([two, together], kinds)([2, 0, 0], [0, 1, 5])).toEqual([2, 0, 0]);
		const noMore = between(-1, 0, [1, 1], [2, -1]);
		expect(improver([two, noMore], kinds)([2, 0, 0], [0, 6, 5])).toEqual([0, 1, 1]);
	});

	it('is left as it is for what is no more than noise', () => {
		const one = improver([between(1, 1, [0, 1], [1, 1])], kindsOfSizes(1, 1));
		expect(one([1, 0], [0, 1e-9])).toEqual([1, 0]);
		expect(one([1, 0], [0, 2e-9])).toEqual([0, 1]);
	});

	it('remembers nothing of the panel before', () => {
		const improve = improver([three, between(1, 9, [0, 1])], kinds);
		expect(improve([2, 0, 1], [0, 1, 5])).toEqual([1, 1, 1]);
		expect(improve([2, 1, 0], [0, 1, 5])).toEqual([1, 1, 1]);
	});
});
