import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type Appeal,
	appealAnswerBy,
	appealableUntil,
	whyAppealIsRefused,
	whyDecidingIsRefused,
	whyHidingIsRefused,
	whyShowingIsRefused,
} from './decision.ts';

const at = new Date('2026-11-24T09:00:00Z');
const public_ = { hiddenAt: null, hiddenRule: null, withdrawnAt: null, wentOnAt: null, authorId: 'ane' };
const hidden = { ...public_, hiddenAt: at, hiddenRule: 'respect' as const, withdrawnAt: at };
const appeal: Appeal = {
	words: 'Nej',
	appealedAt: at,
	answerBy: '2026-12-08',
	decidedAt: null,
	decidedBy: null,
	result: null,
	reason: '',
};

describe('hiding', () => {
	test('is for what stands, what is held, and what went on in another', () => {
		expect(whyHidingIsRefused(public_, 'jonas')).toBeUndefined();
		expect(whyHidingIsRefused({ ...hidden, hiddenRule: null }, 'jonas')).toBeUndefined();
		expect(whyHidingIsRefused({ ...public_, withdrawnAt: at, wentOnAt: at }, 'jonas')).toBeUndefined();
	});

	test('is refused for what is hidden, was taken back, or is the moderator’s own', () => {
		expect(whyHidingIsRefused(hidden, 'jonas')).toBe('hidden-already');
		expect(whyHidingIsRefused({ ...public_, withdrawnAt: at }, 'jonas')).toBe('taken-back');
		expect(whyHidingIsRefused(public_, 'ane')).toBe('own-piece');
		expect(whyHidingIsRefused({ ...public_, authorId: null }, undefined)).toBeUndefined();
	});

	test('is undone for what is hidden, unless an appeal waits for somebody else', () => {
		expect(whyShowingIsRefused(hidden, { appeal: undefined })).toBeUndefined();
		expect(whyShowingIsRefused(hidden, { appeal: { ...appeal, result: 'upheld' } })).toBeUndefined();
		expect(whyShowingIsRefused(hidden, { appeal })).toBe('appeal-waits');
		expect(whyShowingIsRefused(public_, undefined)).toBe('not-hidden');
		expect(whyShowingIsRefused({ ...hidden, hiddenRule: null }, undefined)).toBe('not-hidden');
	});
});

describe('an appeal', () => {
	const decision = { decidedAt: at, decidedBy: 'jonas', liftedAt: null, appeal: undefined };

	test('comes within thirty days, the last of them counted, also over the end of summer time', () => {
		expect(appealableUntil(decision)).toBe('2026-12-24');
		expect(whyAppealIsRefused(decision, new Date('2026-12-24T22:30:00Z'))).toBeUndefined();
		expect(whyAppealIsRefused(decision, new Date('2026-12-24T23:30:00Z'))).toBe('appeal-too-late');
		expect(appealableUntil({ decidedAt: new Date('2026-10-20T21:59:00Z') })).toBe('2026-11-19');
	});

	test('comes once about each decision, and not about one that is lifted', () => {
		expect(whyAppealIsRefused({ ...decision, appeal }, at)).toBe('appealed-already');
		expect(whyAppealIsRefused({ ...decision, liftedAt: at }, at)).toBe('lifted-already');
	});

	test('is answered within ten working days, Christmas not counted', () => {
		expect(appealAnswerBy(at)).toBe('2026-12-08');
		expect(appealAnswerBy(new Date('2026-12-21T09:00:00Z'))).toBe('2027-01-08');
	});

	test('is never decided by the one who made the decision, whoever that is', () => {
		fc.assert(
			fc.property(fc.uuid(), fc.uuid(), (decidedBy, judge) => {
				const refusal = whyDecidingIsRefused({ decidedBy, appeal }, judge);
				expect(refusal).toBe(decidedBy === judge ? 'same-person' : undefined);
				expect(whyDecidingIsRefused({ decidedBy, appeal }, decidedBy)).toBe('same-person');
			}),
		);
	});

	test('is decided once, and only where there is one', () => {
		expect(whyDecidingIsRefused({ decidedBy: 'jonas', appeal: undefined }, 'maj-britt')).toBe('not-appealed');
		expect(whyDecidingIsRefused({ decidedBy: 'jonas', appeal: { ...appeal, result: 'upheld' } }, 'maj-britt')).toBe(
			'appeal-decided',
		);
		expect(whyDecidingIsRefused({ decidedBy: null, appeal }, 'maj-britt')).toBeUndefined();
	});
});
