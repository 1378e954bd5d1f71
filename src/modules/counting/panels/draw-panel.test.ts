import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { countingOpen, lotOf, poolOf } from '../../../../tests/support/small-pool.ts';
import { loadSolver } from '../../../program/counting/highs-solver.ts';
import { type Lot, lotFrom } from '../lot.ts';
import { type DrawRule, drawPanel } from './draw-panel.ts';
import type { Pool } from './pool.ts';
import type { Solver } from './solver.ts';

const noSolver: Solver = {
	open: () => {
		throw new Error('LEGACY needs no solver.');
	},
};

/** Draws by LEGACY with a lot that takes one or the other by how many it has taken before. */
function drawn(pool: Pool, falls: (before: number) => number, alternates = 0) {
	let before = 0;
	const pick: Lot['pick'] = (things) => things[falls(before++) % things.length] as (typeof things)[number];
	const progress: string[] = [];
	const draw = drawPanel({
		pool,
		rule: 'legacy',
		alternates,
		solver: noSolver,
		lot: { ...lotOf(), draw: () => 0, pick },
		progress: (settled, of) => progress.push(`${settled} of ${of}`),
	});
	return { draw, progress };
}

const four = poolOf(1, ['age= old 0-9'], ['a old', 'b old', 'c old', 'd old']);

describe('a panel drawn by LEGACY', () => {
	it('is told with the chances that came out over 3,000 draws, and who stands ready', () => {
		// One after the other: a is on the panel, and then all are 750 times on one.
		expect(drawn(four, (before) => before, 1).draw).toEqual({
			rule: 'legacy',
			seed: 'by hand',
			size: 1,
			chances: { a: 0.25, b: 0.25, c: 0.25, d: 0.25 },
			lowestChance: 0.25,
			withoutChance: [],
			rehearsals: 3000,
			levels: [],
			selected: ['a'],
			alternates: ['c'],
		});
	});

	it('says of nobody that they are in no panel, as that is not known', () => {
		const { draw } = drawn(four, () => 2);
		expect(draw).toMatchObject({ chances: { a: 0, b: 0, c: 1, d: 0 }, lowestChance: 0, withoutChance: [] });
	});

	it('is told in the order of the list of people', () => {
		const pool = { ...four, size: 2 };
		// d, and then b of a, b, c.
		expect(drawn(pool, (before) => (before % 2 === 0 ? 3 : 1)).draw?.selected).toEqual(['b', 'd']);
	});

	it('counts a draw that did not come through for nobody', () => {
		const pool: Pool = { ...four, together: [['a', 'b']] };
		// The panel is c; then 1,000 times a, who cannot be there without b; then d.
		const { draw } = drawn(pool, (before) => (before === 0 ? 2 : before <= 1000 ? 0 : 3));
		expect(draw).toMatchObject({ chances: { a: 0, b: 0, c: 0, d: 2999 / 3000 }, selected: ['c'] });
	});

	it('tells after every 100 draws how far it has come', () => {
		const { progress } = drawn(four, (before) => before);
		expect(progress).toHaveLength(30);
		expect([...progress.slice(0, 2), progress.at(-1)]).toEqual(['0 of 3000', '100 of 3000', '2900 of 3000']);
	});

	it('is none where no draw comes through', () => {
		const { draw, progress } = drawn({ ...four, together: [['a', 'b']] }, () => 1);
		expect([draw, progress]).toEqual([undefined, []]);
	});
});

describe('a panel drawn by fairness', async () => {
	const highs = await loadSolver();

	function fair(pool: Pool, rule: DrawRule, seed: string) {
		const { solver, open } = countingOpen(highs);
		const lot = lotFrom(seed, (text) => createHash('sha256').update(text).digest());
		const draw = drawPanel({ pool, rule, alternates: 0, solver, lot, progress: () => {} });
		expect(open()).toBe(0);
		return draw;
	}

	it.each(['leximin', 'maximin'] as const)(
		'by %s is told with the number that was drawn, and the panels among which',
		(rule) => {
			const pool = poolOf(1, ['age= old 1-1'], ['a old', 'b old', 'c old']);
			const { numbered = [], ...drawn } = fair(pool, rule, 'Lindholm') as NonNullable<ReturnType<typeof fair>>;
			// The first lot of the seed, as anybody can reckon it.
			const first = BigInt(`0x${createHash('sha256').update('Lindholm:0').digest('hex')}`);
			const number = Number(first % 1000n);
			expect(drawn).toEqual({
				rule,
				seed: 'Lindholm',
				size: 1,
				chances: { a: 0.333333333, b: 0.333333333, c: 0.333333333 },
				lowestChance: 0.333333333,
				withoutChance: [],
				// Of 1,000 panels one of the three has 334.
				panels: { number: number + 1, of: 1000, different: 3, furthest: 0.000666667 },
				levels: [{ chance: 0.333333333, people: 3 }],
				selected: numbered[number],
				alternates: [],
			});
			const times = ['a', 'b', 'c'].map((id) => numbered.filter(([its]) => its === id).length);
			expect(times.toSorted()).toEqual([333, 333, 334]);
		},
	);

	it('counts as one the numbered panels on which the same people are', () => {
		const pool = poolOf(2, ['age= old 2-3'], ['a old', 'b old', 'c old']);
		expect(fair(pool, 'leximin', 'x')?.panels).toMatchObject({ different: 3 });
		expect(fair({ ...pool, size: 3 }, 'leximin', 'x')?.panels).toMatchObject({ different: 1, furthest: 0 });
		const pairs: Pool['together'] = [
			['a', 'bc'],
			['ab', 'c'],
		];
		const alike = poolOf(2, ['age= old 2-2'], ['a old', 'bc old', 'ab old', 'c old'], { together: pairs });
		expect(fair(alike, 'leximin', 'x')?.panels).toMatchObject({ different: 2 });
	});

	it('is none where no panel meets the quotas', () => {
		expect(fair(poolOf(2, ['age= young 1-1, old 1-1'], ['a old', 'b old']), 'leximin', 'x')).toBeUndefined();
	});
});
