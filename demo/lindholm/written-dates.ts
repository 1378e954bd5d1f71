const months = {
	da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
	en: 'January February March April May June July August September October November December'.split(' '),
} as const;

/** The calendar date (yyyy-mm-dd) that lies a number of days from the load day. */
export function dateOf(loadDay: string, day: number): string {
	const at = new Date(`${loadDay}T12:00:00Z`);
	at.setUTCDate(at.getUTCDate() + day);
	return at.toISOString().slice(0, 10);
}

/** Writes `{date:12}` and `{month:90}` in a text out as words; the year is said when it is another one. */
export function writeOutDates(text: string, loadDay: string, language: 'da' | 'en' = 'da'): string {
	return text.replace(/\{(date|month):(-?\d+)\}/g, (_, form: string, day: string) => {
		const [year = '', month = '', date = ''] = dateOf(loadDay, Number(day)).split('-');
		const name = months[language][Number(month) - 1] ?? '';
		const dayPart = form === 'month' ? '' : language === 'da' ? `${Number(date)}. ` : `${Number(date)} `;
		const yearPart = form === 'month' || year !== loadDay.slice(0, 4) ? ` ${year}` : '';
		return `${form === 'month' && language === 'da' ? 'i ' : ''}${dayPart}${name}${yearPart}`;
	});
}
