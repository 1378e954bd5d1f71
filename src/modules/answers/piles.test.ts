import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../platform/clock.ts';
import { type InboxCounts, inboxPiles } from '../contributions/index.ts';
import { countPile, pileOf, piles, pileWords, processesInPile } from './piles.ts';

const today = calendarDate('2026-11-24');
const promised = fc.record({
	id: fc.uuid(),
	promiseBy: fc.integer({ min: -60, max: 60 }).map((days) => addDays(today, days)),
});
const processes = fc.uniqueArray(promised, { maxLength: 6, selector: ({ id }) => id });
const counted = processes.chain((some) =>
	fc
		.array(fc.record(Object.fromEntries(inboxPiles.map((pile) => [pile, fc.nat(50)]))), {
			minLength: some.length,
			maxLength: some.length,
		})
		.map((counts) => ({
			some,
			counts: new Map(some.map(({ id }, place) => [id, counts[place] as unknown as InboxCounts])),
		})),
);

test('what is near and what is late are parts of what waits, and never the same', () => {
	fc.assert(
		fc.property(counted, ({ some, counts }) => {
			const count = (pile: (typeof piles)[number]) => countPile(pile, some, counts, today);
			const waiting = [...counts.values()].reduce((sum, one) => sum + one.waiting, 0);
			expect(count('waiting')).toBe(waiting);
			expect(count('near') + count('late')).toBeLessThanOrEqual(waiting);
			const near = new Set(processesInPile('near', some, today));
			expect(processesInPile('late', some, today).some((one) => near.has(one))).toBe(false);
		}),
	);
});

test('a pile is the sum of its processes, whatever else has been counted', () => {
	fc.assert(
		fc.property(counted, ({ some, counts }) => {
			const [first, ...rest] = some;
			if (!first) return;
			for (const pile of piles) {
				const parts = countPile(pile, [first], counts, today) + countPile(pile, rest, counts, today);
				expect(countPile(pile, some, counts, today)).toBe(parts);
			}
			expect(countPile('flagged', [{ ...first, id: 'another' }], counts, today)).toBe(0);
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
