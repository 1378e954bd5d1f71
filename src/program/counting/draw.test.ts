import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longer } from '../../../tests/support/property-runs.ts';
import {
	type DrawRule,
	drawPanel,
	type Pool,
	relaxationWords,
	relaxQuotas,
	remainingPool,
} from '../../modules/counting/index.ts';
import { loadSolver } from './highs-solver.ts';
import { seededLot } from './seeded-lot.ts';

const solver = await loadSolver();
const patience = 120_000;

const quota = (feature: string, value: string, min: number, max: number) => ({ feature, value, min, max });
const person = (id: string, age: string, side: string, household?: string) => ({
	id,
	values: { age, side },
	...(household && { household }),
});

const lindholm: Pool = {
	members: [
		person('a', 'young', 'north'),
		person('b', 'young', 'south'),
		person('c', 'old', 'north', 'Bakken 1'),
		person('d', 'old', 'north', 'Bakken 1'),
		person('e', 'old', 'south'),
		person('f', 'old', 'south'),
	],
	quotas: [
		quota('age', 'young', 1, 1),
		quota('age', 'old', 1, 1),
		quota('side', 'north', 1, 1),
		quota('side', 'south', 1, 1),
	],
	size: 2,
	perHousehold: 1,
	apart: [],
	together: [],
};

function draw(pool: Pool, rule: DrawRule = 'leximin', seed = 'seed', alternates = 0) {
	return drawPanel({ pool, rule, alternates, solver, lot: seededLot(seed), progress: () => {} });
}

function fits(pool: Pool, panel: readonly string[]): boolean {
	const members = pool.members.filter(({ id }) => panel.includes(id));
	const homes = Map.groupBy(
		members.filter(({ household }) => household),
		({ household }) => household,
	);
	return (
		members.length === pool.size &&
		pool.quotas.every(({ feature, value, min, max }) => {
			const has = members.filter(({ values }) => values[feature] === value).length;
			return has >= min && has <= max;
		}) &&
		[...homes.values()].every((home) => home.length <= pool.perHousehold) &&
		pool.apart.every(([a, b]) => !(panel.includes(a) && panel.includes(b))) &&
		pool.together.every(([a, b]) => panel.includes(a) === panel.includes(b))
	);
}

/** Every panel there is, by trying all. */
function allPanels(pool: Pool): string[][] {
	const ids = pool.members.map(({ id }) => id);
	const subsets = (from: readonly string[], size: number): string[][] =>
		size === 0 ? [[]] : from.flatMap((id, at) => subsets(from.slice(at + 1), size - 1).map((rest) => [id, ...rest]));
	return subsets(ids, pool.size).filter((panel) => fits(pool, panel));
}

const anyPool = fc
	.record({
		people: fc.array(
			fc.record({ age: fc.constantFrom('young', 'old'), side: fc.constantFrom('north', 'south'), home: fc.nat(9) }),
			{ minLength: 4, maxLength: 8 },
		),
		size: fc.integer({ min: 2, max: 4 }),
		widths: fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }),
		pairs: fc.boolean(),
	})
	.map(({ people, size, widths, pairs }): Pool => {
		const members = people.map(({ age, side, home }, at) => person(`p${at}`, age, side, `home ${home}`));
		const around = (of: string, value: string, at: number) => {
			const share = Math.round(
				(size * members.filter(({ values }) => values[of as 'age'] === value).length) / members.length,
			);
			return quota(of, value, Math.max(0, share - (widths[at] as number)), share + (widths[at + 4] as number));
		};
		const quotas = [
			around('age', 'young', 0),
			around('age', 'old', 1),
			around('side', 'north', 2),
			around('side', 'south', 3),
		];
		return {
			members,
			quotas,
			size,
			perHousehold: 1,
			apart: pairs ? [['p0', 'p1']] : [],
			together: pairs ? [['p2', 'p3']] : [],
		};
	});

describe('a panel drawn by lot', () => {
	it('gives the fairest chances: the lowest first', { timeout: patience }, () => {
		// Panels are young north + old south (a with e or f), or young south + old north (b with c or d).
		const drawn = draw(lindholm);
		const rounded = Object.fromEntries(
			Object.entries(drawn?.chances ?? {}).map(([id, chance]) => [id, Math.round(chance * 1e6) / 1e6]),
		);
		expect(rounded).toEqual({ a: 0.5, b: 0.5, c: 0.25, d: 0.25, e: 0.25, f: 0.25 });
		expect(drawn?.levels.map(({ people }) => people).reduce((a, b) => a + b, 0)).toBe(6);
		expect(drawn && fits(lindholm, drawn.selected)).toBe(true);
	});

	it('can be drawn again from its seed, and comes out otherwise from another', { timeout: patience }, () => {
		expect(draw(lindholm, 'leximin', 'x', 1)).toEqual(draw(lindholm, 'leximin', 'x', 1));
		const panels = new Set(
			Array.from({ length: 12 }, (_, seed) => draw(lindholm, 'leximin', `${seed}`)?.selected.join()),
		);
		expect(panels.size).toBeGreaterThan(1);
	});

	it('says who is in no panel at all', { timeout: patience }, () => {
		const stuck: Pool = {
			...lindholm,
			apart: [
				['a', 'e'],
				['a', 'f'],
			],
		};
		expect(draw(stuck)).toMatchObject({ withoutChance: ['a', 'e', 'f'], lowestChance: 0 });
	});

	it('answers quotas that nothing meets with the smallest change, in words', { timeout: patience }, () => {
		const hard: Pool = {
			...lindholm,
			quotas: lindholm.quotas.map((each) => (each.value === 'old' ? { ...each, min: 0, max: 0 } : each)),
		};
		expect(draw(hard)).toBeUndefined();
		expect(draw(hard, 'legacy')).toBeUndefined();
		const changes = relaxQuotas(hard, solver) ?? [];
		expect(changes.map(relaxationWords)).toHaveLength(1);
		expect(['age, old: change the maximum from 0 to 1', 'age, young: change the maximum from 1 to 2']).toContain(
			changes.map(relaxationWords)[0],
		);
		expect(relaxQuotas(lindholm, solver)).toEqual([]);
		const stiff: Pool = {
			...hard,
			quotas: hard.quotas.map((each) => ({ ...each, minFlex: each.min, maxFlex: each.max })),
		};
		expect(relaxQuotas(stiff, solver)).toBeUndefined();
	});

	it('fills the place of who drops out with the quotas that remain', { timeout: patience }, () => {
		const left = remainingPool(lindholm, ['b'], ['c']);
		expect(left).toMatchObject({
			size: 1,
			quotas: [
				{ min: 0, max: 0 },
				{ min: 1, max: 1 },
				{ min: 1, max: 1 },
				{ min: 0, max: 0 },
			],
		});
		expect(draw(left)).toMatchObject({ selected: ['d'] });
		const atHome = remainingPool(lindholm, ['c'], []);
		expect(atHome.members.map(({ id }) => id)).toEqual(['a', 'b', 'e', 'f']);
	});

	it('keeps somebody ready who is not on the panel and does not live with it', { timeout: patience }, () => {
		const drawn = draw(lindholm, 'leximin', 'ready', 3);
		expect(drawn?.alternates.length).toBeGreaterThan(0);
		for (const id of drawn?.alternates ?? []) expect(drawn?.selected).not.toContain(id);
		if (drawn?.selected.includes('c')) expect(drawn.alternates).not.toContain('d');
	});

	it('meets every quota and rule, by each rule, with chances that sum to its size', { timeout: patience }, () => {
		fc.assert(
			fc.property(anyPool, fc.constantFrom<DrawRule>('leximin', 'maximin'), fc.string(), (pool, rule, seed) => {
				const drawn = draw(pool, rule, seed);
				expect(drawn !== undefined).toBe(allPanels(pool).length > 0);
				if (!drawn) return;
				expect(fits(pool, drawn.selected)).toBe(true);
				expect(Object.values(drawn.chances).reduce((a, b) => a + b, 0)).toBeCloseTo(pool.size, 6);
			}),
			{ numRuns: 40 * longer },
		);
	});

	it('is not beaten by any of many other ways to draw: leximin compares the lowest chances first', {
		timeout: patience,
	}, () => {
		fc.assert(
			fc.property(anyPool, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (pool, random) => {
				const panels = allPanels(pool);
				const drawn = draw(pool);
				if (!drawn) return;
				const ours = Object.values(drawn.chances).toSorted((a, b) => a - b);
				for (let other = 0; other < 50; other++) {
					const weights = panels.map(() => (random.next().value as number) ** 3 + 1e-12);
					const total = weights.reduce((a, b) => a + b, 0);
					const theirs = pool.members
						.map(({ id }) =>
							panels.reduce((sum, panel, at) => (panel.includes(id) ? sum + (weights[at] as number) / total : sum), 0),
						)
						.toSorted((a, b) => a - b);
					const at = ours.findIndex((chance, place) => Math.abs(chance - (theirs[place] as number)) > 1e-6);
					if (at >= 0) expect(ours[at]).toBeGreaterThan(theirs[at] as number);
				}
			}),
			{ numRuns: 20 * longer },
		);
	});

	it('by LEGACY stays within the rules too', { timeout: patience }, () => {
		const drawn = draw(lindholm, 'legacy');
		expect(drawn && fits(lindholm, drawn.selected)).toBe(true);
		expect(Object.values(drawn?.chances ?? {}).reduce((a, b) => a + b, 0)).toBeCloseTo(2, 6);
	});
});
