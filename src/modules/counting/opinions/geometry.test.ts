import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseClusters } from './base-clusters.ts';
import { findGroups } from './groups.ts';
import { firstMove, kMeans, nearest, spread } from './k-means.ts';
import { OpinionError } from './opinion-error.ts';
import { type Place, placesOfPeople, placesOfStatements } from './positions.ts';
import { principalAxes } from './principal-axes.ts';
import { silhouette } from './silhouette.ts';
import { asTheyLie, readStart } from './start-centres.ts';
import { stretchesOf } from './symmetric.ts';
import { type Statement, voteTaker } from './votes.ts';

const weighted = (places: readonly Place[], weights: readonly number[] = []) =>
	places.map((place, at) => ({ place, weight: weights[at] ?? 1 }));
const bases = (places: readonly Place[], weights: readonly number[] = []) =>
	weighted(places, weights).map((each, at) => ({ ...each, members: [at] }));
const rows = (table: readonly (readonly number[])[]) => table.map((row) => Float64Array.from(row));
const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

/** Symmetric tables C^T C of small whole numbers, often with equal or no stretches. */
const scatters = fc
	.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 12 }))
	.chain(([size, people]) =>
		fc.array(fc.array(fc.integer({ min: -1, max: 1 }), { minLength: size, maxLength: size }), {
			minLength: people,
			maxLength: people,
		}),
	)
	.map((votes) => {
		const size = votes[0]?.length ?? 0;
		return Array.from({ length: size }, (_, a) =>
			Float64Array.from({ length: size }, (_, b) => votes.reduce((sum, row) => sum + (row[a] ?? 0) * (row[b] ?? 0), 0)),
		);
	});
const times = (table: readonly Float64Array[]) => (vector: Float64Array) =>
	Float64Array.from(table, (row) => dot(row, vector));

describe('the stretches of a symmetric table', () => {
	it('are those of a square and of a turned one', () => {
		expect(
			stretchesOf(
				rows([
					[2, 0],
					[0, 5],
				]),
			).map(({ value, vector }) => [value, ...vector]),
		).toEqual([
			[5, 0, 1],
			[2, 1, 0],
		]);
		const [long, short] = stretchesOf(
			rows([
				[2, 1],
				[1, 2],
			]),
		);
		expect(long?.value).toBeCloseTo(3, 14);
		expect(short?.value).toBeCloseTo(1, 14);
		expect(stretchesOf([])).toEqual([]);
	});

	it('stretch their vectors and stand square to each other, the largest first', () => {
		fc.assert(
			fc.property(scatters, (table) => {
				const stretches = stretchesOf(table);
				for (const [at, { value, vector }] of stretches.entries()) {
					expect(value).toBeLessThanOrEqual(stretches[at - 1]?.value ?? Number.POSITIVE_INFINITY);
					for (const [place, part] of times(table)(vector).entries())
						expect(part).toBeCloseTo(value * (vector[place] ?? 0), 10);
					for (const [other, { vector: second }] of stretches.entries())
						expect(dot(vector, second)).toBeCloseTo(Number(at === other), 10);
				}
			}),
		);
	});
});

describe('the two axes', () => {
	it('are the directions in which people differ most, the second square to the first', () => {
		fc.assert(
			fc.property(scatters, (table) => {
				const [first, second] = principalAxes(table.length, times(table));
				const stretches = stretchesOf(table);
				for (const [at, axis] of [first, second].entries()) {
					const longest = Math.max(0, stretches[0]?.value ?? 0);
					const value = stretches[at]?.value ?? 0;
					const exists = value > 1e-9 * Math.max(1, longest);
					expect(dot(axis, axis)).toBeCloseTo(exists ? 1 : 0, 10);
					expect(dot(axis, times(table)(axis))).toBeCloseTo(exists ? value : 0, 8);
				}
				expect(dot(first, second)).toBeCloseTo(0, 10);
			}),
		);
	});

	it('point to where the statement is that counts most, and of equals the first', () => {
		const [first, second] = principalAxes(
			3,
			times(
				rows([
					[4, -2, 0],
					[-2, 4, 0],
					[0, 0, 1],
				]),
			),
		);
		const half = Math.SQRT1_2;
		expect([...first]).toEqual([expect.closeTo(half, 12), expect.closeTo(-half, 12), expect.closeTo(0, 12)]);
		expect([...second]).toEqual([expect.closeTo(half, 12), expect.closeTo(half, 12), expect.closeTo(0, 12)]);
		const [most] = principalAxes(
			2,
			times(
				rows([
					[1, -3],
					[-3, 10],
				]),
			),
		);
		expect(most[1]).toBeGreaterThan(0);
		expect(most[0]).toBeLessThan(0);
	});

	it('are found where there are many statements', () => {
		const size = 40;
		const table = Array.from({ length: size }, (_, a) =>
			Float64Array.from({ length: size }, (_, b) => (a === b ? 1 + a / size : 0.3 / (1 + Math.abs(a - b)))),
		);
		const [first, second] = principalAxes(size, times(table));
		const [long, next] = stretchesOf(table);
		expect(Math.abs(dot(first, long?.vector as Float64Array))).toBeCloseTo(1, 12);
		expect(Math.abs(dot(second, next?.vector as Float64Array))).toBeCloseTo(1, 12);
	});
});

describe('places', () => {
	const statements = [{ id: '0' }, { id: '1' }, { id: '2', moderatedOut: true }].map(
		(each): Statement => ({ text: '', moderatedOut: false, meta: false, isListed: true, ...each }),
	);
	const taker = voteTaker();
	taker.take({ person: 'a', statement: '0', vote: 1, at: 0 });
	taker.take({ person: 'a', statement: '1', vote: -1, at: 0 });
	taker.take({ person: 'b', statement: '1', vote: 1, at: 0 });
	taker.take({ person: 'b', statement: '2', vote: 1, at: 0 });
	taker.take({ person: 'c', statement: '2', vote: 1, at: 0 });
	const table = taker.table(statements);
	const axes = [Float64Array.of(0.6, 0.8, 0.5), Float64Array.of(-0.8, 0.6, 0.5)] as const;
	const centred = {
		rows: 3,
		means: Float64Array.of(0.5, 0.25, 0),
		starts: table.starts,
		columns: table.columns,
		values: Float64Array.of(0.5, -1.25, 0.75, 0, 0),
	};

	it('of people are pushed out by the root of statements over seen, where what is set aside is seen by all', () => {
		const places = placesOfPeople(table, centred, axes);
		expect(places[0]?.[0]).toBeCloseTo(0.5 * 0.6 - 1.25 * 0.8, 12);
		expect(places[0]?.[1]).toBeCloseTo(-0.5 * 0.8 - 1.25 * 0.6, 12);
		expect(places[1]?.[0]).toBeCloseTo(Math.sqrt(3 / 2) * 0.75 * 0.8, 12);
		expect(places[1]?.[1]).toBeCloseTo(Math.sqrt(3 / 2) * 0.75 * 0.6, 12);
		expect(places[2]).toEqual([0, 0]);
	});

	it('of statements are those of somebody who has agreed to that one alone', () => {
		const places = placesOfStatements(centred, axes);
		expect(places[0]?.[0]).toBeCloseTo(Math.sqrt(3) * 0.5 * 0.6, 12);
		expect(places[0]?.[1]).toBeCloseTo(-Math.sqrt(3) * 0.5 * 0.8, 12);
		expect(places[1]?.[0]).toBeCloseTo(Math.sqrt(3) * 0.75 * 0.8, 12);
		expect(places[1]?.[1]).toBeCloseTo(Math.sqrt(3) * 0.75 * 0.6, 12);
	});
});

describe('k-means', () => {
	const line: Place[] = [
		[0, 0],
		[1, 0],
		[9, 0],
		[10, 0],
	];

	it('moves centres until they rest, by the weights', () => {
		expect(
			kMeans(weighted(line, [1, 3, 1, 1]), [
				[0, 0],
				[1, 0],
			]),
		).toEqual([
			{ from: 0, centre: [0.75, 0], members: [0, 1] },
			{ from: 1, centre: [9.5, 0], members: [2, 3] },
		]);
	});

	it('gives the first of two equally near centres the place, and drops one that is given nothing', () => {
		expect(
			kMeans(weighted([[0, 2]]), [
				[1, 2],
				[-1, 2],
				[50, 2],
			]),
		).toEqual([{ from: 0, centre: [0, 2], members: [0] }]);
		expect(
			nearest(
				[0, 0],
				[
					[3, 4],
					[0, -5],
					[0, 1],
				],
			),
		).toBe(2);
		expect(
			nearest(
				[0, 0],
				[
					[3, 4],
					[0, -5],
				],
			),
		).toBe(0);
	});

	it('stops when no centre moves a hundredth any more', () => {
		const [only] = kMeans(
			weighted([
				[0, 0],
				[0.009, 0],
			]),
			[[0, 0]],
		);
		expect(only?.centre).toEqual([0.0045, 0]);
		// The left centre comes to 0.505 while the right one has gone to 1.5: the third place is then nearer the left, if there is another step.
		const places: Place[] = [
			[0, 0],
			[1.004, 0],
			[1.008, 0],
			[2, 0],
		];
		expect(
			kMeans(weighted(places), [
				[0.499, 0],
				[1.508, 0],
			]).map(({ members }) => members),
		).toEqual([[0], [1, 2, 3]]);
	});

	it('tells how far the first step goes, and how wide the places lie around the centres', () => {
		expect(
			firstMove(weighted(line), [
				[1, 0],
				[9.5, 0],
			]),
		).toBe(0.5);
		expect(
			firstMove(weighted(line), [
				[1, 0],
				[9.5, 3],
			]),
		).toBe(3);
		expect(
			firstMove(weighted(line), [
				[1, 0],
				[9.5, 0],
				[99, 0],
			]),
		).toBe(Number.POSITIVE_INFINITY);
		expect(
			spread(weighted(line, [1, 1, 2, 1]), [
				[0, 0],
				[10, 0],
			]),
		).toBe(1 + 2);
	});
});

describe('base clusters', () => {
	it('are the distinct places while there are fewer than a hundred', () => {
		expect(
			baseClusters(
				[
					[0, 0],
					[5, 5],
					[0, 0],
					[9, 9],
				],
				[0, 1, 2],
			),
		).toEqual([
			{ place: [0, 0], weight: 2, members: [0, 2] },
			{ place: [5, 5], weight: 1, members: [1] },
		]);
	});

	it('are a hundred at most, and hold everybody', () => {
		const places = Array.from({ length: 250 }, (_, at): Place => [at % 25, Math.floor(at / 25)]);
		const people = [...places.keys()];
		const clusters = baseClusters(places, people);
		expect(clusters).toHaveLength(100);
		expect(clusters.flatMap(({ members }) => members).toSorted((a, b) => a - b)).toEqual(people);
		for (const { weight, members } of clusters) expect(members).toHaveLength(weight);
	});
});

describe('the silhouette', () => {
	const places = weighted([
		[0, 0],
		[0, 1],
		[0, 4],
		[0, 6],
	]);
	const cluster = (...members: number[]) => ({ from: 0, centre: [0, 0] as Place, members });

	it('is the mean of how much nearer each is to its own than to the next group', () => {
		const widths = [(5 - 1) / 5, (4 - 1) / 4, (3.5 - 2) / 3.5, (5.5 - 2) / 5.5];
		expect(silhouette(places, [cluster(0, 1), cluster(2, 3)])).toBeCloseTo(
			widths.reduce((sum, width) => sum + width, 0) / 4,
			12,
		);
	});

	it('looks at the next group of several, and counts nought for whoever is alone and below nought for who stands wrongly', () => {
		const three = silhouette(places, [cluster(0, 1), cluster(2), cluster(3)]);
		expect(three).toBeCloseTo(((4 - 1) / 4 + (3 - 1) / 3) / 4, 12);
		expect(silhouette(places, [cluster(0, 3), cluster(1, 2)])).toBeLessThan(0);
		expect(silhouette(places, [cluster(0, 1, 2, 3)])).toBe(0);
	});
});

describe('groups', () => {
	const clouds = (centres: readonly Place[], each: number) =>
		bases(
			centres.flatMap(([x, y]) =>
				Array.from({ length: each }, (_, at): Place => [x + Math.cos(at) / 4, y + Math.sin(at) / 4]),
			),
		);

	it('are as many as are best apart, the largest first, and two at least', () => {
		const three = clouds(
			[
				[0, 0],
				[5, 0],
				[0, 5],
			],
			4,
		);
		const { groups, silhouettes } = findGroups(three, {});
		expect(groups.map(({ id, members }) => [id, members])).toEqual([
			['0', [0, 1, 2, 3]],
			['1', [4, 5, 6, 7]],
			['2', [8, 9, 10, 11]],
		]);
		expect(Object.keys(silhouettes)).toEqual(['2', '3']);
		expect(silhouettes['3']).toBeGreaterThan(silhouettes['2'] ?? 1);
		const sizes = findGroups(
			bases([
				[0, 0],
				[0, 0.1],
				[0, 0.2],
				[5, 5],
				[5, 5.1],
			]),
			{},
		).groups;
		expect(sizes.map(({ members }) => members)).toEqual([
			[0, 1, 2],
			[3, 4],
		]);
		const smallFirst = findGroups(
			bases([
				[5, 5],
				[0, 0.1],
				[0, 0.2],
			]),
			{},
		).groups;
		expect(smallFirst.map(({ members }) => members)).toEqual([[1, 2], [0]]);
	});

	it.each([
		[11, ['2']],
		[12, ['2', '3']],
		[24, ['2', '3', '4']],
		[36, ['2', '3', '4', '5']],
		[49, ['2', '3', '4', '5']],
	])('tries one more for each twelve of %i bases, five at most: %j', (many, tried) => {
		const spiral = bases(Array.from({ length: many }, (_, at): Place => [at * Math.cos(at), at * Math.sin(at)]));
		expect(Object.keys(findGroups(spiral, {}).silhouettes)).toEqual(tried);
	});

	it('are as many as asked for, and one where all stand in one place', () => {
		const three = clouds(
			[
				[0, 0],
				[5, 0],
				[0, 5],
			],
			4,
		);
		expect(findGroups(three, { k: 4 }).groups).toHaveLength(4);
		expect(findGroups(three, { k: 1 }).groups.map(({ members }) => members.length)).toEqual([12]);
		expect(findGroups(bases([[1, 1]]), {}).groups.map(({ members }) => members)).toEqual([[0]]);
		expect(
			findGroups(
				bases([
					[1, 1],
					[2, 2],
				]),
				{ k: 9 },
			).groups,
		).toHaveLength(2);
	});

	it('hold everybody of their base clusters', () => {
		const two = [
			{ place: [0, 0] as Place, weight: 2, members: [4, 1] },
			{ place: [0.1, 0] as Place, weight: 1, members: [3] },
			{ place: [9, 9] as Place, weight: 1, members: [0] },
		];
		expect(findGroups(two, {}).groups).toEqual([
			{ id: '0', centre: [0.1 / 3, 0], bases: [0, 1], members: [1, 3, 4] },
			{ id: '1', centre: [9, 9], bases: [2], members: [0] },
		]);
	});

	it('grow from start centres under their names', () => {
		const three = clouds(
			[
				[0, 0],
				[5, 0],
				[0, 5],
			],
			4,
		);
		const start = [
			{ id: 'south', centre: [1, 0.2] as Place },
			{ id: 'north', centre: [0, 4] as Place },
		];
		const { groups, silhouettes } = findGroups(three, { start });
		expect(groups.map(({ id, members }) => [id, members.length])).toEqual([
			['south', 8],
			['north', 4],
		]);
		expect(Object.keys(silhouettes)).toEqual(['2']);
	});

	it('are the closest that any start leads to, not those around the first outliers', () => {
		// Whoever is farthest from all is not the best start: two clouds would be one group, and the outlier the other.
		const places: Place[] = [
			...[0, 0.2, 0.4, 0.6].map((x): Place => [x, 0]),
			...[0, 0.2, 0.4, 0.6].map((x): Place => [x + 4, 0]),
			[2.2, 5],
		];
		const { groups } = findGroups(bases(places), { k: 2 });
		const wide = spread(
			weighted(places),
			groups.map(({ centre }) => centre),
		);
		expect(wide).toBeLessThan(30);
	});
});

describe('start centres', () => {
	it('are a list, names with places, or an earlier map, whose people stay', () => {
		expect(
			readStart([
				[1, 2],
				[3, 4.5],
			]),
		).toEqual({
			centres: [
				{ id: '0', centre: [1, 2] },
				{ id: '1', centre: [3, 4.5] },
			],
			kept: [],
		});
		expect(readStart({ b: [1, 2] })).toEqual({ centres: [{ id: 'b', centre: [1, 2] }], kept: [] });
		expect(readStart({ centres: { 0: [1, 2] }, groups: { 0: [7, 'x'] } })).toEqual({
			centres: [{ id: '0', centre: [1, 2] }],
			kept: ['7', 'x'],
		});
		expect(readStart({ group_centers: { 1: [1, 2] }, groups: { 1: 'x' } })).toEqual({
			centres: [{ id: '1', centre: [1, 2] }],
			kept: [],
		});
	});

	it.each([
		[[], 'there are no start centres'],
		[{}, 'there are no start centres'],
		[null, 'there are no start centres'],
		['x', 'there are no start centres'],
		[{ centres: [] }, 'there are no start centres'],
		[[[1]], 'start centre 0 is not a place'],
		[[[1, 2, 3]], 'start centre 0 is not a place'],
		[{ a: [1, '2'] }, 'start centre a is not a place'],
		[[[1, 2], 5], 'start centre 1 is not a place'],
	])('are refused where they are none: %j', (json, reason) => {
		expect(() => readStart(json)).toThrow(OpinionError);
		expect(() => readStart(json)).toThrow(reason);
	});

	it('are mirrored where that is where they were found, and else taken as they are', () => {
		const places = weighted([
			[0, 1],
			[0, 2],
			[6, 1],
			[6, -1],
			[-2, -5],
		]);
		const found: Place[] = [
			[0, 1.5],
			[6, 0],
			[-2, -5],
		];
		expect(asTheyLie(places, found)).toBe(found);
		for (const [x, y] of [
			[-1, -1],
			[1, -1],
			[-1, 1],
		] as const)
			expect(
				asTheyLie(
					places,
					found.map((centre): Place => [x * centre[0], y * centre[1]]),
				).map(([a, b]) => [a + 0, b + 0]),
			).toEqual(found);
		const elsewhere: Place[] = [
			[0, -1],
			[6, 0],
			[2, 5],
		];
		expect(asTheyLie(places, elsewhere)).toBe(elsewhere);
	});
});
