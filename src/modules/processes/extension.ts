import { addDays, calendarDate, daysBetween } from '../../platform/clock.ts';
import type { ProcessDates } from './default-phases.ts';
import type { Phase } from './phase.ts';

/** A promise that was moved, with the reason that everybody can read. */
export interface Extension {
	readonly closedOn: string;
	readonly closesOn: string;
	readonly promisedBy: string;
	readonly promiseBy: string;
	readonly reason: string;
	readonly extendedAt: Date;
}

/** Why new dates are not an extension: nothing moves, or something moves back. */
export function whyExtendingIsRefused(
	before: ProcessDates,
	after: { readonly closesOn: string; readonly promiseBy: string },
	today: string,
): 'nothing-extended' | 'extension-earlier' | 'closes-in-past' | 'promise-before-close' | undefined {
	if (after.closesOn < before.closesOn || after.promiseBy < before.promiseBy) return 'extension-earlier';
	if (after.closesOn === before.closesOn && after.promiseBy === before.promiseBy) return 'nothing-extended';
	if (after.closesOn !== before.closesOn && after.closesOn < today) return 'closes-in-past';
	return after.promiseBy < after.closesOn ? 'promise-before-close' : undefined;
}

/** The phases after an extension: what ended with the old close ends with the new, and what came later comes as much later. */
export function phasesAfterExtension<Some extends Pick<Phase, 'kind' | 'startsOn' | 'endsOn'>>(
	phases: readonly Some[],
	before: ProcessDates,
	after: { readonly closesOn: string; readonly promiseBy: string },
): Some[] {
	const closeDays = daysBetween(calendarDate(before.closesOn), calendarDate(after.closesOn));
	const promiseDays = daysBetween(calendarDate(before.promiseBy), calendarDate(after.promiseBy));
	const later = (day: string, days: number) => addDays(calendarDate(day), days);
	return phases.map((phase) => {
		if (phase.startsOn > before.promiseBy) {
			const days = Math.max(closeDays, promiseDays);
			return { ...phase, startsOn: later(phase.startsOn, days), endsOn: phase.endsOn && later(phase.endsOn, days) };
		}
		if (phase.startsOn > before.closesOn) {
			const startsOn = later(phase.startsOn, closeDays);
			const endsOn =
				phase.endsOn === before.promiseBy ? after.promiseBy : phase.endsOn && later(phase.endsOn, closeDays);
			return { ...phase, startsOn, endsOn: endsOn !== null && endsOn < startsOn ? startsOn : endsOn };
		}
		return phase.endsOn === before.closesOn ? { ...phase, endsOn: after.closesOn } : phase;
	});
}
