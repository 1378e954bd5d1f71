import { expect, test } from 'vitest';
import { phaseWhen } from './phase-when.ts';

const today = '2026-11-24';
const when = (startsOn: string, endsOn: string | null) => phaseWhen('da', { startsOn, endsOn }, today);

test('a phase that is over is told by its month', () => {
	expect(when('2026-09-01', '2026-09-30')).toBe('September');
});

test('a phase that runs is told by its end, where it has one', () => {
	expect(when('2026-11-01', '2026-11-29')).toBe('Nu, til 29. november');
	expect(when('2026-11-01', null)).toBe('Nu');
});

test('a phase to come is told by its day, its end or its month', () => {
	expect(when('2027-03-09', '2027-03-09')).toBe('9. marts 2027');
	expect(when('2026-11-30', '2027-01-15')).toBe('Til 15. januar');
	expect(when('2027-04-08', null)).toBe('Fra april 2027');
});
