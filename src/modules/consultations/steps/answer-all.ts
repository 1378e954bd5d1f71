import type { Context } from '../../../platform/context.ts';
import { type AnswerState, answerResponses } from '../../contributions/index.ts';
import { changedFor } from '../../points/index.ts';
import { outcomeOf } from '../closing.ts';
import { consultationTables } from '../tables.ts';
import { consultationStaffTexts } from '../texts.ts';

/** Says of each response what came of it, by its points. The receipt tells it in Danish, the language of the case. */
export async function answerAll(context: Context, responses: readonly string[]): Promise<void> {
	const changed = await changedFor(context, responses);
	const heading = consultationStaffTexts('da').paper.published;
	const byOutcome = Map.groupBy(responses, (id) => outcomeOf(changed.get(id) ?? []));
	for (const [state, ids] of byOutcome)
		await answerResponses(context, ids, state && { state: state satisfies AnswerState, heading });
}

/** Leaves those out of the white paper that were taken back a moment ago, and of which the consultation has not heard yet. */
export async function leaveOut(context: Context, takenBack: readonly string[]): Promise<void> {
	if (takenBack.length === 0) return;
	await consultationTables(context.db)
		.updateTable('consultation_response')
		.set({ withdrawn_at: context.now, address: null })
		.where('contribution', 'in', takenBack)
		.where('withdrawn_at', 'is', null)
		.execute();
}

// A job must be done within a minute: so many mails are written in one.
const atOnce = 50;

/** Leaves word that those who responded are to be told of the white paper. */
export async function tellRespondents(
	context: Context,
	consultation: string,
	responses: readonly string[],
): Promise<void> {
	for (let from = 0; from < responses.length; from += atOnce)
		await context.runtime.jobs.send(context.db, 'consultation-closed', {
			consultation,
			responses: responses.slice(from, from + atOnce),
		});
}
