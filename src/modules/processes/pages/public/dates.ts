import type { Language } from '../../../../platform/context.ts';
import { daysBetween, fullDate, isoDay, shortMonth } from '../../../../ui/format.ts';

/** "september", with the year where it is another one. */
export function monthOf(language: Language, day: string, today: string): string {
	const [, ...month] = fullDate(language, day).split(' ');
	const words = day.slice(0, 4) === today.slice(0, 4) ? month.slice(0, -1) : month;
	return capital(words.join(' '));
}

/** "12. febr.", with the year when it is long until then or over: for a narrow column. */
export function shortDate(language: Language, day: string, today: string): string {
	const number = Number(isoDay(day).slice(8));
	const words = `${number}${language === 'da' ? '.' : ''} ${shortMonth(language, day)}`;
	const days = daysBetween(today, day);
	return days >= 0 && days < 300 ? words : `${words} ${day.slice(0, 4)}`;
}

/** The text with a capital at its beginning. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
