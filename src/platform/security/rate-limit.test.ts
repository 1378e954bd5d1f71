import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRateLimit } from './rate-limit.ts';

test('never lets a key act oftener than the burst plus what time has given', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 10 }),
			fc.integer({ min: 1, max: 600 }),
			fc.array(fc.nat(5000), { maxLength: 100 }),
			(capacity, perMinute, pauses) => {
				let time = 1_000_000;
				const limit = createRateLimit({ capacity, perMinute, now: () => time });
				let letIn = 0;
				for (const pause of pauses) {
					time += pause;
					if (limit.take('a').ok) letIn++;
					expect(letIn).toBeLessThanOrEqual(capacity + ((time - 1_000_000) * perMinute) / 60_000 + 1e-6);
				}
			},
		),
	);
});

test('lets in whoever waits as long as they are told, and not much earlier', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 60 }), (capacity, perMinute) => {
			let time = 0;
			const limit = createRateLimit({ capacity, perMinute, now: () => time });
			for (let n = 0; n < capacity; n++) expect(limit.take('a').ok).toBe(true);
			const answer = limit.take('a');
			if (answer.ok) throw new Error('let in beyond the burst');
			time += answer.retryAfterSeconds * 1000 - 1100;
			if (answer.retryAfterSeconds > 1) expect(limit.take('a').ok).toBe(false);
			time += 1100;
			expect(limit.take('a').ok).toBe(true);
		}),
	);
});

test('counts each key apart', () => {
	const limit = createRateLimit({ capacity: 1, perMinute: 1, now: () => 0 });
	expect([limit.take('a').ok, limit.take('b').ok, limit.take('a').ok]).toEqual([true, true, false]);
});

test('refuses the eleventh sign-in of a minute', () => {
	const limit = createRateLimit({ capacity: 10, perMinute: 10, now: () => 0 });
	const answers = Array.from({ length: 11 }, () => limit.take('a').ok);
	expect(answers).toEqual([...Array(10).fill(true), false]);
});

test('remembers only so many keys, and forgets the one longest not seen', () => {
	const limit = createRateLimit({ capacity: 1, perMinute: 1, now: () => 0, maxKeys: 100 });
	limit.take('first');
	for (let n = 0; n < 1000; n++) {
		limit.take(`key ${n}`);
		limit.take('first');
	}
	expect(limit.size).toBe(100);
	expect(limit.take('first').ok).toBe(false);
});

test('does not lock anybody out when the clock is set back', () => {
	let time = 10_000_000;
	const limit = createRateLimit({ capacity: 1, perMinute: 60, now: () => time });
	limit.take('a');
	time = 0;
	expect(limit.take('a').ok).toBe(false);
	time += 1000;
	expect(limit.take('a').ok).toBe(true);
});
