import { describe, expect, it } from 'vitest';
import { countingOpen, poolOf } from '../../../../tests/support/small-pool.ts';
import { loadSolver } from '../../../program/counting/highs-solver.ts';
import { fairest } from './leximin.ts';
import { kindsOf, type Pool } from './pool.ts';
import type { Solution, Solver } from './solver.ts';

const highs = await loadSolver();
const quotas = ['age= young 1-1, old 1-1', 'side= north 1-1, south 1-1'];
const people = [
	'a young north',
	'b young south',
	'c old north @home',
	'd old north @home',
	'e old south',
	'f old south',
];
/** Panels are a with e or f, and b with c or d. */
const lindholm = poolOf(2, quotas, people);

/** What is found from one panel that is known, who was told how far it had come, and how many models were left open. */
function found(pool: Pool, start: readonly (readonly number[])[], rule: 'leximin' | 'maximin', solver: Solver = highs) {
	const counting = countingOpen(solver);
	const progress: string[] = [];
	const distribution = () =>
		fairest({
			pool,
			kinds: kindsOf(pool),
			solver: counting.solver,
			start,
			rule,
			progress: (settled, of) => progress.push(`${settled} of ${of}`),
		});
	return { distribution, progress, open: counting.open };
}

const near = (number: number) => expect.closeTo(number, 8);

describe('the fairest distribution', () => {
	it('is found from one panel: the lowest chance as high as can be, then the second lowest', () => {
		const { distribution, progress, open } = found(lindholm, [[1, 0, 0, 0, 1]], 'leximin');
		const { panels, chances, levels } = distribution();
		expect(chances).toEqual([0.5, 0.5, 0.25, 0.25, 0.25].map(near));
		// The four old who share one place have a quarter each; then there is a half for each of the young.
		expect(levels).toEqual([
			{ chance: near(0.25), people: 4 },
			{ chance: near(0.5), people: 2 },
		]);
		expect(Object.fromEntries(panels.map(({ composition, weight }) => [composition.join(), weight]))).toEqual({
			'1,0,0,0,1': near(0.5),
			'0,1,1,0,0': near(0.25),
			'0,1,0,1,0': near(0.25),
		});
		expect(progress).toEqual(['3 of 5', '5 of 5']);
		expect(open()).toBe(0);
	});

	it('by maximin is settled when the lowest chance is', () => {
		const { distribution, progress, open } = found(lindholm, [[1, 0, 0, 0, 1]], 'maximin');
		const { chances, levels } = distribution();
		expect(levels).toEqual([{ chance: near(0.25), people: 4 }]);
		expect(Math.min(...chances)).toBeCloseTo(0.25, 8);
		expect([progress, open()]).toEqual([['3 of 5'], 0]);
	});

	it('by maximin is about the lowest chance of those who have any', () => {
		// Beside a there is no room for e nor f: panels are b with c or d.
		const pool: Pool = {
			...lindholm,
			apart: [
				['a', 'e'],
				['a', 'f'],
			],
		};
		const { levels } = found(pool, [[0, 1, 1, 0, 0, 0]], 'maximin').distribution();
		expect(levels.at(-1)).toEqual({ chance: near(0.5), people: 2 });
		expect(levels.slice(0, -1).reduce((sum, level) => sum + level.people, 0)).toBe(3);
		for (const { chance } of levels.slice(0, -1)) expect(chance).toBeCloseTo(0, 8);
	});

	it('gives the places of a kind to all of it, and counts a panel that is named twice once', () => {
		const pool = poolOf(
			3,
			['age= young 2-2, old 1-1'],
			['a young', 'b young', 'c young', 'd old', 'e old', 'f old', 'g old'],
		);
		const { panels, chances, levels } = found(
			pool,
			[
				[2, 1],
				[2, 1],
			],
			'leximin',
		).distribution();
		expect(panels).toEqual([{ composition: [2, 1], weight: 1 }]);
		expect(chances).toEqual([2 / 3, 1 / 4].map(near));
		expect(levels).toEqual([
			{ chance: near(1 / 4), people: 4 },
			{ chance: near(2 / 3), people: 3 },
		]);
	});

	it('weighs a kind by how many there are of it', () => {
		// Half of the panels have two of the young, half one, so that everybody has a half: 1.5 of 3 and 0.5 of 1.
		const pool = poolOf(2, ['age= young 0-2, old 0-2'], ['a young', 'b young', 'c young', 'd old']);
		const { chances, levels } = found(pool, [[2, 0]], 'leximin').distribution();
		expect(chances).toEqual([0.5, 0.5].map(near));
		expect(levels).toEqual([{ chance: near(0.5), people: 4 }]);
	});

	it('looks for better panels too when everybody has a chance already', () => {
		// With the two that are known, the old are on both; a and c together are the third.
		const pool = poolOf(2, ['age= young 0-1, old 0-1, older 0-1'], ['a young', 'b old', 'c older']);
		const start = [
			[1, 1, 0],
			[0, 1, 1],
		];
		const { chances, levels } = found(pool, start, 'leximin').distribution();
		expect(chances).toEqual([2 / 3, 2 / 3, 2 / 3].map(near));
		expect(levels).toEqual([{ chance: near(2 / 3), people: 3 }]);
	});

	it('keeps what is settled when others could have more by it, and settles it once', () => {
		const pool = poolOf(2, ['age= young 0-2, old 0-1'], ['a young', 'b young', 'c old', 'd old', 'e old', 'f old']);
		// Without an old one on a panel both young ones would be on it.
		const { chances, levels } = found(pool, [[2, 0]], 'leximin').distribution();
		expect(chances).toEqual([0.5, 0.25].map(near));
		expect(levels).toEqual([
			{ chance: near(0.25), people: 4 },
			{ chance: near(0.5), people: 2 },
		]);
	});
});

describe('a solver that answers what cannot be', () => {
	const answering = (mix: Solution | undefined, panel: Solution | undefined): Solver => ({
		open: (columns) => ({
			setCosts: () => {},
			setRow: () => {},
			setEntry: () => {},
			addColumn: () => {},
			solve: () => (columns[0]?.whole ? panel : mix),
			close: () => {},
		}),
	});
	const two = poolOf(1, ['age= young 0-1, old 0-1'], ['a young', 'b old']);
	const panel = { objective: 0, values: [1, 0], prices: [] };

	it('is not believed when its panel breaks the rules', () => {
		const three = poolOf(1, ['age= young 0-1, old 0-1, older 0-1'], ['a young', 'b old', 'c older']);
		const all: Solver = {
			open: (columns, rows) => ({
				...highs.open(columns, rows),
				...(columns[0]?.whole && { solve: () => ({ objective: 3, values: [1, 1, 1], prices: [] }) }),
			}),
		};
		const start = [
			[1, 0, 0],
			[0, 1, 0],
			[0, 0, 1],
		];
		expect(found(three, start, 'leximin', all).distribution().chances).toEqual([1 / 3, 1 / 3, 1 / 3].map(near));
	});

	it.each([
		['The panels that are known cannot be mixed.', answering(undefined, panel)],
		[
			'There is no panel, though one was known.',
			answering({ objective: 0, values: [0, 1], prices: [-1, 0, 0] }, undefined),
		],
		[
			'The solver gave no price to any open chance.',
			answering({ objective: 0, values: [0, 1], prices: [0, 0, 1] }, panel),
		],
	])('is not believed: %s', (reason, solver) => {
		const { distribution, open } = found(two, [[1, 0]], 'leximin', solver);
		expect(distribution).toThrow(new Error(reason));
		expect(open()).toBe(0);
	});
});
