import { type CalendarDate, daysBetween } from '../../platform/clock.ts';
import { type DatedProcess, type ParticipationProcess, type ProcessState, processState } from './process.ts';

/** What everybody can see of time in a process: how long it is open, when all are answered, and how late it is. */
export interface PublicClock {
	readonly state: ProcessState;
	/** To the first day; 0 once it has come. */
	readonly daysToOpening: number;
	/** The last day counts: 0 is "the last day is today". Undefined when it is not open. */
	readonly daysToClose: number | undefined;
	/** To the promised day, not below 0. Undefined when everybody is answered or it is late. */
	readonly daysToPromise: number | undefined;
	/** Days past the promise while somebody still waits. */
	readonly daysLate: number;
	readonly waiting: number;
}

type Timed = DatedProcess & Pick<ParticipationProcess, 'promiseBy'>;

/** The clock of a process on a day. Late is late only while somebody waits: a promise that was kept cannot run out. */
export function publicClock(
	process: Timed,
	totals: { readonly toAnswer: number; readonly unanswered: number },
	today: string,
): PublicClock {
	const state = processState(process, today);
	const until = (day: string) => daysBetween(today as CalendarDate, day as CalendarDate);
	const toPromise = until(process.promiseBy);
	const waiting = totals.unanswered;
	const allAnswered = state === 'concluded' || (state === 'closed' && waiting === 0);
	return {
		state,
		daysToOpening: Math.max(0, until(process.opensOn)),
		daysToClose: state === 'open' ? until(process.closesOn) : undefined,
		daysToPromise: allAnswered || toPromise < 0 ? undefined : toPromise,
		daysLate: waiting > 0 && state !== 'concluded' ? Math.max(0, -toPromise) : 0,
		waiting,
	};
}
