import { system } from '../../../platform/actor.ts';
import { type Context, contextFor } from '../../../platform/context.ts';
import { inTransaction } from '../../../platform/database/database.ts';
import { isId } from '../../../platform/identifiers.ts';
import type { JobHandler } from '../../../platform/jobs/jobs.ts';
import type { Runtime } from '../../../platform/runtime.ts';
import { answersOf, contributionsById } from '../../contributions/index.ts';
import { processesById } from '../../processes/index.ts';
import { answerNews, evaluationNews, meetingNews, pieceNews, processNews } from './news-of.ts';
import { type NewNews, writeNews } from './write-news.ts';

/** Writes down as news what other modules tell as facts: each in one transaction, and safe to do twice. */
export function followingHandlers(runtime: Runtime): JobHandler[] {
	const writing = (
		find: (context: Context, data: Record<string, unknown>) => Promise<NewNews[]>,
	): JobHandler['run'] => {
		return (data) =>
			inTransaction(runtime.db, async (db) => {
				const context = { ...contextFor(runtime, system), db };
				await writeNews(context, await find(context, data));
			});
	};
	const ofProcess = (what: Parameters<typeof processNews>[1]) =>
		writing(async (context, data) => {
			const found = await processesById(context, idsIn([data.process]));
			return [...found.values()].map((process) => processNews(process, what, data));
		});
	const ofMeeting = (what: Parameters<typeof meetingNews>[1]) =>
		writing(async (context, data) => {
			const found = await processesById(context, idsIn([data.process]));
			return [...found.values()].flatMap((process) => meetingNews(data, what, process));
		});
	const ofEvaluation = (what: Parameters<typeof evaluationNews>[1]) =>
		writing(async (context, data) => {
			const found = await processesById(context, idsIn([data.process]));
			return [...found.values()].flatMap((process) => evaluationNews(data, what, process));
		});
	return [
		{ fact: 'contribution-received', run: writing((context, data) => received(context, [data.contribution])) },
		{
			fact: 'contributions-received',
			run: writing((context, { contributions }) =>
				received(context, Array.isArray(contributions) ? contributions : []),
			),
		},
		{ fact: 'contribution-answered', run: writing(answered) },
		{ fact: 'meeting-published', run: ofMeeting('meeting') },
		{ fact: 'meeting-changed', run: ofMeeting('meeting-changed') },
		{ fact: 'meeting-cancelled', run: ofMeeting('meeting-cancelled') },
		{ fact: 'evaluation-measured', run: ofEvaluation('measured') },
		{ fact: 'evaluation-decided', run: ofEvaluation('decision') },
		{ fact: 'process-published', run: ofProcess('process') },
		{ fact: 'process-extended', run: ofProcess('process-extended') },
		{ fact: 'process-concluded', run: ofProcess('process-concluded') },
		{ fact: 'process-stopped', run: ofProcess('process-stopped') },
	];
}

async function received(context: Context, ids: readonly unknown[]): Promise<NewNews[]> {
	return pieceNews(context, await contributionsById(context, idsIn(ids)));
}

async function answered(context: Context, data: Record<string, unknown>): Promise<NewNews[]> {
	const [piece] = await contributionsById(context, idsIn([data.contribution]));
	const answer = piece && (await answersOf(context, [piece.id])).get(piece.id);
	// An answer that has been replaced meanwhile is no news: the one that replaced it has a job of its own.
	if (!piece || !answer || answer.id !== data.answer) return [];
	return answerNews(context, piece, answer, idsIn([data.by])[0]);
}

function idsIn(values: readonly unknown[]): string[] {
	return values.filter((value): value is string => typeof value === 'string' && isId(value));
}
