import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ruleKeys } from '../contributions/index.ts';
import { countsByMonth, countsByRule } from './log-figures.ts';
import { mergedQueue, type QueueItem } from './queue.ts';

const someItem = fc
	.record({ id: fc.uuid(), since: fc.nat(1_000) })
	.map(({ id, since }) => ({ piece: { id }, why: 'flagged', since: new Date(since), flags: 1 }) as QueueItem);
const sorted = (items: readonly QueueItem[]) =>
	items.toSorted((a, b) => a.since.getTime() - b.since.getTime() || (a.piece.id < b.piece.id ? -1 : 1));

test('the queue is one list, the longest waiting first, whatever it was gathered from', () => {
	fc.assert(
		fc.property(fc.array(fc.array(someItem)), fc.integer({ min: 1, max: 30 }), (lists, limit) => {
			const merged = mergedQueue(lists.map(sorted), limit);
			expect(merged).toEqual(sorted(lists.flat()).slice(0, limit));
		}),
	);
});

test('every rule has its count, and every decision is counted once', () => {
	const someCount = fc.record({ rule: fc.constantFrom(...ruleKeys), count: fc.nat(50) });
	fc.assert(
		fc.property(fc.array(someCount), (counts) => {
			const byRule = countsByRule(counts);
			expect(byRule.map(({ rule }) => rule)).toEqual(ruleKeys);
			expect(byRule.reduce((sum, { count }) => sum + count, 0)).toBe(counts.reduce((sum, { count }) => sum + count, 0));
		}),
	);
});

test('twelve months are shown, quiet ones too, up to the one we are in', () => {
	const months = countsByMonth(
		[
			{ month: '2026-11', count: 3 },
			{ month: '2026-11', count: 1 },
			{ month: '2026-01', count: 2 },
		],
		'2026-11-24',
	);
	expect(months).toHaveLength(12);
	expect(months[0]).toEqual({ month: '2025-12', count: 0 });
	expect(months[1]).toEqual({ month: '2026-01', count: 2 });
	expect(months.at(-1)).toEqual({ month: '2026-11', count: 4 });
});
