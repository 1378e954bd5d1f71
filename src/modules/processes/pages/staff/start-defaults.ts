import { addDays, type CalendarDate } from '../../../../platform/clock.ts';
import type { ProcessTemplate } from '../../templates/template.ts';
import type { StartField } from './start-screens.ts';

/** A week to get ready, four weeks to take part, six weeks to answer everybody. */
const usualDays = { ready: 7, open: 28, answering: 42 };

/** What stands in a new process before anybody has typed: sensible dates, and the employee as the one to ask. */
export function startDefaults(
	today: CalendarDate,
	contact: { readonly name?: string | undefined; readonly phone: string; readonly email: string },
	template?: ProcessTemplate | undefined,
): Partial<Record<StartField, string>> {
	const { ready, open, answering } = template?.days ?? usualDays;
	const opensOn = addDays(today, ready);
	const closesOn = addDays(opensOn, open);
	return {
		questionKind: template?.questionKind ?? 'ideas',
		// A process is written in Danish first, whoever reads the page.
		...(template && {
			question: template.words.da.question,
			audience: template.words.da.audience,
			promiseWhat: template.words.da.promiseWhat,
		}),
		opensOn,
		closesOn,
		promiseBy: addDays(closesOn, answering),
		contact: [contact.name, contact.phone, contact.email].filter(Boolean).join(', '),
	};
}
