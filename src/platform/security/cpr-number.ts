import { normalized } from './safe-text.ts';

/** Replacement numbers, given to people without a CPR number, add this to the day of the month. */
const replacementDay = 60;

/**
 * Brings a CPR number as typed to ten digits; undefined when no birthday can be read from it.
 * There is no control digit to check: numbers without one have been given out since 2007.
 */
export function normalCpr(typed: string): string | undefined {
	const digits = normalized(typed, 'NFKC').replace(/[\s\p{Pd}]/gu, '');
	return /^\d{10}$/.test(digits) && hasBirthday(digits) ? digits : undefined;
}

// With a sign between birthday and running number, or ten digits in a row: no other sign of Danish everyday life looks like either.
const written = /(?<![\d-])\d{6}(?:\s?\p{Pd}\s?|\s)?\d{4}(?![\d]|-\d)/gu;

/** Whether a text says what must be somebody's CPR number. */
export function saysCpr(text: string): boolean {
	return (normalized(text, 'NFKC').match(written) ?? []).some((digits) => normalCpr(digits) !== undefined);
}

/** Puts signs in the place of every CPR number of a text: for what comes in where nobody can be told to write it otherwise. */
export function hideCpr(text: string): string {
	if (!saysCpr(text)) return text;
	return normalized(text, 'NFKC').replace(written, (digits) => (normalCpr(digits) ? '••••••-••••' : digits));
}

function hasBirthday(digits: string): boolean {
	const written = Number(digits.slice(0, 2));
	const day = written > replacementDay ? written - replacementDay : written;
	const month = Number(digits.slice(2, 4));
	const birthday = new Date(Date.UTC(birthYear(digits), month - 1, day));
	return day >= 1 && month >= 1 && birthday.getUTCMonth() === month - 1 && birthday.getUTCDate() === day;
}

/** The seventh digit tells the century. */
function birthYear(digits: string): number {
	const year = Number(digits.slice(4, 6));
	const mark = Number(digits.charAt(6));
	if (mark <= 3) return 1900 + year;
	if (mark === 4 || mark === 9) return (year <= 36 ? 2000 : 1900) + year;
	return (year <= 57 ? 2000 : 1800) + year;
}
