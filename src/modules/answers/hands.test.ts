import { expect, test } from 'vitest';
import { flagMark, handMark, whyHandingOnIsRefused, whySettlingIsRefused } from './hands.ts';

const mine = { id: 'a', personId: 'maj-britt' };
const open = (id: string) => ({ id, settledAt: null });
const settled = { id: 'three', settledAt: new Date() };

test('a piece goes from hand to hand as long as nobody moved it while one chose', () => {
	expect(whyHandingOnIsRefused(undefined, 'jonas', handMark(undefined))).toBeUndefined();
	expect(whyHandingOnIsRefused(mine, 'jonas', handMark(mine))).toBeUndefined();
	expect(whyHandingOnIsRefused(mine, null, handMark(mine))).toBeUndefined();
	expect(whyHandingOnIsRefused(mine, 'jonas', undefined)).toBeUndefined();
});

test('a colleague who took it meanwhile is not overwritten', () => {
	expect(whyHandingOnIsRefused(mine, 'jonas', handMark(undefined))).toBe('assigned-meanwhile');
	expect(whyHandingOnIsRefused({ ...mine, id: 'b' }, 'jonas', handMark(mine))).toBe('assigned-meanwhile');
});

test('nobody is given what they have, and nothing is put back that nobody has', () => {
	expect(whyHandingOnIsRefused(mine, 'maj-britt', handMark(mine))).toBe('has-it-already');
	expect(whyHandingOnIsRefused(undefined, null, handMark(undefined))).toBe('has-it-already');
});

test('a flag that came while the verdict was written is not set aside unread', () => {
	const seen = flagMark([open('one'), settled]);
	expect(whySettlingIsRefused([open('one'), settled], seen)).toBeUndefined();
	expect(whySettlingIsRefused([settled, open('one')], seen)).toBeUndefined();
	expect(whySettlingIsRefused([open('one'), open('two')], seen)).toBe('flagged-meanwhile');
	expect(whySettlingIsRefused([settled], seen)).toBe('nothing-flagged');
	expect(whySettlingIsRefused([], undefined)).toBe('nothing-flagged');
});
