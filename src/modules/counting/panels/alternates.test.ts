import { describe, expect, it } from 'vitest';
import { lotOf, poolOf } from '../../../../tests/support/small-pool.ts';
import { chooseAlternates } from './alternates.ts';
import type { Pool } from './pool.ts';

const rehearsals = 200;

/** Each rehearsed drop-out, of a panel of so many: who of them drops out, by their place. */
function rehearsed(size: number, times: number, ...gone: readonly number[]): string[] {
	const once = Array.from({ length: size }, (_, place) => (gone.includes(place) ? '1 of 10' : '2 of 10'));
	return Array.from({ length: times }, () => once).flat();
}

/** Who is chosen, when the lots fall as written; all of them must have been drawn. */
function chosen(pool: Pool, panel: readonly string[], count: number, ...falls: readonly string[]): string[] {
	const lot = lotOf(...falls);
	const alternates = chooseAlternates(pool, panel, count, lot);
	expect(lot.left()).toEqual([]);
	return alternates;
}

const ages = ['age= young 1-1, old 1-1'];
const four = ['p young', 'q old', 'a young', 'b old'];

describe('alternates', () => {
	it('are first who is like those that drop out', () => {
		const pool = poolOf(2, ages, four);
		expect(chosen(pool, ['p', 'q'], 1, ...rehearsed(2, rehearsals, 0), '1 of 1')).toEqual(['a']);
		expect(chosen(pool, ['p', 'q'], 1, ...rehearsed(2, rehearsals, 1), '1 of 1')).toEqual(['b']);
		expect(chosen(pool, ['p', 'q'], 2, ...rehearsed(2, rehearsals, 1), '1 of 1', '1 of 1')).toEqual(['b', 'a']);
		expect(chosen(pool, ['p', 'q'], 0, ...rehearsed(2, rehearsals, 1))).toEqual([]);
	});

	it('are chosen by what happens most often', () => {
		const pool = poolOf(2, ages, four);
		const [p, q] = [rehearsed(2, 99, 0), rehearsed(2, 101, 1)];
		expect(chosen(pool, ['p', 'q'], 1, ...p, ...q, '1 of 1')).toEqual(['b']);
		// As often: as good as each other.
		const even = [...rehearsed(2, 100, 0), ...rehearsed(2, 100, 1)];
		expect(chosen(pool, ['p', 'q'], 1, ...even, '2 of 2')).toEqual(['b']);
	});

	it('are for one who drops out by lot where nobody does in a rehearsal', () => {
		const pool = poolOf(2, ages, four);
		const falls = Array.from({ length: rehearsals }, () => [...rehearsed(2, 1), '2 of 2']).flat();
		expect(chosen(pool, ['p', 'q'], 1, ...falls, '1 of 1')).toEqual(['b']);
	});

	it('are drawn between when they are as good as each other', () => {
		const pool = poolOf(2, ages, ['c young', ...four, 'd young']);
		expect(chosen(pool, ['p', 'q'], 1, ...rehearsed(2, rehearsals, 0), '3 of 3')).toEqual(['d']);
		expect(chosen(pool, ['p', 'q'], 3, ...rehearsed(2, rehearsals, 0), '2 of 3', '1 of 3', '2 of 2')).toEqual([
			'a',
			'c',
			'd',
		]);
	});

	it('step in where they help most, not in the order in which they were chosen', () => {
		// Of the panel p drops out half of the times and q the other half; with a and b ready nothing is lost, with a and c something.
		const pool = poolOf(2, ages, [...four, 'c young']);
		const even = [...rehearsed(2, 100, 0), ...rehearsed(2, 100, 1)];
		expect(chosen(pool, ['p', 'q'], 2, ...even, '1 of 3', '1 of 1')).toEqual(['a', 'b']);
	});

	it('step in for as many as have gone and no more', () => {
		// Both young drop out: with a alone one is lacking, so c is better than b, who would be one too many of the old.
		const pool = poolOf(3, ['age= young 2-2, old 1-1'], ['p young', 'q young', 'r old', 'a young', 'b old', 'c young']);
		const both = rehearsed(3, rehearsals, 0, 1);
		expect(chosen(pool, ['p', 'q', 'r'], 2, ...both, '1 of 2', '1 of 1')).toEqual(['a', 'c']);
		// One drops out, and a is there for them: b and c are as good, as neither is asked, though there is room for b.
		const roomy = poolOf(2, ['age= young 1-1, old 1-2'], [...four, 'c young']);
		const one = rehearsed(2, rehearsals, 0);
		expect(chosen(roomy, ['p', 'q'], 2, ...one, '1 of 2', '2 of 2')).toEqual(['a', 'c']);
	});

	it('are there for what a quota lacks as well as for what is above it', () => {
		// Of the north one may be missing, of the south one more may be there; p, who is of the north, drops out.
		const people = ['p young north', 'q old south', 'a old north', 'b young south'];
		const lacking = poolOf(2, ['age= young 0-2, old 0-2', 'side= north 1-2, south 0-2'], people);
		expect(chosen(lacking, ['p', 'q'], 1, ...rehearsed(2, rehearsals, 0), '1 of 1')).toEqual(['a']);
		const above = poolOf(2, ['age= young 0-2, old 0-1', 'side= north 0-2, south 0-2'], people);
		expect(chosen(above, ['p', 'q'], 1, ...rehearsed(2, rehearsals, 0), '1 of 1')).toEqual(['b']);
	});

	it('are no more than there are, and live with nobody on the panel or among them', () => {
		const people = ['p young @home', 'q old', 'a young @home', 'b young @other', 'c young @other', 'd old', 'e old'];
		const pool = poolOf(2, ages, people);
		const gone = rehearsed(2, rehearsals, 0);
		expect(chosen(pool, ['p', 'q'], 9, ...gone, '2 of 2', '2 of 2', '1 of 1')).toEqual(['c', 'e', 'd']);
		const room = { ...pool, perHousehold: 2 };
		expect(chosen(room, ['p', 'q'], 2, ...gone, '1 of 3', '1 of 4')).toEqual(['a', 'b']);
	});

	it('are nobody who is kept apart from one on the panel or among them, and nobody who comes only with another', () => {
		const people = ['p young', 'q old', 'a young', 'b young', 'c young', 'd young', 'e young'];
		const pool = poolOf(2, ages, people, {
			apart: [
				['a', 'p'],
				['b', 'c'],
			],
			together: [['d', 'e']],
		});
		const gone = rehearsed(2, rehearsals, 0);
		expect(chosen(pool, ['p', 'q'], 2, ...gone, '1 of 2')).toEqual(['b']);
		expect(chosen(pool, ['p', 'q'], 2, ...gone, '2 of 2')).toEqual(['c']);
	});
});
