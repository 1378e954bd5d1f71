import type { AnswerState, Totals } from '../contributions/index.ts';
import type { ParticipationProcess } from '../processes/index.ts';
import { type Due, dueOf } from './due.ts';

/** What the public clock shows of one process. */
export interface ClockFace {
	readonly process: Pick<ParticipationProcess, 'id' | 'slug' | 'title' | 'promiseBy'>;
	readonly due: Due;
	readonly toAnswer: number;
	readonly answered: number;
	readonly waiting: number;
	/** How the answered ones were answered. */
	readonly outcomes: readonly { readonly state: AnswerState; readonly count: number }[];
}

/** The faces of all processes that have something to answer: the latest first, then the nearest promise, those kept last. */
export function clockFaces(
	processes: readonly ClockFace['process'][],
	totals: ReadonlyMap<string, Totals>,
	today: string,
): ClockFace[] {
	const faces = processes.flatMap((process): ClockFace[] => {
		const total = totals.get(process.id);
		if (!total || total.toAnswer === 0) return [];
		const outcomes = [...total.byState].flatMap(([state, count]) =>
			state === 'received' || state === 'under-consideration' ? [] : [{ state, count }],
		);
		const { toAnswer, answered, unanswered: waiting } = total;
		return [{ process, due: dueOf(process.promiseBy, today), toAnswer, answered, waiting, outcomes }];
	});
	const running = faces.filter((face) => face.waiting > 0).sort((a, b) => comparePromises(a, b));
	const kept = faces.filter((face) => face.waiting === 0).sort((a, b) => comparePromises(b, a));
	return [...running, ...kept];
}

/** Whether a promise has run out while somebody still waits. */
export function isLate(face: Pick<ClockFace, 'due' | 'waiting'>): boolean {
	return face.due.kind === 'late' && face.waiting > 0;
}

function comparePromises(a: ClockFace, b: ClockFace): number {
	return a.process.promiseBy.localeCompare(b.process.promiseBy) || a.process.id.localeCompare(b.process.id);
}
