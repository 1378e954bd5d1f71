import { expect, test } from 'vitest';
import { waysTo } from './ways-in.ts';

test('offers mail only where mail is enough, and a code up to level 2', () => {
	expect(waysTo(0, { mitId: true })).toEqual({ mail: true, code: true, mitId: true });
	expect(waysTo(1, { mitId: false })).toEqual({ mail: true, code: true, mitId: false });
	expect(waysTo(2, { mitId: true })).toEqual({ mail: false, code: true, mitId: true });
	expect(waysTo(3, { mitId: true })).toEqual({ mail: false, code: false, mitId: true });
	expect(waysTo(3, { mitId: false })).toEqual({ mail: false, code: false, mitId: false });
});
