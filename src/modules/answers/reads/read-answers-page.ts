import * as v from 'valibot';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { KeysetPage } from '../../../platform/keyset.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { type AnswerState, countByProcess, outcomes } from '../../contributions/index.ts';
import { type ParticipationProcess, processesById, runningProcesses } from '../../processes/index.ts';
import { type ClockFace, clockFaces } from '../clock-face.ts';
import { cursorInQuery, wordInQuery } from '../words.ts';
import { type AnsweredPiece, listAnswers } from './list-answers.ts';

const perPage = 20;

/** How an outcome is called in an address. */
export const outcomeWords: Readonly<Record<AnswerState, string>> = {
	'taken-up': 'taget-op',
	partly: 'delvist',
	'not-taken-up': 'ikke-taget-op',
	'already-so': 'i-gang',
	elsewhere: 'sendt-videre',
};

/** All answers, and how the promises stand. */
export interface AnswersFacts {
	readonly state: AnswerState | undefined;
	readonly list: KeysetPage<AnsweredPiece>;
	readonly processes: ReadonlyMap<string, ParticipationProcess>;
	/** Of the processes that are under way. */
	readonly faces: readonly ClockFace[];
}

/** The public list of answers. */
export const answersRead = read({
	name: 'answers.page',
	path: '/svar',
	input: v.object({ svar: wordInQuery, efter: cursorInQuery }),
	async load(context, { svar, efter }): Promise<AnswersFacts> {
		const state = outcomes.find((outcome) => outcomeWords[outcome] === svar);
		const [list, running] = await Promise.all([
			listAnswers(context, { state, after: efter, limit: perPage }),
			runningProcesses(context),
		]);
		const about = [...new Set(list.items.map(({ piece }) => piece.processId))];
		const [totals, processes] = await Promise.all([
			countByProcess(
				context,
				running.map((process) => process.id),
			),
			processesById(context, about),
		]);
		return { state, list, processes, faces: clockFaces(running, totals, dateInCopenhagen(context.now)) };
	},
	may: () => yes,
	shared: true,
});
