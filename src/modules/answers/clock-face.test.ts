import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../platform/clock.ts';
import { channels, states, totalsOf } from '../contributions/index.ts';
import { clockFaces, isLate } from './clock-face.ts';

const today = calendarDate('2026-11-24');
const group = fc.record({
	kind: fc.constant('proposal'),
	channel: fc.constantFrom(...channels),
	level: fc.constantFrom(null, 1, 2, 3),
	state: fc.constantFrom(...states),
	needsAnswer: fc.boolean(),
	count: fc.integer({ min: 1, max: 40 }),
});
const world = fc.array(
	fc.record({
		id: fc.uuid(),
		promiseBy: fc.integer({ min: -90, max: 90 }).map((days) => addDays(today, days)),
		groups: fc.array(group, { maxLength: 8 }),
	}),
	{ maxLength: 8 },
);

test('every part of a face adds up, nobody who waits is left out, and the late stand first', () => {
	fc.assert(
		fc.property(world, (some) => {
			const processes = some.map(({ id, promiseBy }) => ({ id, promiseBy, slug: id, title: id }));
			const totals = new Map(some.map(({ id, groups }) => [id, totalsOf(groups)]));
			const faces = clockFaces(processes, totals, today);
			for (const face of faces) {
				expect(face.answered + face.waiting).toBe(face.toAnswer);
				expect(face.outcomes.reduce((sum, { count }) => sum + count, 0)).toBe(face.answered);
			}
			const waiting = [...totals.values()].reduce((sum, total) => sum + total.unanswered, 0);
			expect(faces.reduce((sum, face) => sum + face.waiting, 0)).toBe(waiting);
			const order = faces.map((face) => (isLate(face) ? 0 : face.waiting > 0 ? 1 : 2));
			expect(order).toEqual(order.toSorted());
		}),
	);
});
