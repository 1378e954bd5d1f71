import { dateInCopenhagen } from '../platform/clock.ts';
import type { Language } from './language.ts';

/** A date as `YYYY-MM-DD` in Copenhagen, or an instant. */
export type Day = string | Date;

const zone = 'Europe/Copenhagen';
const cache = new Map<string, unknown>();

// Building an Intl object costs far more than using one: each is made once.
function kept<T>(key: string, make: () => T): T {
	const found = cache.get(key);
	if (found !== undefined) return found as T;
	const made = make();
	cache.set(key, made);
	return made;
}

// Arabic as most of those who read it in Denmark learned it: the months of the Levant, and the digits that stand on the
// signs and letters around them.
const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB', ar: 'ar-SY-u-nu-latn' };
const locale = (language: Language) => locales[language];

// Noon keeps a bare date on its own day in every time zone Denmark has had.
const instant = (day: Day) => (typeof day === 'string' ? new Date(day.length === 10 ? `${day}T12:00:00Z` : day) : day);

/** A list shows the same few days again and again, and writing one costs more than remembering it. */
const mostRemembered = 2_000;
const remembered = new Map<string, string>();

/** The ways a day or an hour is written, by name: the name is what it is remembered by. */
const looks = {
	dayMonth: { day: 'numeric', month: 'long' },
	dayMonthYear: { day: 'numeric', month: 'long', year: 'numeric' },
	weekday: { weekday: 'long' },
	shortMonth: { month: 'short' },
	hour: { hour: '2-digit', minute: '2-digit', hour12: false },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

function written(language: Language, day: Day, name: keyof typeof looks): string {
	const look = language + name;
	const key = look + (name === 'hour' ? instant(day).getTime() : isoDay(day));
	const known = remembered.get(key);
	if (known !== undefined) return known;
	const format = kept(look, () => new Intl.DateTimeFormat(locale(language), { timeZone: zone, ...looks[name] }));
	const text = format.format(instant(day));
	if (remembered.size >= mostRemembered) remembered.clear();
	remembered.set(key, text);
	return text;
}

/** The date in Copenhagen as `YYYY-MM-DD`, for comparing days and for `<time datetime>`. */
export function isoDay(day: Day): string {
	return typeof day === 'string' && day.length === 10 ? day : dateInCopenhagen(instant(day));
}

/** "12. februar" */
export const dayAndMonth = (language: Language, day: Day): string => written(language, day, 'dayMonth');

/** "12. februar 2027" */
export const fullDate = (language: Language, day: Day): string => written(language, day, 'dayMonthYear');

/** "12. februar" within this year and the next two months, else with the year. */
export function nearDate(language: Language, day: Day, now: Day): string {
	const sameYear = isoDay(day).slice(0, 4) === isoDay(now).slice(0, 4);
	const ahead = daysBetween(now, day);
	return sameYear || (ahead > 0 && ahead < 60) ? dayAndMonth(language, day) : fullDate(language, day);
}

const between = {
	da: { date: ' den', time: 'kl.' },
	en: { date: '', time: 'at' },
	ar: { date: '', time: 'الساعة' },
} as const;

/** "søndag den 29. november" */
export function weekdayDate(language: Language, day: Day): string {
	const weekday = written(language, day, 'weekday');
	return `${weekday}${between[language].date} ${dayAndMonth(language, day)}`;
}

/** "16.30", or "10" on the hour in Danish; "10:00" in the others. */
export function clockTime(language: Language, at: Date): string {
	const [hour = '', minute = ''] = written('en', at, 'hour').split(':');
	if (language !== 'da') return `${hour}:${minute}`;
	return minute === '00' ? String(Number(hour)) : `${Number(hour)}.${minute}`;
}

/** "tirsdag den 24. november kl. 10" */
export function weekdayAt(language: Language, at: Date): string {
	return `${weekdayDate(language, at)} ${between[language].time} ${clockTime(language, at)}`;
}

/** "nov.", for the date box. */
export const shortMonth = (language: Language, day: Day): string => written(language, day, 'shortMonth');

/** Whole calendar days in Copenhagen from one day to another; negative when it has passed. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((Date.parse(isoDay(to)) - Date.parse(isoDay(from))) / 86_400_000);
}

const relative = (language: Language): Intl.RelativeTimeFormat =>
	kept(`relative ${language}`, () => new Intl.RelativeTimeFormat(locale(language), { numeric: 'auto' }));

/** "i går", "i dag", "om 3 dage" */
export function relativeDay(language: Language, day: Day, now: Day): string {
	return relative(language).format(daysBetween(now, day), 'day');
}

/** "for 2 timer siden"; whole days once it is not today any more. */
export function relativeTime(language: Language, at: Date, now: Date): string {
	if (daysBetween(now, at) !== 0) return relativeDay(language, at, now);
	const minutes = Math.trunc((at.getTime() - now.getTime()) / 60_000);
	if (minutes === 0) return { da: 'lige nu', en: 'just now', ar: 'الآن' }[language];
	return Math.abs(minutes) < 60
		? relative(language).format(minutes, 'minute')
		: relative(language).format(Math.trunc(minutes / 60), 'hour');
}

/** "2.000" */
export function formatNumber(language: Language, count: number): string {
	// Below a thousand all languages write the digits alone, and most numbers of a page are.
	if (count >= 0 && count < 1000 && Number.isInteger(count)) return String(count);
	return kept(`number ${language}`, () => new Intl.NumberFormat(locale(language))).format(count);
}

/** "25 %" of a share between 0 and 1. */
export function formatPercent(language: Language, share: number): string {
	const options: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 0 };
	return kept(`percent ${language}`, () => new Intl.NumberFormat(locale(language), options)).format(share);
}

/** "5 MB" */
export function formatBytes(language: Language, bytes: number): string {
	const [size, unit] = bytes >= 1_000_000 ? [bytes / 1_000_000, 'MB'] : [Math.ceil(bytes / 1000), 'KB'];
	return `${formatNumber(language, Math.round(size * 10) / 10)} ${unit}`;
}

/** The wordings of a count. Danish and English need two; Arabic has one for two things, for a few and for many. */
export interface PluralForms {
	readonly one: string;
	readonly other: string;
	readonly zero?: string;
	readonly two?: string;
	readonly few?: string;
	readonly many?: string;
}

function formOf(language: Language, count: number, forms: PluralForms): string {
	if (language !== 'ar' && Number.isInteger(count)) return count === 1 ? forms.one : forms.other;
	const rule = kept(`plural ${language}`, () => new Intl.PluralRules(locale(language))).select(count);
	return forms[rule] ?? forms.other;
}

/** Chooses the wording for a count and puts the number where `{n}` stands. */
export function plural(language: Language, count: number, forms: PluralForms): string {
	return formOf(language, count, forms).replace('{n}', formatNumber(language, count));
}

const words = {
	da: ['nul', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'],
	en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
} as const;

/** "to", "syv"; figures above twelve, and in Arabic, where the word of a number follows the gender of what is counted. */
export const inWords = (language: Language, count: number): string =>
	(language === 'ar' ? undefined : words[language][count]) ?? formatNumber(language, count);

/** "web, post og telefon" */
export function listed(language: Language, parts: readonly string[]): string {
	return kept(`list ${language}`, () => new Intl.ListFormat(locale(language), { type: 'conjunction' })).format(parts);
}
