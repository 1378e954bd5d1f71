import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ClosingDue, outcomeOf, whyClosingIsRefused } from './closing.ts';

const ended = {
	publishedAt: new Date('2026-10-01T08:00:00Z'),
	closedAt: null,
	forgottenAt: null,
	opensOn: '2026-10-01',
	closesOn: '2026-10-29',
};
const nothing: ClosingDue = { undecided: 0, unsorted: 0, unanswered: 0, mails: 0 };
const keys = (...asked: Parameters<typeof whyClosingIsRefused>) =>
	whyClosingIsRefused(...asked).map(({ refusal }) => refusal);

const anyDue = fc.record({ undecided: fc.nat(9), unsorted: fc.nat(9), unanswered: fc.nat(9), mails: fc.nat(9) });
const anyDay = fc
	.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const anyConsultation = fc.record({
	publishedAt: fc.constantFrom(null, ended.publishedAt),
	closedAt: fc.constantFrom(null, ended.publishedAt),
	forgottenAt: fc.constantFrom(null, ended.publishedAt),
	opensOn: fc.constant(ended.opensOn),
	closesOn: fc.constant(ended.closesOn),
});

describe('a consultation is closed', () => {
	test('on the day after its deadline and not on the last day', () => {
		expect(keys(ended, nothing, '2026-10-29')).toEqual(['deadline-not-passed']);
		expect(keys(ended, nothing, '2026-10-30')).toEqual([]);
	});

	test('with the whole list of what is left, each with how many', () => {
		expect(whyClosingIsRefused(ended, { undecided: 3, unsorted: 2, unanswered: 1, mails: 4 }, '2026-11-02')).toEqual([
			{ refusal: 'points-unanswered', count: 1 },
			{ refusal: 'responses-unsorted', count: 2 },
			{ refusal: 'responses-undecided', count: 3 },
			{ refusal: 'mails-waiting', count: 4 },
		]);
	});

	test('never with an unanswered point, whatever else holds', () => {
		fc.assert(
			fc.property(anyConsultation, anyDue, anyDay, (consultation, due, day) => {
				if (due.unanswered > 0) expect(keys(consultation, due, day)).not.toEqual([]);
			}),
		);
	});

	test('when it is public, over, not closed and nothing is left, and only then', () => {
		fc.assert(
			fc.property(anyConsultation, anyDue, anyDay, (consultation, due, day) => {
				const isOver =
					consultation.publishedAt !== null && consultation.closedAt === null && day > consultation.closesOn;
				const isRead = consultation.forgottenAt !== null || due.undecided + due.unsorted + due.mails === 0;
				expect(keys(consultation, due, day).length === 0).toBe(isOver && isRead && due.unanswered === 0);
			}),
		);
	});

	test('no later for having answered, sorted or decided one more', () => {
		fc.assert(
			fc.property(anyConsultation, anyDue, anyDay, (consultation, due, day) => {
				const before = keys(consultation, due, day);
				for (const what of ['undecided', 'unsorted', 'unanswered', 'mails'] as const) {
					const after = keys(consultation, { ...due, [what]: Math.max(0, due[what] - 1) }, day);
					expect(before).toEqual(expect.arrayContaining(after));
				}
			}),
		);
	});
});

describe('what came of a response', () => {
	test('is told by its points: all, some or none of them changed something', () => {
		expect(outcomeOf([true, true])).toBe('taken-up');
		expect(outcomeOf([true, false])).toBe('partly');
		expect(outcomeOf([false, null])).toBe('not-taken-up');
		expect(outcomeOf([])).toBeUndefined();
	});
});
