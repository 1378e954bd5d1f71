import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate } from '../clock.ts';
import { type CalendarEntry, writeCalendar } from './calendar.ts';

const meeting: CalendarEntry = {
	uid: 'moede-7@lindholm.example',
	title: 'Kaffe og snak',
	when: { startsAt: new Date('2026-10-25T00:30:00Z'), endsAt: new Date('2026-10-25T01:30:00Z') },
	revision: 3,
	changedAt: new Date('2026-10-01T08:00:00Z'),
};

const write = (...entries: CalendarEntry[]) =>
	writeCalendar({ name: 'Møder', language: 'da', url: 'https://lindholm.example/moeder.ics', entries });

/** The lines as a calendar program reads them: folded ones put together again. */
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

/** A value as a calendar program reads it: what was escaped is itself again. */
const readBack = (text: string, name: string) =>
	linesOf(text)
		.find((line) => line.startsWith(`${name}:`))
		?.slice(name.length + 1)
		.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

describe('a calendar', () => {
	test('gives hours as instants in UTC, also in the hour that the clocks go through twice', () => {
		const lines = linesOf(write(meeting));
		expect(lines).toContain('DTSTART:20261025T003000Z');
		expect(lines).toContain('DTEND:20261025T013000Z');
	});

	test('keeps the name of an entry and says that it has been changed', () => {
		const lines = linesOf(write(meeting));
		expect(lines).toEqual(
			expect.arrayContaining([
				'UID:moede-7@lindholm.example',
				'SEQUENCE:3',
				'LAST-MODIFIED:20261001T080000Z',
				'DTSTAMP:20261001T080000Z',
				'STATUS:CONFIRMED',
			]),
		);
	});

	test('says that something is cancelled instead of leaving it out', () => {
		expect(linesOf(write({ ...meeting, cancelled: true }))).toContain('STATUS:CANCELLED');
	});

	test('gives a whole day as a date', () => {
		const lines = linesOf(write({ ...meeting, when: { on: calendarDate('2026-12-31') } }));
		expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
		expect(lines).toContain('DTEND;VALUE=DATE:20270101');
	});

	test('is the same text whenever it is written', () => {
		expect(write(meeting)).toBe(write(meeting));
	});

	test('lets no text break out of its line', () => {
		const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }).filter((text) => !text.includes('\r'));
		fc.assert(
			fc.property(words, words, (title, place) => {
				const text = write({ ...meeting, title, place, text: `${title}\n${place}` });
				expect(readBack(text, 'SUMMARY')).toBe(title);
				expect(readBack(text, 'LOCATION')).toBe(place);
				expect(linesOf(text).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
				expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
			}),
		);
	});
});
