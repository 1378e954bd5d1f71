import { addDays, calendarDate } from '../../platform/clock.ts';
import type { OwnPhaseKind, Phase } from './phase.ts';

/** A phase before it has a row. */
export type PlannedPhase = Pick<Phase, 'startsOn' | 'endsOn'> & { readonly kind: OwnPhaseKind };

/** The dates of a process that its phases follow from. */
export interface ProcessDates {
	readonly opensOn: string;
	readonly closesOn: string;
	readonly promiseBy: string;
}

/** The usual phases of a process with these dates: contributions while it is open, then answers to all, then the decision. */
export function defaultPhases({ opensOn, closesOn, promiseBy }: ProcessDates): PlannedPhase[] {
	const afterClose = addDays(calendarDate(closesOn), 1);
	const answersEnd = promiseBy > afterClose ? promiseBy : afterClose;
	const decision = addDays(calendarDate(answersEnd), 14);
	return [
		{ kind: 'contribution', startsOn: opensOn, endsOn: closesOn },
		{ kind: 'answers', startsOn: afterClose, endsOn: answersEnd },
		{ kind: 'decision', startsOn: decision, endsOn: decision },
		{ kind: 'action', startsOn: addDays(decision, 30), endsOn: null },
	];
}

/** Whether these phases are still the usual ones for the dates, so that they may follow when the dates move. */
export function areDefaultPhases(phases: readonly Phase[], dates: ProcessDates): boolean {
	const usual = defaultPhases(dates);
	return (
		phases.length === usual.length &&
		usual.every((planned, index) => {
			const phase = phases[index];
			return phase?.kind === planned.kind && phase.startsOn === planned.startsOn && phase.endsOn === planned.endsOn;
		})
	);
}
