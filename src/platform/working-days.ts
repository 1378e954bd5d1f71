import { addDays, type CalendarDate, calendarDate, daysBetween } from './clock.ts';

// Days after Easter Sunday: Maundy Thursday, Good Friday, Easter Monday, Ascension, Whit Monday. Those on a Sunday are Sundays anyway,
// and the Great Prayer Day is an ordinary Friday since 2024.
const aroundEaster = [-3, -2, 1, 39, 50] as const;

// New Year's Day, the two days of Christmas; offices are closed on Constitution Day, Christmas Eve and New Year's Eve as well.
const sameEveryYear = ['01-01', '06-05', '12-24', '12-25', '12-26', '12-31'] as const;

/** Whether Danish offices are open on a date. */
export function isWorkingDay(date: CalendarDate): boolean {
	const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
	if (weekday === 0 || weekday === 6) return false;
	if (sameEveryYear.some((day) => date.endsWith(day))) return false;
	const afterEaster = daysBetween(easterSunday(Number(date.slice(0, 4))), date);
	return !aroundEaster.some((days) => days === afterEaster);
}

/** The date on which a number of working days have gone by; the date itself is not counted. */
export function afterWorkingDays(from: CalendarDate, days: number): CalendarDate {
	let date = from;
	for (let left = days; left > 0; ) {
		date = addDays(date, 1);
		if (isWorkingDay(date)) left -= 1;
	}
	return date;
}

/** Easter Sunday in the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
export function easterSunday(year: number): CalendarDate {
	const golden = year % 19;
	const century = Math.floor(year / 100);
	const inCentury = year % 100;
	const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
	const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
	const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
	const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
	const days = epact + toSunday - 7 * late + 114;
	const [month, day] = [Math.floor(days / 31), (days % 31) + 1];
	return calendarDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}
