import fc from 'fast-check';
import { expect, test } from 'vitest';
import { channels } from './channel.ts';
import { type ProvenanceCell, provenanceOf } from './provenance.ts';
import { type CountedGroup, totalsOf } from './totals.ts';

const cell: fc.Arbitrary<ProvenanceCell> = fc.record({
	channel: fc.constantFrom(...channels),
	level: fc.constantFrom(null, 0, 1, 2, 3),
	count: fc.integer({ min: 1, max: 1_000 }),
});
const cells = fc.array(cell, { maxLength: 60 });

const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

test('rows add up to their sums, columns to theirs, and both to the whole', () => {
	fc.assert(
		fc.property(cells, (counted) => {
			const table = provenanceOf(counted);
			for (const row of table.rows) {
				expect(row.counts.length).toBe(table.levels.length);
				expect(sum(row.counts)).toBe(row.sum);
			}
			for (const [place, under] of table.sums.entries())
				expect(sum(table.rows.map((row) => row.counts[place] ?? Number.NaN))).toBe(under);
			expect(sum(table.rows.map((row) => row.sum))).toBe(table.all);
			expect(sum(table.sums)).toBe(table.all);
			expect(table.all).toBe(sum(counted.map(({ count }) => count)));
		}),
	);
});

test('the margins are the totals that the other tables show', () => {
	fc.assert(
		fc.property(cells, (counted) => {
			const table = provenanceOf(counted);
			const groups = counted.map(
				(one): CountedGroup => ({ ...one, kind: 'proposal', state: 'received', needsAnswer: true }),
			);
			const totals = totalsOf(groups);
			expect(table.rows.map(({ channel, sum: all }) => [channel, all])).toEqual([...totals.byChannel]);
			expect(table.levels.map((level, place) => [level, table.sums[place]])).toEqual([...totals.byLevel]);
		}),
	);
});

test('the order in which the database counts is irrelevant', () => {
	fc.assert(
		fc.property(cells, (counted) => {
			expect(provenanceOf(counted.toReversed())).toEqual(provenanceOf(counted));
		}),
	);
});

test('a way in and a level that nobody used are left out, and the surest level stands first', () => {
	const table = provenanceOf([
		{ channel: 'post', level: null, count: 2 },
		{ channel: 'web', level: 1, count: 3 },
		{ channel: 'web', level: 3, count: 4 },
		{ channel: 'phone', level: 2, count: 0 },
	]);
	expect(table).toEqual({
		all: 9,
		levels: [3, 1, null],
		rows: [
			{ channel: 'web', counts: [4, 3, 0], sum: 7 },
			{ channel: 'post', counts: [0, 0, 2], sum: 2 },
		],
		sums: [4, 3, 2],
	});
});
