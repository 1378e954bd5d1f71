import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inquiryState, isShownInquiry, whyAnsweringIsRefused, whyAskingIsRefused } from './inquiry.ts';

const at = new Date('2026-11-20T10:00:00Z');
const anyInquiry = fc.record({
	text: fc.constantFrom('', 'Hvor høj bliver muren?'),
	heldAt: fc.constantFrom(null, at),
	answeredAt: fc.constantFrom(null, at),
	hiddenAt: fc.constantFrom(null, at),
	withdrawnAt: fc.constantFrom(null, at),
});

test('a question is shown to nobody once it is taken back, hidden or without words, and while it is held unanswered', () => {
	fc.assert(
		fc.property(anyInquiry, (inquiry) => {
			const isGone = inquiry.text === '' || inquiry.hiddenAt !== null || inquiry.withdrawnAt !== null;
			expect(isShownInquiry(inquiry)).toBe(!isGone && (inquiry.heldAt === null || inquiry.answeredAt !== null));
			if (isGone) expect(whyAnsweringIsRefused(inquiry, { closedAt: null })).toBe('inquiry-gone');
		}),
	);
});

test('an answer lets a held question be read', () => {
	const held = { text: 'Hvornår?', heldAt: at, answeredAt: null, hiddenAt: null, withdrawnAt: null };
	expect(inquiryState(held)).toBe('held');
	expect(inquiryState({ ...held, answeredAt: at })).toBe('answered');
});

test('nobody asks before the first day or after the last', () => {
	const consultation = { publishedAt: at, closedAt: null, opensOn: '2026-11-21', closesOn: '2026-11-28' };
	expect(whyAskingIsRefused(consultation, '2026-11-20')).toBe('consultation-not-open-yet');
	expect(whyAskingIsRefused(consultation, '2026-11-28')).toBeUndefined();
	expect(whyAskingIsRefused(consultation, '2026-11-29')).toBe('asking-is-over');
});
