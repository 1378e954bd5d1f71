import type { Totals } from '../../../contributions/index.ts';
import type { ParticipationProcess } from '../../process.ts';
import { publicClock } from '../../public-clock.ts';

/** How the municipality keeps its promises in the processes of a year. */
export interface OwnWatch {
	readonly toAnswer: number;
	readonly answered: number;
	readonly late: number;
	/** The process with most late answers, where the reason stands. */
	readonly latest: ParticipationProcess | undefined;
}

/** Adds up the processes that were alive in the year of a day; drafts promise nothing yet. */
export function ownWatch(
	processes: readonly ParticipationProcess[],
	totals: ReadonlyMap<string, Pick<Totals, 'toAnswer' | 'answered' | 'unanswered'>>,
	today: string,
): OwnWatch {
	let toAnswer = 0;
	let answered = 0;
	let late = 0;
	let latest: { readonly process: ParticipationProcess; readonly late: number } | undefined;
	for (const process of processes) {
		const counted = totals.get(process.id);
		// What an organisation has promised is its own to keep.
		if (!counted || process.organisationId !== null || !isOfYear(process, today.slice(0, 4))) continue;
		toAnswer += counted.toAnswer;
		answered += counted.answered;
		if (publicClock(process, counted, today).daysLate === 0) continue;
		late += counted.unanswered;
		if (counted.unanswered > (latest?.late ?? 0)) latest = { process, late: counted.unanswered };
	}
	return { toAnswer, answered, late, latest: latest?.process };
}

function isOfYear({ publishedAt, concludedAt, opensOn }: ParticipationProcess, year: string): boolean {
	if (publishedAt === null || opensOn.slice(0, 4) > year) return false;
	return concludedAt === null || concludedAt.toISOString().slice(0, 4) >= year;
}
