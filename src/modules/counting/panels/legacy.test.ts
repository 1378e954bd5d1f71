import { describe, expect, it } from 'vitest';
import { lotOf, poolOf } from '../../../../tests/support/small-pool.ts';
import type { Lot } from '../lot.ts';
import { drawLegacy } from './legacy.ts';
import type { Pool } from './pool.ts';

/** Who is drawn at the first attempt, in the order in which they are; every lot that is written must have been drawn. */
function drawn(pool: Pool, ...falls: readonly string[]): readonly string[] | undefined {
	const lot = lotOf(...falls);
	const draw = drawLegacy(pool, lot, 1);
	expect(lot.left()).toEqual([]);
	return draw?.members;
}

const anyAge = ['age= old 0-9'];

describe('LEGACY', () => {
	it('draws somebody of the value that is most urgently needed: as many of as few as there are', () => {
		const pool = poolOf(2, ['age= young 1-1, old 1-1'], ['a young', 'b old', 'c old', 'd old']);
		// The young are 1 of 1, the old 1 of 3.
		expect(drawn(pool, '1 of 1', '3 of 3')).toEqual(['a', 'd']);
	});

	it.each([[['age= young 1-2, old 2-2']], [['age= old 2-2, young 1-2']]])(
		'compares exactly, in whatever order the quotas are written: %j',
		(quotas) => {
			const people = ['a young', 'b young', 'c young', 'd old', 'e old', 'f old', 'g old', 'h old'];
			// 1 of 3 young and 2 of 5 old; then 1 of 4 old; then none of 2 young.
			expect(drawn(poolOf(3, quotas, people), '1 of 5', '1 of 3', '1 of 4')).toEqual(['d', 'a', 'e']);
		},
	);

	it('draws between values that are equally urgent', () => {
		const pool = poolOf(2, ['age= young 1-1, old 1-1'], ['a young', 'b young', 'c old', 'd old']);
		expect(drawn(pool, '2 of 2', '1 of 2', '2 of 2')).toEqual(['c', 'b']);
		const three = poolOf(3, ['age= young 1-1, old 1-1, older 1-1'], ['a young', 'b old', 'c older']);
		expect(drawn(three, '3 of 3', '1 of 1', '1 of 2', '1 of 1', '1 of 1')).toEqual(['c', 'a', 'b']);
	});

	it('goes on when every minimum is met, with the value that has the least above it', () => {
		const pool = poolOf(3, ['age= young 0-3, old 0-3'], ['a young', 'b young', 'c young', 'd old', 'e old']);
		// Nothing is needed of either: a lot. Then −1 of 2 young and 0 of 2 old; then −1 of 2 young and −1 of 1 old.
		expect(drawn(pool, '1 of 2', '1 of 3', '1 of 2', '2 of 2')).toEqual(['a', 'd', 'c']);
	});

	it('leaves a value alone of which there is nobody more', () => {
		const pool = poolOf(2, ['age= young 1-2, old 0-2'], ['a young', 'b old', 'c old']);
		expect(drawn(pool, '1 of 1', '2 of 2')).toEqual(['a', 'c']);
	});

	it('takes nobody more of a value that is full, and reckons with fewer of their other values', () => {
		const people = ['a young south', 'b young north', 'c old north', 'd old north', 'e old south', 'f old south'];
		const pool = poolOf(3, ['age= young 1-1, old 2-9', 'side= north 1-9, south 0-9'], [...people, 'g old south']);
		// 1 of 2 young, 2 of 5 old, 1 of 3 north. With a the young are full, and b is one less in the north: 1 of 2 is more than 2 of 5.
		expect(drawn(pool, '1 of 2', '1 of 2', '1 of 4')).toEqual(['a', 'c', 'd']);
	});

	it('takes nobody from the start of a value that may have none', () => {
		const pool = poolOf(
			1,
			['age= young 1-1', 'side= north 0-0, south 0-1'],
			['a young north', 'b young south', 'c young south'],
		);
		expect(drawn(pool, '2 of 2')).toEqual(['c']);
	});

	it('begins again as soon as a minimum cannot be met any more, and says at which attempt it came through', () => {
		const people = ['a young @home', 'b old @home', 'c young', 'd old @home', 'e other'];
		const pool = poolOf(2, ['age= young 1-1, old 1-1, other 0-1'], people);
		// With a none of the old can be drawn, though e could; the second attempt begins with the old b.
		const falls = ['1 of 2', '1 of 2', '2 of 2', '1 of 2', '1 of 1'];
		expect(drawLegacy(pool, lotOf(...falls), 2)).toEqual({ members: ['b', 'c'], attempts: 2 });
		expect(drawn(pool, ...falls.slice(0, 2))).toBeUndefined();
	});

	it('does not come through when places are filled and a minimum is not met, or nobody is left', () => {
		const pool = poolOf(1, ['age= young 1-1, old 1-1'], ['a young', 'b old']);
		expect(drawn(pool, '1 of 2', '1 of 1')).toBeUndefined();
		expect(drawn(poolOf(2, anyAge, ['a old @home', 'b old @home']), '1 of 2')).toBeUndefined();
	});

	it('draws no more of a household than may be, those who stay counted', () => {
		const people = ['a old @home', 'b old @home', 'c old @home', 'd old', 'e old', 'f old @other'];
		expect(drawn(poolOf(3, anyAge, people), '2 of 6', '1 of 3', '1 of 2')).toEqual(['b', 'd', 'e']);
		const two = { perHousehold: 2 };
		expect(drawn(poolOf(3, anyAge, people, two), '1 of 6', '1 of 5', '3 of 3')).toEqual(['a', 'b', 'f']);
		// d and a do not live together.
		expect(drawn(poolOf(3, anyAge, people, two), '4 of 6', '1 of 5', '1 of 4')).toEqual(['d', 'a', 'b']);
		const one = { ...two, staying: new Map([['home', 1]]) };
		expect(drawn(poolOf(2, anyAge, people, one), '1 of 6', '1 of 3')).toEqual(['a', 'd']);
	});

	it('draws never both of two who are kept apart, and both or neither of two who are there together', () => {
		const people = ['a old', 'b old', 'c old'];
		const apart = poolOf(2, anyAge, people, { apart: [['a', 'c']] });
		expect(drawn(apart, '1 of 3', '1 of 1')).toEqual(['a', 'b']);
		expect(drawn(apart, '3 of 3', '1 of 1')).toEqual(['c', 'b']);
		expect(drawn(apart, '2 of 3', '2 of 2')).toEqual(['b', 'c']);
		const together = { together: [['a', 'b']] } as const;
		expect(drawn(poolOf(2, anyAge, people, together), '1 of 3', '2 of 2')).toBeUndefined();
		expect(drawn(poolOf(2, anyAge, people, together), '2 of 3', '1 of 2')).toEqual(['b', 'a']);
		expect(drawn(poolOf(1, anyAge, people, together), '3 of 3')).toEqual(['c']);
	});

	it('takes who is needed first, without a lot, or nobody where they cannot all be there', () => {
		const people = ['a old', 'b old', 'c old'];
		expect(drawn(poolOf(2, anyAge, people, { needed: ['c'] }), '2 of 2')).toEqual(['c', 'b']);
		expect(drawn(poolOf(2, anyAge, people, { needed: ['c', 'a'], apart: [['a', 'c']] }))).toBeUndefined();
	});

	it('tries 1,000 times where nothing else is said', () => {
		let begun = 0;
		const pool = poolOf(2, anyAge, ['a old @home', 'b old @home']);
		const lot: Lot = {
			...lotOf(),
			pick: ([first]) => {
				begun++;
				return first as NonNullable<typeof first>;
			},
		};
		expect(drawLegacy(pool, lot)).toBeUndefined();
		expect(begun).toBe(1000);
	});
});
