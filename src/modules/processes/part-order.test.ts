import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moved } from './part-order.ts';

const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 12 });

describe('moving a part', () => {
	test('keeps every part, once', () => {
		fc.assert(
			fc.property(ids, fc.nat(11), fc.constantFrom('earlier' as const, 'later' as const), (all, which, direction) => {
				const after = moved(all, all[which % all.length] ?? '', direction);
				expect([...after].sort()).toEqual([...all].sort());
			}),
		);
	});

	test('earlier and then later is back again, but for the first', () => {
		fc.assert(
			fc.property(ids, fc.nat(11), (all, which) => {
				const place = which % all.length;
				const id = all[place] ?? '';
				const there = moved(all, id, 'earlier');
				expect(there.indexOf(id)).toBe(Math.max(0, place - 1));
				if (place > 0) expect(moved(there, id, 'later')).toEqual(all);
			}),
		);
	});

	test('changes nothing for a part that is not there', () => {
		expect(moved(['a', 'b'], 'c', 'later')).toEqual(['a', 'b']);
	});
});
