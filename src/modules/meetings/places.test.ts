import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freePlaces, isRoomFor, type Party, whoMovesUp } from './places.ts';

const heads = (parties: readonly Party[]) => parties.reduce((sum, { headCount }) => sum + headCount, 0);
const lines = fc
	.array(fc.integer({ min: 1, max: 20 }), { maxLength: 40 })
	.map((counts) => counts.map((headCount, at): Party => ({ id: String(at), headCount })));
const rooms = fc.record({
	places: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }),
	taken: fc.integer({ min: 0, max: 60 }),
});

describe('moving up from the waiting list', () => {
	test('never gives more places than there are', () => {
		fc.assert(
			fc.property(rooms, lines, (room, line) => {
				const moved = heads(whoMovesUp(room, line));
				if (room.places !== null && moved > 0) expect(room.taken + moved).toBeLessThanOrEqual(room.places);
			}),
		);
	});

	test('lets nobody pass anybody: those who move up are the first of the line', () => {
		fc.assert(
			fc.property(rooms, lines, (room, line) => {
				const moved = whoMovesUp(room, line);
				expect(moved).toEqual(line.slice(0, moved.length));
			}),
		);
	});

	test('leaves nobody waiting at the head of the line for whom there is room', () => {
		fc.assert(
			fc.property(rooms, lines, (room, line) => {
				const moved = whoMovesUp(room, line);
				const next = line[moved.length];
				if (!next) return;
				expect(next.headCount).toBeGreaterThan(freePlaces({ ...room, taken: room.taken + heads(moved) }) ?? Infinity);
			}),
		);
	});

	test('comes to the same when people leave one by one as when they leave at once', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 30 }),
				lines,
				fc.array(fc.integer({ min: 1, max: 5 })),
				(places, line, left) => {
					let room = { places, taken: places };
					let waiting = [...line];
					const movedUp: Party[] = [];
					for (const count of left) {
						room = { places, taken: Math.max(0, room.taken - count) };
						const moved = whoMovesUp(room, waiting);
						movedUp.push(...moved);
						waiting = waiting.slice(moved.length);
						room = { places, taken: room.taken + heads(moved) };
					}
					expect(movedUp).toEqual(line.slice(0, movedUp.length));
					expect(room.taken).toBeLessThanOrEqual(places);
				},
			),
		);
	});
});

describe('a new sign-up', () => {
	test('gets a place where there is always room', () => {
		expect(isRoomFor(20, { places: null, taken: 999 }, 0)).toBe(true);
	});

	test('gets none when it is too large, or when others wait already', () => {
		expect(isRoomFor(2, { places: 10, taken: 8 }, 0)).toBe(true);
		expect(isRoomFor(3, { places: 10, taken: 8 }, 0)).toBe(false);
		expect(isRoomFor(1, { places: 10, taken: 8 }, 1)).toBe(false);
	});
});
