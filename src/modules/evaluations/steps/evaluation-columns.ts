import { addDays, calendarDate, dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { type Refused, refused } from '../../../platform/outcome.ts';
import { usualAgainOn, usualDeleteOn } from '../evaluation.ts';
import type { EvaluationWords } from '../fields.ts';
import { limits } from '../limits.ts';
import { key } from '../refusals.ts';
import { evaluationTables } from '../tables.ts';

/** The words of an evaluation as its row holds them, its days computed where none was chosen; or why they do not do. */
export function evaluationColumns(context: Context, words: EvaluationWords) {
	const days = daysOf(context, words);
	if ('problems' in days) return days;
	return {
		...days,
		title: words.title,
		intention: words.intention,
		next_step: words.nextStep,
		next_step_ore: words.nextStepCost,
		next_step_payer: words.nextStepPayer,
		contact: words.contact,
	};
}

function daysOf(
	context: Context,
	{ startsOn, endsOn, againOn: chosenAgain, deleteOn: chosenDelete }: EvaluationWords,
): { starts_on: string; ends_on: string; again_on: string; delete_on: string } | Refused {
	const last = addDays(dateInCopenhagen(context.now), limits.daysAhead);
	if (startsOn > last) return refused(key('too-far-ahead'), 'startsOn');
	if (endsOn < startsOn) return refused(key('ends-before-it-starts'), 'endsOn');
	if (endsOn > last) return refused(key('too-far-ahead'), 'endsOn');
	const againOn = chosenAgain || usualAgainOn(calendarDate(endsOn));
	if (againOn <= endsOn) return refused(key('again-too-early'), 'againOn');
	const deleteOn = chosenDelete || usualDeleteOn(calendarDate(againOn));
	if (deleteOn <= againOn) return refused(key('delete-too-early'), 'deleteOn');
	if (againOn > addDays(last, 800) || deleteOn > addDays(last, 1_600))
		return refused(key('too-far-ahead'), againOn > addDays(last, 800) ? 'againOn' : 'deleteOn');
	return { starts_on: startsOn, ends_on: endsOn, again_on: againOn, delete_on: deleteOn };
}

/** Writes the criteria in the place of those that were there. */
export async function writeCriteria(context: Context, evaluation: string, criteria: readonly string[]): Promise<void> {
	const db = evaluationTables(context.db);
	await db.deleteFrom('evaluation_criterion').where('evaluation', '=', evaluation).execute();
	if (criteria.length > 0)
		await db
			.insertInto('evaluation_criterion')
			.values(criteria.map((text, index) => ({ evaluation, criterion: index + 1, text })))
			.execute();
}
