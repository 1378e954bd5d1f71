import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTurnstile } from './turnstile.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Work that tells when it begins and ends when it is told to. */
function piece(begun: string[], name: string) {
	const { promise, resolve, reject } = Promise.withResolvers<void>();
	return {
		work: () => {
			begun.push(name);
			return promise;
		},
		end: resolve,
		fail: () => reject(new Error(name)),
	};
}

const settled = () => vi.advanceTimersByTimeAsync(0);

test('few are inside at a time, and the others follow in the order in which they came', async () => {
	const begun: string[] = [];
	const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => piece(begun, name)) as ReturnType<typeof piece>[];
	const pass = createTurnstile(2, 100);
	for (const each of [a, b, c, d]) if (each) pass(each.work);
	expect(begun).toEqual(['a', 'b']);
	b?.end();
	await settled();
	expect(begun).toEqual(['a', 'b', 'c']);
	a?.fail();
	await settled();
	expect(begun).toEqual(['a', 'b', 'c', 'd']);
});

test('what takes long keeps nobody out after its time, and makes no second place when it ends', async () => {
	const begun: string[] = [];
	const [slow, b, c, d] = ['slow', 'b', 'c', 'd'].map((name) => piece(begun, name)) as ReturnType<typeof piece>[];
	const pass = createTurnstile(1, 100);
	for (const each of [slow, b, c, d]) if (each) pass(each.work);
	await vi.advanceTimersByTimeAsync(99);
	expect(begun).toEqual(['slow']);
	await vi.advanceTimersByTimeAsync(1);
	expect(begun).toEqual(['slow', 'b']);
	slow?.end();
	await settled();
	expect(begun).toEqual(['slow', 'b']);
	b?.end();
	await settled();
	expect(begun).toEqual(['slow', 'b', 'c']);
});

test('whoever has gone meanwhile is not begun for, and the next has the turn', async () => {
	const begun: string[] = [];
	const [a, b, c] = ['a', 'b', 'c'].map((name) => piece(begun, name)) as ReturnType<typeof piece>[];
	const pass = createTurnstile(1, 100);
	if (a) pass(a.work);
	if (b) pass(b.work, () => true);
	if (c) pass(c.work);
	a?.end();
	await settled();
	expect(begun).toEqual(['a', 'c']);
});
