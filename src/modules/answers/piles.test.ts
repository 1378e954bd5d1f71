import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../platform/clock.ts';
import { states } from '../contributions/index.ts';
import { type CountedProcess, countPile, pileOf, piles, pileWords, processesInPile } from './piles.ts';

const today = calendarDate('2026-11-24');
const processes: fc.Arbitrary<CountedProcess[]> = fc.array(
	fc.record({
		id: fc.uuid(),
		promiseBy: fc.integer({ min: -60, max: 60 }).map((days) => addDays(today, days)),
		byState: fc.array(fc.tuple(fc.constantFrom(...states), fc.nat(50))).map((groups) => new Map(groups)),
	}),
	{ maxLength: 6 },
);

test('what waits is what has been received and what is considered, and no piece is in two of the three heaps', () => {
	fc.assert(
		fc.property(processes, (some) => {
			const count = (pile: (typeof piles)[number]) => countPile(pile, some, today);
			const all = some.reduce((sum, one) => sum + [...one.byState.values()].reduce((a, b) => a + b, 0), 0);
			expect(count('received') + count('considered')).toBe(count('waiting'));
			expect(count('waiting') + count('answered')).toBe(all);
			expect(count('near') + count('late')).toBeLessThanOrEqual(count('waiting'));
		}),
	);
});

test('no process is both near its promise and late', () => {
	fc.assert(
		fc.property(processes, (some) => {
			const near = new Set(processesInPile('near', some, today));
			expect(processesInPile('late', some, today).some((one) => near.has(one))).toBe(false);
		}),
	);
});

test('every pile has its own word in the address, and any other word means what waits', () => {
	for (const pile of piles) expect(pileOf(pileWords[pile])).toBe(pile);
	fc.assert(
		fc.property(fc.string(), (word) => {
			if (!(Object.values(pileWords) as string[]).includes(word)) expect(pileOf(word)).toBe('waiting');
		}),
	);
	expect(pileOf(undefined)).toBe('waiting');
});
