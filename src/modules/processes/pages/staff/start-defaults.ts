import { addDays, type CalendarDate } from '../../../../platform/clock.ts';
import type { StartField } from './start-screens.ts';

/** A week to get ready, four weeks to take part, six weeks to answer everybody. */
const usualDays = { ready: 7, open: 28, answering: 42 };

/** What stands in a new process before anybody has typed: sensible dates, and the employee as the one to ask. */
export function startDefaults(
	today: CalendarDate,
	contact: { readonly name?: string | undefined; readonly phone: string; readonly email: string },
): Partial<Record<StartField, string>> {
	const opensOn = addDays(today, usualDays.ready);
	const closesOn = addDays(opensOn, usualDays.open);
	return {
		questionKind: 'ideas',
		opensOn,
		closesOn,
		promiseBy: addDays(closesOn, usualDays.answering),
		contact: [contact.name, contact.phone, contact.email].filter(Boolean).join(', '),
	};
}
