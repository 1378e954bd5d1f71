import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	decisionFor,
	responseDecisions,
	titleOfResponse,
	whyDayIsRefused,
	whyRespondingIsRefused,
} from './response.ts';

const dates = { publishedAt: new Date(0), closedAt: null, opensOn: '2026-10-05', closesOn: '2026-11-02' };

describe('a response', () => {
	test('is taken from the first day, and late ones until the consultation is closed', () => {
		expect(whyRespondingIsRefused(dates, '2026-10-04')).toBe('consultation-not-open-yet');
		expect(whyRespondingIsRefused({ ...dates, publishedAt: null }, '2026-10-10')).toBe('consultation-not-open-yet');
		expect(whyRespondingIsRefused(dates, '2026-10-05')).toBeUndefined();
		expect(whyRespondingIsRefused(dates, '2026-12-24')).toBeUndefined();
		expect(whyRespondingIsRefused({ ...dates, closedAt: new Date(0) }, '2026-12-24')).toBe('consultation-closed');
	});

	test('on paper came on a day of the consultation, and not tomorrow', () => {
		expect(whyDayIsRefused(dates, '2026-10-04', '2026-10-10')).toBe('date-before-opening');
		expect(whyDayIsRefused(dates, '2026-10-11', '2026-10-10')).toBe('date-in-future');
		expect(whyDayIsRefused(dates, '2026-10-10', '2026-10-10')).toBeUndefined();
	});

	test('of somebody who wants no name shown is never shown with one', () => {
		for (const wished of responseDecisions) {
			expect(decisionFor(wished, { nameHidden: true })).not.toBe('named');
			expect(decisionFor(wished, { nameHidden: false })).toBe(wished);
		}
	});

	test('has a title of whole words, one line and never too long', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1, maxLength: 400 }), (text) => {
				const title = titleOfResponse(text);
				expect(title.length).toBeLessThanOrEqual(80);
				expect(title).not.toMatch(/\n/);
			}),
		);
		expect(titleOfResponse('Stien bør være bredere. Den er for smal.')).toBe('Stien bør være bredere');
		expect(titleOfResponse('Jeg bor Åvej 4.\nOg jeg er imod.')).toBe('Jeg bor Åvej 4');
	});
});
