import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDate, daysBetween } from '../../platform/clock.ts';
import { evaluationState, usualAgainOn, usualDeleteOn, whyBeginningIsRefused, yearsAfter } from './evaluation.ts';

const ready = {
	begunAt: null,
	startsOn: '2026-11-24',
	nextStep: 'Alle familier får en kontaktperson.',
	nextStepOre: 0,
	nextStepPayer: 'Børn og Unge',
};
const open = { publishedAt: new Date() };
const refusals = (
	wish: Partial<Parameters<typeof whyBeginningIsRefused>[0]> = {},
	criteria = 1,
	process: { publishedAt: Date | null } = open,
) => whyBeginningIsRefused({ ...ready, ...wish }, process, criteria, '2026-11-24').map(({ refusal }) => refusal);

describe('a project begins', () => {
	test('on the day itself, also where the next step costs nothing', () => {
		expect(refusals()).toEqual([]);
	});

	test('never without criteria, the next step, its money and who pays', () => {
		expect(refusals({ nextStep: '', nextStepOre: null, nextStepPayer: '' }, 0)).toEqual([
			'criteria-missing',
			'next-step-missing',
			'money-missing',
			'payer-missing',
		]);
	});

	test('never when it has been under way, nor twice, nor in a draft', () => {
		expect(refusals({ startsOn: '2026-11-23' })).toEqual(['starts-in-the-past']);
		expect(refusals({ begunAt: new Date(), nextStep: '' }, 0)).toEqual(['already-begun']);
		expect(refusals({}, 1, { publishedAt: null })).toEqual(['process-still-a-draft']);
	});
});

test('where it stands follows its days', () => {
	const days = { startsOn: '2026-11-24', endsOn: '2026-12-24' };
	const on = (today: string) => evaluationState({ ...days, begunAt: new Date() }, today);
	expect([on('2026-11-23'), on('2026-11-24'), on('2026-12-24'), on('2026-12-25')]).toEqual([
		'coming',
		'running',
		'running',
		'ended',
	]);
	expect(evaluationState({ ...days, begunAt: null }, '2026-11-24')).toBe('draft');
});

test('it is looked at again a year after its end, on the same day of the year', () => {
	expect(usualAgainOn(calendarDate('2026-06-30'))).toBe('2027-06-30');
	expect(usualAgainOn(calendarDate('2028-02-29'))).toBe('2029-02-28');
	expect(usualDeleteOn(calendarDate('2029-02-28'))).toBe('2031-02-28');
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 5 }), (days, years) => {
			const from = addDays(calendarDate('2000-01-01'), days);
			const apart = daysBetween(from, yearsAfter(from, years));
			expect(apart).toBeGreaterThanOrEqual(years * 365);
			expect(apart).toBeLessThanOrEqual(years * 365 + 2);
		}),
	);
});
