import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDate } from '../../platform/clock.ts';
import { areDefaultPhases, defaultPhases, type ProcessDates } from './default-phases.ts';
import { phasesAfterExtension, whyExtendingIsRefused } from './extension.ts';
import type { Phase } from './phase.ts';

const day = (days: number) => addDays(calendarDate('2026-11-24'), days);
const processDates: fc.Arbitrary<ProcessDates> = fc
	.tuple(fc.integer({ min: -200, max: 200 }), fc.nat(200), fc.nat(200))
	.map(([opens, open, answering]) => ({
		opensOn: day(opens),
		closesOn: day(opens + open),
		promiseBy: day(opens + open + answering),
	}));

function rows(dates: ProcessDates): Phase[] {
	return defaultPhases(dates).map((planned, position) => ({
		...planned,
		id: `${position}`,
		processId: 'p',
		title: planned.kind,
		position,
	}));
}

describe('the usual phases', () => {
	test('begin with contributions and follow each other without overlapping', () => {
		fc.assert(
			fc.property(processDates, (dates) => {
				const phases = defaultPhases(dates);
				expect(phases[0]).toMatchObject({ kind: 'contribution', startsOn: dates.opensOn, endsOn: dates.closesOn });
				phases.forEach(({ startsOn, endsOn }, index) => {
					expect(endsOn === null || endsOn >= startsOn).toBe(true);
					expect(index === 0 || startsOn > (phases[index - 1]?.endsOn ?? '9999')).toBe(true);
				});
			}),
		);
	});

	test('are known again until somebody has changed one', () => {
		fc.assert(
			fc.property(processDates, fc.nat(3), (dates, which) => {
				const phases = rows(dates);
				expect(areDefaultPhases(phases, dates)).toBe(true);
				const changed = phases.map((phase, index) => (index === which ? { ...phase, startsOn: '2001-01-01' } : phase));
				expect(areDefaultPhases(changed, dates)).toBe(false);
				expect(areDefaultPhases(phases.slice(1), dates)).toBe(false);
			}),
		);
	});
});

describe('an extension', () => {
	test('keeps the phases in order, and none ends before it starts', () => {
		fc.assert(
			fc.property(processDates, fc.nat(90), fc.nat(90), (before, moreOpen, moreAnswering) => {
				const closesOn = addDays(calendarDate(before.closesOn), moreOpen);
				const wished = addDays(calendarDate(before.promiseBy), moreAnswering);
				const promiseBy = wished < closesOn ? closesOn : wished;
				const moved = phasesAfterExtension(rows(before), before, { closesOn, promiseBy });
				expect(moved[0]?.endsOn).toBe(closesOn);
				moved.forEach(({ startsOn, endsOn }, index) => {
					expect(endsOn === null || endsOn >= startsOn).toBe(true);
					expect(index === 0 || startsOn > (moved[index - 1]?.startsOn ?? '')).toBe(true);
				});
			}),
		);
	});

	test('only moves dates later, and needs to move one', () => {
		const before = { opensOn: day(-10), closesOn: day(5), promiseBy: day(30) };
		const to = (closes: number, promise: number) =>
			whyExtendingIsRefused(before, { closesOn: day(closes), promiseBy: day(promise) }, day(0));
		expect(to(5, 30)).toBe('nothing-extended');
		expect(to(4, 40)).toBe('extension-earlier');
		expect(to(12, 29)).toBe('extension-earlier');
		expect(to(40, 30)).toBe('promise-before-close');
		expect(to(12, 30)).toBeUndefined();
		expect(to(5, 31)).toBeUndefined();
	});

	test('does not open again what would already be over', () => {
		const before = { opensOn: day(-40), closesOn: day(-20), promiseBy: day(-5) };
		expect(whyExtendingIsRefused(before, { closesOn: day(-10), promiseBy: day(-5) }, day(0))).toBe('closes-in-past');
		expect(whyExtendingIsRefused(before, { closesOn: day(-20), promiseBy: day(-1) }, day(0))).toBeUndefined();
	});
});
