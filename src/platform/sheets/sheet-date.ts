import { isCalendarDate } from '../clock.ts';

/** Day number one of Excel's calendar, two days off because it believes in 29 February 1900. */
const excelBegins = Date.UTC(1899, 11, 30);

/**
 * Reads a date as people write it in a sheet: 20-11-2026, 20/11/2026, 20.11.26, 2026-11-20 (a time may follow), or the bare
 * number that Excel keeps. Undefined when it is no day that exists.
 */
export function readSheetDate(typed: string): string | undefined {
	const text = typed.trim();
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text);
	if (iso) return calendar(iso[1], iso[2], iso[3]);
	const danish = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:[T ,].*)?$/.exec(text);
	if (danish) return calendar(danish[3]?.length === 2 ? `20${danish[3]}` : danish[3], danish[2], danish[1]);
	// From 1982 to 2064: fewer digits would be a year or a house number.
	if (/^[345]\d{4}$/.test(text)) return new Date(excelBegins + Number(text) * 86_400_000).toISOString().slice(0, 10);
	return undefined;
}

function calendar(year = '', month = '', day = ''): string | undefined {
	const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isCalendarDate(date) ? date : undefined;
}
