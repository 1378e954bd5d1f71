import { dateInCopenhagen } from '../../platform/clock.ts';
import type { ShownMeeting } from './meet.ts';
import type { Phase } from './phase.ts';
import { type ParticipationProcess, processState } from './process.ts';

/** A dated thing that is coming in a process. */
export interface ComingThing {
	readonly on: string;
	readonly what: 'opens' | 'closes' | 'promise' | 'phase' | 'meeting';
	readonly process: ParticipationProcess;
	/** The name of the phase. */
	readonly phase?: string | undefined;
	readonly meeting?: ShownMeeting | undefined;
}

/** On one day of one process only the most important is told. */
const rank: Record<ComingThing['what'], number> = { opens: 0, closes: 1, promise: 2, phase: 3, meeting: 4 };

/** What is coming in these processes, soonest first: days to open and close, promised answers, phases that begin, and meetings. */
export function comingThings(
	processes: readonly ParticipationProcess[],
	phases: readonly Phase[],
	today: string,
	limit: number,
	meetings: readonly ShownMeeting[] = [],
): ComingThing[] {
	const things = processes.flatMap((process): ComingThing[] => {
		const state = processState(process, today);
		if (state === 'draft' || state === 'stopped' || state === 'concluded') return [];
		const own = phases.filter(({ processId, kind }) => processId === process.id && kind !== 'contribution');
		return [
			...(process.opensOn > today ? [{ on: process.opensOn, what: 'opens' as const, process }] : []),
			...(process.closesOn >= today ? [{ on: process.closesOn, what: 'closes' as const, process }] : []),
			...(process.promiseBy >= today ? [{ on: process.promiseBy, what: 'promise' as const, process }] : []),
			...own
				.filter(({ startsOn }) => startsOn > today)
				.map(({ startsOn, title }) => ({ on: startsOn, what: 'phase' as const, process, phase: title })),
		];
	});
	// A meeting is something to go to: it is told beside whatever else happens on its day.
	things.push(
		...meetings.flatMap((meeting): ComingThing[] => {
			const process = processes.find(({ id }) => id === meeting.processId);
			return process ? [{ on: dateInCopenhagen(meeting.startsAt), what: 'meeting', process, meeting }] : [];
		}),
	);
	things.sort((a, b) => a.on.localeCompare(b.on) || rank[a.what] - rank[b.what] || compare(a.process, b.process));
	const told = new Set<string>();
	const once = things.filter(({ on, what, process }) => {
		if (what === 'meeting') return true;
		const isNew = !told.has(`${on} ${process.id}`);
		told.add(`${on} ${process.id}`);
		return isNew;
	});
	return once.slice(0, limit);
}

function compare(a: ParticipationProcess, b: ParticipationProcess): number {
	return a.id.localeCompare(b.id);
}
