import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idleMs, levelOfVisit, visitState } from './visit.ts';

const now = new Date('2026-11-24T09:00:00Z');
const ago = (ms: number) => new Date(now.getTime() - ms);

describe('a visit', () => {
	test('is open until nothing has been done in it for half an hour', () => {
		expect(visitState({ seenAt: now, endedAt: null }, now)).toBe('open');
		expect(visitState({ seenAt: ago(idleMs), endedAt: null }, now)).toBe('open');
		expect(visitState({ seenAt: ago(idleMs + 1), endedAt: null }, now)).toBe('idle');
	});

	test('that was ended is over, however long ago', () => {
		fc.assert(
			fc.property(fc.nat(10 * idleMs), fc.nat(10 * idleMs), (seen, ended) => {
				expect(visitState({ seenAt: ago(seen), endedAt: ago(ended) }, now)).toBe('over');
			}),
		);
	});

	test('never makes anybody as sure as MitID, and what was only said gives no more than was known', () => {
		fc.assert(
			fc.property(fc.constantFrom(0, 1, 2, 3), (known) => {
				expect(levelOfVisit('seen', known)).toBe(2);
				expect(levelOfVisit('told', known)).toBe(Math.min(known, 1));
			}),
		);
	});
});
