import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTurnstile } from './turnstile.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Work that tells when it begins and ends when it is told to. */
function piece(begun: string[], name: string) {
	const { promise, resolve, reject } = Promise.withResolvers<string>();
	return {
		work: () => {
			begun.push(name);
			return promise;
		},
		end: () => resolve(name),
		fail: () => reject(new Error(name)),
	};
}

const pieces = (begun: string[], names: string) => [...names].map((name) => piece(begun, name));
const settled = () => vi.advanceTimersByTimeAsync(0);

test('few are inside at a time, the others follow in the order in which they came, and each has its own answer', async () => {
	const begun: string[] = [];
	const all = pieces(begun, 'abcd');
	const pass = createTurnstile(2, 100);
	const answers = Promise.allSettled(all.map(({ work }) => pass(work)));
	await settled();
	expect(begun).toEqual(['a', 'b']);
	all[1]?.end();
	await settled();
	expect(begun).toEqual(['a', 'b', 'c']);
	all[0]?.fail();
	await settled();
	expect(begun).toEqual(['a', 'b', 'c', 'd']);
	all[2]?.end();
	all[3]?.end();
	expect((await answers).map((one) => (one.status === 'fulfilled' ? one.value : one.reason.message))).toEqual([
		'a',
		'b',
		'c',
		'd',
	]);
});

test('what takes long keeps nobody out after its time, and makes no second place when it ends', async () => {
	const begun: string[] = [];
	const all = pieces(begun, 'abcd');
	const pass = createTurnstile(1, 100);
	for (const { work } of all) void pass(work);
	await vi.advanceTimersByTimeAsync(99);
	expect(begun).toEqual(['a']);
	await vi.advanceTimersByTimeAsync(1);
	expect(begun).toEqual(['a', 'b']);
	all[0]?.end();
	await settled();
	expect(begun).toEqual(['a', 'b']);
	all[1]?.end();
	await settled();
	expect(begun).toEqual(['a', 'b', 'c']);
});

test('whoever comes while one leaves does not go before those who wait', async () => {
	const begun: string[] = [];
	const all = pieces(begun, 'abc');
	const pass = createTurnstile(1, 100);
	for (const { work } of all.slice(0, 2)) void pass(work);
	all[0]?.end();
	void Promise.resolve().then(() => pass(all[2]?.work as () => Promise<string>));
	await settled();
	expect(begun).toEqual(['a', 'b']);
});
