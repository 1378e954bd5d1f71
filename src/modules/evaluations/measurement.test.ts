import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CouncilCase, costOver, whySendingIsRefused } from './council-case.ts';
import { dueRound, latestOf, type MeasurementToWrite, nextRound, whyMeasuringIsRefused } from './measurement.ts';

const project = { begunAt: new Date(), startsOn: '2026-01-01', endsOn: '2026-12-31', againOn: '2027-12-31' };
const first = { round: 'first', measuredOn: '2026-12-15' } as const;
const mark = (criterion: number) => ({ criterion, mark: 'met', reason: 'Talt.' }) as const;
const refusal = (wish: Partial<MeasurementToWrite>, before: readonly (typeof first)[] = [], evaluation = project) =>
	whyMeasuringIsRefused(
		evaluation,
		before,
		{ round: 'first', measuredOn: '2026-12-15', marks: [mark(1), mark(2)], ...wish },
		2,
		'2028-01-10',
	)?.refusal;

describe('a measurement', () => {
	test('is taken once each time, the second after the first and after the end', () => {
		expect(refusal({})).toBeUndefined();
		expect(refusal({}, [first])).toBe('already-measured');
		expect(refusal({ round: 'again', measuredOn: '2028-01-05' })).toBe('first-is-missing');
		expect(refusal({ round: 'again', measuredOn: '2028-01-05' }, [first])).toBeUndefined();
		expect(refusal({ round: 'again', measuredOn: '2026-12-31' }, [first])).toBe('again-too-soon');
	});

	test('has its day within the project and not ahead', () => {
		expect(refusal({ measuredOn: '2025-12-31' })).toBe('date-before-start');
		expect(refusal({ measuredOn: '2028-01-11' })).toBe('date-in-future');
	});

	test('marks every criterion, and each once', () => {
		expect(refusal({ marks: [mark(1)] })).toBe('mark-missing');
		expect(refusal({ marks: [mark(1), mark(1)] })).toBe('mark-missing');
		expect(refusal({ marks: [mark(1), mark(3)] })).toBe('mark-missing');
		expect(refusal({ marks: [] })).toBe('mark-missing');
		expect(refusal({ marks: [mark(2), mark(1)] })).toBeUndefined();
	});

	test('is of nothing before the project has begun', () => {
		expect(
			whyMeasuringIsRefused({ ...project, begunAt: null }, [], { ...first, marks: [] }, 0, '2027-01-01')?.refusal,
		).toBe('not-begun');
	});
});

test('a round is due on its day, one after the other', () => {
	expect(dueRound(project, [], '2026-12-30')).toBeUndefined();
	expect(dueRound(project, [], '2026-12-31')).toBe('first');
	expect(dueRound(project, ['first'], '2027-12-30')).toBeUndefined();
	expect(dueRound(project, ['first'], '2027-12-31')).toBe('again');
	expect(dueRound(project, ['first', 'again'], '2030-01-01')).toBeUndefined();
	expect(nextRound({ begunAt: null }, [])).toBeUndefined();
	expect(nextRound(project, ['first'])).toBe('again');
});

test('the latest measurement stands', () => {
	const taken = (round: 'first' | 'again') => ({ round, measuredOn: '2026-12-15', summary: '', marks: [] });
	expect(latestOf([taken('first'), taken('again')])?.round).toBe('again');
	expect(latestOf([taken('first')])?.round).toBe('first');
	expect(latestOf([])).toBeUndefined();
});

describe('a case for the council', () => {
	const offer = (kind: 'operate' | 'extend' | 'stop') => ({ kind, text: 'x', firstYearOre: 100, yearlyOre: 50 });
	const whole: CouncilCase = {
		caseNumber: '',
		summary: 'Sagen',
		meetingOn: null,
		sentAt: null,
		offers: [offer('operate'), offer('extend'), offer('stop')],
	};

	test('offers three things with a price, after something was measured, once', () => {
		expect(whySendingIsRefused(whole, 1)).toBeUndefined();
		expect(whySendingIsRefused(whole, 0)).toBe('not-measured');
		expect(whySendingIsRefused(undefined, 1)).toBe('case-missing');
		expect(whySendingIsRefused({ ...whole, offers: whole.offers.slice(1) }, 1)).toBe('case-missing');
		expect(whySendingIsRefused({ ...whole, sentAt: new Date() }, 2)).toBe('already-sent');
	});

	test('tells what each costs over the years', () => {
		expect([1, 2, 4].map((years) => costOver(offer('operate'), years))).toEqual([100, 150, 250]);
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 20 }), (years) => {
				expect(costOver(offer('stop'), years + 1) - costOver(offer('stop'), years)).toBe(50);
			}),
		);
	});
});
