import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { states } from '../contributions/index.ts';
import { type Answerable, seenMark, whyAnsweringIsRefused, whyConsideringIsRefused } from './answering.ts';

const instant = fc.option(fc.date({ noInvalidDate: true }), { nil: null });
const piece: fc.Arbitrary<Answerable> = fc.record({
	state: fc.constantFrom(...states),
	needsAnswer: fc.constant(true),
	withdrawnAt: fc.constant(null),
	answeredAt: instant,
	editedAt: instant,
});

const waiting: Answerable = {
	state: 'received',
	needsAnswer: true,
	withdrawnAt: null,
	answeredAt: null,
	editedAt: null,
};
const now = new Date('2026-11-24T09:00:00Z');

describe('an answer', () => {
	test('is taken when nothing has changed since the form was shown', () => {
		fc.assert(
			fc.property(piece, (one) => {
				expect(whyAnsweringIsRefused(one, seenMark(one))).toBeUndefined();
			}),
		);
	});

	test('is held back exactly when the piece was answered or edited after the form was shown', () => {
		fc.assert(
			fc.property(piece, piece, (before, after) => {
				const changed =
					before.answeredAt?.getTime() !== after.answeredAt?.getTime() ||
					before.editedAt?.getTime() !== after.editedAt?.getTime();
				expect(whyAnsweringIsRefused(after, seenMark(before)) !== undefined).toBe(changed);
			}),
		);
	});

	test('is held back rather than guessed about when the mark is not one of ours', () => {
		fc.assert(
			fc.property(piece, fc.string(), (one, mark) => {
				if (whyAnsweringIsRefused(one, mark) === undefined)
					expect(mark.split('.').slice(1, 3)).toEqual(seenMark(one).split('.').slice(1, 3));
			}),
		);
	});

	test('says which of the two happened', () => {
		const seen = seenMark(waiting);
		expect(whyAnsweringIsRefused({ ...waiting, answeredAt: now }, seen)).toBe('answered-meanwhile');
		expect(whyAnsweringIsRefused({ ...waiting, editedAt: now }, seen)).toBe('edited-meanwhile');
	});

	test('is not given to what was taken back, nor to what follows the answer of something else', () => {
		expect(whyAnsweringIsRefused({ ...waiting, withdrawnAt: now }, undefined)).toBe('piece-withdrawn');
		expect(whyAnsweringIsRefused({ ...waiting, needsAnswer: false }, undefined)).toBe('answer-follows');
	});

	test('may be given again, and while a colleague is considering', () => {
		const answered: Answerable = { ...waiting, state: 'not-taken-up', answeredAt: now };
		expect(whyAnsweringIsRefused(answered, seenMark(answered))).toBeUndefined();
		expect(whyAnsweringIsRefused({ ...waiting, state: 'under-consideration' }, seenMark(waiting))).toBeUndefined();
	});
});

describe('considering', () => {
	test('comes too late once there is an answer', () => {
		expect(whyConsideringIsRefused({ ...waiting, state: 'partly', answeredAt: now }, undefined)).toBe(
			'already-answered',
		);
	});

	test('tells of a colleague who was first, and lets a new note be written knowingly', () => {
		const considered: Answerable = { ...waiting, state: 'under-consideration' };
		expect(whyConsideringIsRefused(considered, seenMark(waiting))).toBe('considered-meanwhile');
		expect(whyConsideringIsRefused(considered, seenMark(considered))).toBeUndefined();
	});

	test('is refused where answering would be', () => {
		expect(whyConsideringIsRefused({ ...waiting, withdrawnAt: now }, undefined)).toBe('piece-withdrawn');
		expect(whyConsideringIsRefused({ ...waiting, needsAnswer: false }, undefined)).toBe('answer-follows');
	});
});
