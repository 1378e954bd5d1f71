import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDate } from '../../../../platform/clock.ts';
import type { ParticipationProcess } from '../../process.ts';
import { cardEyebrow, cardStamp, stateLine } from './clock-words.ts';

const today = calendarDate('2026-11-24');

function process(opens: number, closes: number, promise: number, concluded = false): ParticipationProcess {
	return {
		opensOn: addDays(today, opens),
		closesOn: addDays(today, closes),
		promiseBy: addDays(today, promise),
		publishedAt: new Date('2026-01-01'),
		concludedAt: concluded ? new Date('2026-11-20T10:00:00Z') : null,
	} as Partial<ParticipationProcess> as ParticipationProcess;
}

const counted = (answered: number, unanswered: number) => ({
	all: answered + unanswered,
	toAnswer: answered + unanswered,
	answered,
	unanswered,
});

describe('what a card says of time', () => {
	test.each([
		[process(-9, 7, 80), '7 dage tilbage', '4 bidrag. Svar senest 12. februar 2027'],
		[process(-9, 0, 80), 'Sidste dag i dag', '4 bidrag. Svar senest 12. februar 2027'],
		[process(-9, 40, 80), 'Åbent til 3. januar', '4 bidrag. Svar senest 12. februar 2027'],
		[process(-90, -30, -9), 'Lukket. Vi svarer nu', '4 bidrag. 9 dage senere end lovet'],
		[process(-90, -30, -9, true), 'Afsluttet 20. november 2026', '4 bidrag'],
	])('%#', (one, eyebrow, stamp) => {
		expect(cardEyebrow('da', one, counted(1, 3), today)).toBe(eyebrow);
		expect(cardStamp('da', one, counted(1, 3), today)).toBe(stamp);
	});

	test('says so when everybody has been answered', () => {
		expect(cardStamp('da', process(-90, -30, 9, true), counted(4, 0), today)).toBe('4 bidrag. Alle har fået svar');
	});

	test('never lets a broken promise look kept', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 50 }), (late, waiting) => {
				const stamp = cardStamp('da', process(-400, -350, -late), counted(0, waiting), today);
				expect(stamp).toContain('senere end lovet');
				expect(stamp).not.toContain('Alle har fået svar');
			}),
		);
	});
});

describe('the line above the question', () => {
	test('names the last day with its weekday', () => {
		expect(stateLine('da', process(-9, 5, 80), counted(0, 1), today)).toBe(
			'Åbent for bidrag til søndag den 29. november',
		);
		expect(stateLine('en', process(-9, 0, 80), counted(0, 1), today)).toBe('Today is the last day to contribute');
	});

	test('tells whether those who wrote have been answered', () => {
		expect(stateLine('da', process(-9, -5, 80), counted(1, 1), today)).toContain('Vi svarer nu');
		expect(stateLine('da', process(-9, -5, 80), counted(2, 0), today)).toContain('Alle har fået svar');
	});
});
