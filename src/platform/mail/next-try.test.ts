import { expect, test } from 'vitest';
import { nextTry } from './next-try.ts';

const hourMs = 3_600_000;

test('a mail waits a minute first, never more than an hour, and is given up after about a day', () => {
	const begun = new Date('2026-11-24T09:00:00Z');
	const waits: number[] = [];
	let now = begun;
	for (let attempts = 1; ; attempts++) {
		const next = nextTry(attempts, now);
		if (!next) break;
		waits.push(next.getTime() - now.getTime());
		now = next;
	}
	expect(waits[0]).toBe(60_000);
	expect(waits).toEqual(waits.toSorted((a, b) => a - b));
	expect(Math.max(...waits)).toBe(hourMs);
	expect((now.getTime() - begun.getTime()) / hourMs).toBeGreaterThan(22);
	expect((now.getTime() - begun.getTime()) / hourMs).toBeLessThanOrEqual(24);
});
