import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longer } from '../../../tests/support/property-runs.ts';
import {
	chooseAlternates,
	type DrawRule,
	drawPanel,
	type Pool,
	PoolError,
	readPanelList,
	relaxationWords,
	relaxQuotas,
	remainingPool,
	writePanelList,
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

/** Whether other chances, the lowest first, are better at the first place where they differ. */
function isBeaten(ours: readonly number[], theirs: readonly number[]): boolean {
	const at = ours.findIndex((chance, place) => Math.abs(chance - (theirs[place] as number)) > 1e-6);
	return at >= 0 && (theirs[at] as number) > (ours[at] as number);
}

/** Numbers from 0 to 1 that look random and are the same from the same start (mulberry32). */
function numbersFrom(start: number): () => number {
	let state = start;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

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
		// Maximin raises the lowest chance of the others all the same.
		expect(draw(stuck, 'maximin')).toMatchObject({
			withoutChance: ['a', 'e', 'f'],
			chances: { b: 1, c: 0.5, d: 0.5 },
		});
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

	it.each([
		[['x'], [], 'nobody has the id "x", who is said to stay'],
		[['a'], ['c', 'y'], 'nobody has the id "y", who is said to have gone'],
		[['a'], ['a'], '"a" cannot both stay and have gone'],
		[['a', 'a'], [], '"a" is named twice'],
		[['a', 'e'], [], '2 stay on a panel of 2: no place is empty'],
		[['a'], ['b', 'c', 'd', 'e', 'f'], 'there are 0 people for a panel of 1'],
	])('is not filled up from a slip of the pen: %j stay, %j have gone', (stay, gone, reason) => {
		expect(() => remainingPool(lindholm, stay, gone)).toThrow(PoolError);
		expect(() => remainingPool(lindholm, stay, gone)).toThrow(reason);
	});

	it('is filled up by the rules of pairs and households with those who stay', { timeout: patience }, () => {
		const open: Pool = {
			...lindholm,
			quotas: [
				quota('age', 'young', 0, 2),
				quota('age', 'old', 1, 4),
				quota('side', 'north', 0, 4),
				quota('side', 'south', 0, 4),
			],
			size: 3,
			together: [
				['a', 'e'],
				['b', 'f'],
			],
		};
		// With a stays whoever belongs to them; b has lost f.
		const left = remainingPool(open, ['a'], ['f']);
		expect(left.needed).toEqual(['e']);
		expect(left.members.map(({ id }) => id)).toEqual(['c', 'd', 'e']);
		for (const rule of ['leximin', 'maximin', 'legacy'] as const) {
			const drawn = draw(left, rule);
			expect(drawn?.chances.e).toBe(1);
			expect([
				['c', 'e'],
				['d', 'e'],
			]).toContainEqual(drawn?.selected);
		}
		const kept = remainingPool({ ...open, apart: [['c', 'b']] }, ['c'], []);
		expect(kept.members.map(({ id }) => id)).toEqual(['a', 'e']);
	});

	it('never draws more of a household than those who stay leave room for', { timeout: patience }, () => {
		const family: Pool = {
			members: ['a', 'b', 'c', 'd'].map((id) => person(id, 'old', 'north', id === 'd' ? undefined : 'Bakken 1')),
			quotas: [quota('age', 'old', 0, 9), quota('side', 'north', 0, 9)],
			size: 3,
			perHousehold: 2,
			apart: [],
			together: [],
		};
		for (const rule of ['leximin', 'legacy'] as const)
			for (const seed of ['1', '2', '3', '4'])
				expect(draw(remainingPool(family, ['a'], []), rule, seed)?.selected).toContain('d');
	});

	it('keeps the limits of the smallest change when it is filled up', { timeout: patience }, () => {
		const stiff: Pool = {
			...lindholm,
			quotas: lindholm.quotas.map((each) => ({ ...each, minFlex: each.min, maxFlex: each.max + 1 })),
		};
		// South and young stay, so old and north are wanted, and those are gone: none can be had without lowering a minimum.
		expect(relaxQuotas(remainingPool(stiff, ['b'], ['c', 'd']), solver)).toBeUndefined();
		const soft = { ...stiff, quotas: stiff.quotas.map((each) => ({ ...each, minFlex: 0 })) };
		expect(
			(relaxQuotas(remainingPool(soft, ['b'], ['a', 'c', 'd']), solver) ?? []).map(relaxationWords).sort(),
		).toEqual(['side, north: change the minimum from 1 to 0', 'side, south: change the maximum from 0 to 1']);
	});

	it('keeps somebody ready who is not on the panel and does not live with it', { timeout: patience }, () => {
		const drawn = draw(lindholm, 'leximin', 'ready', 3);
		expect(drawn?.alternates.length).toBeGreaterThan(0);
		for (const id of drawn?.alternates ?? []) expect(drawn?.selected).not.toContain(id);
		if (drawn?.selected.includes('c')) expect(drawn.alternates).not.toContain('d');
	});

	it('keeps nobody ready who may not sit with the panel or the others who are ready', () => {
		const pool: Pool = {
			...lindholm,
			apart: [
				['b', 'e'],
				['c', 'a'],
			],
			together: [['f', 'x']],
		};
		for (const seed of ['1', '2', '3', '4', '5', '6']) {
			const alternates = chooseAlternates(pool, ['b'], 9, seededLot(seed));
			// e is kept apart from b, f comes only with x, and of c and d, who live together, or c and a only one.
			expect([['a', 'd'], ['d', 'a'], ['c']]).toContainEqual(alternates);
		}
		const room = { ...lindholm, perHousehold: 2 };
		expect(chooseAlternates(room, ['c'], 9, seededLot('1'))).toContain('d');
	});

	it('is one of a published list of numbered panels, in which everybody has their share', { timeout: patience }, () => {
		fc.assert(
			fc.property(anyPool, fc.string(), (pool, seed) => {
				const drawn = draw(pool, 'leximin', seed);
				if (!drawn) return;
				const { numbered = [], panels, chances, selected } = drawn;
				expect(panels?.of).toBe(1000);
				expect(numbered).toHaveLength(1000);
				expect((panels?.number as number) - 1).toBe(seededLot(seed).draw(1000));
				expect(
					pool.members.map(({ id }) => id).filter((id) => numbered[(panels?.number as number) - 1]?.includes(id)),
				).toEqual(selected);
				const different = new Map(numbered.map((panel) => [panel.toSorted().join(), panel]));
				expect(panels?.different).toBe(different.size);
				for (const panel of different.values()) expect(fits(pool, panel)).toBe(true);
				const off = pool.members.map(({ id }) =>
					Math.abs(numbered.filter((panel) => panel.includes(id)).length / 1000 - (chances[id] as number)),
				);
				expect(Math.max(...off)).toBeCloseTo(panels?.furthest as number, 8);
				expect(panels?.furthest).toBeLessThan(0.01);
				const rows = writePanelList(numbered)
					.trimEnd()
					.split('\n')
					.slice(1)
					.map((line) => line.split(','));
				expect(
					readPanelList(
						rows.map(([number = '', ...ids]) => ({
							number,
							...Object.fromEntries(ids.map((id, at) => [`m${at}`, id])),
						})),
					),
				).toEqual(numbered);
			}),
			{ numRuns: 15 * longer },
		);
	});

	it.each([
		['there are no panels', []],
		['there is no column "number"', [{ member: 'a' }]],
		[
			'row 3: the number is "3", not 2',
			[
				{ number: '1', a: 'a' },
				{ number: '3', a: 'b' },
			],
		],
		['row 2: a place is empty', [{ number: '1', a: '' }]],
		['row 2: a place is empty', [{ number: '1' }]],
		['row 2: somebody is on the panel twice', [{ number: '1', a: 'a', b: 'a' }]],
	])('is not drawn from a list that cannot be it: %s', (reason, rows) => {
		expect(() => readPanelList(rows as Record<string, string>[])).toThrow(reason);
	});

	it('writes names that need it in quotes', () => {
		expect(writePanelList([['a,b', 'say "c"', ' d', 'e']])).toBe(
			'number,member 1,member 2,member 3,member 4\n1,"a,b","say ""c"""," d",e\n',
		);
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

	it('is not beaten by any of 1,000 other ways to draw: leximin compares the lowest chances first', {
		timeout: patience,
	}, () => {
		fc.assert(
			fc.property(anyPool, fc.nat(), (pool, start) => {
				const drawn = draw(pool);
				if (!drawn) return;
				const random = numbersFrom(start);
				const ours = pool.members.map(({ id }) => drawn.chances[id] as number);
				const sorted = ours.toSorted((a, b) => a - b);
				const panels = allPanels(pool).map((panel) => pool.members.map(({ id }) => panel.includes(id)));
				for (let other = 0; other < 1000; other++) {
					// From nearly even weights to nearly all on one panel; every second one is ours, moved a little that way.
					const weights = panels.map(() => random() ** (1 + (other % 20)) + 1e-12);
					const sum = weights.reduce((a, b) => a + b, 0);
					const share = other % 2 === 0 ? 1 : 0.05;
					const theirs = ours.map(
						(chance, at) =>
							(1 - share) * chance +
							share *
								panels.reduce((total, panel, its) => (panel[at] ? total + (weights[its] as number) / sum : total), 0),
					);
					expect(
						isBeaten(
							sorted,
							theirs.sort((a, b) => a - b),
						),
					).toBe(false);
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
