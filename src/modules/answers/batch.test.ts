import { expect, test } from 'vitest';
import { seenMark } from './answering.ts';
import { whichGrowsTooLong, whyLeftUnanswered } from './batch.ts';

const waiting = { state: 'received', needsAnswer: true, withdrawnAt: null, answeredAt: null, editedAt: null } as const;
const at = new Date('2026-11-24T09:00:00Z');
const answered = { ...waiting, state: 'partly', answeredAt: at } as const;

test('a batch never replaces an answer that a colleague gave, whether it was seen or not', () => {
	expect(whyLeftUnanswered(waiting, seenMark(waiting))).toBeUndefined();
	expect(whyLeftUnanswered(answered, seenMark(waiting))).toBe('answered-meanwhile');
	expect(whyLeftUnanswered(answered, seenMark(answered))).toBe('answered-meanwhile');
	expect(whyLeftUnanswered(answered, undefined)).toBe('answered-meanwhile');
});

test('a batch leaves what was corrected or taken back while it lay ready', () => {
	expect(whyLeftUnanswered({ ...waiting, editedAt: at }, seenMark(waiting))).toBe('edited-meanwhile');
	expect(whyLeftUnanswered({ ...waiting, withdrawnAt: at }, seenMark(waiting))).toBe('piece-withdrawn');
	expect(whyLeftUnanswered({ ...waiting, needsAnswer: false }, seenMark(waiting))).toBe('answer-follows');
});

test('the piece whose title makes the line too long is found before anything is sent', () => {
	const fillingOf = (title: string) => ({ navn: 'dig', overskrift: title, løfte: '1. maj 2027' });
	const words = { heading: 'Svar på »{overskrift}«', text: 'Tak. {overskrift}' };
	const long = 'x'.repeat(95);
	expect(whichGrowsTooLong(words, ['En bænk', long], fillingOf)).toMatchObject({ piece: long, field: 'heading' });
	expect(whichGrowsTooLong(words, ['En bænk'], fillingOf)).toBeUndefined();
	const endless = { heading: 'Tak', text: '{overskrift}'.repeat(50) };
	expect(whichGrowsTooLong(endless, [long], fillingOf)).toMatchObject({ field: 'text', length: 4750 });
});
