import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { type Contribution, contributionsByNumber, isAnsweredAlone, isDraft } from '../../contributions/index.ts';
import { namesOf } from '../../people/index.ts';
import { type ParticipationProcess, processesById } from '../../processes/index.ts';
import { limits, seenMark } from '../answering.ts';
import { whichGrowsTooLong, whyLeftUnanswered } from '../batch.ts';
import { fillingOf } from '../filling.ts';
import { mayAnswerAll } from '../permissions.ts';
import { answersTables } from '../tables.ts';
import { answerWords, chosenNumbers } from '../words.ts';
import { whyTemplateIsRefused } from './template-refusal.ts';

/** Staff lay one answer ready for many pieces, to look each through before anything is sent. */
export const prepareAnswers = act({
	name: 'answer-batch.prepare',
	summary: 'When many have asked for the same, the municipality writes the answer once and looks each one through.',
	input: v.object({ numbers: chosenNumbers, ...answerWords }),
	async load(context, { numbers }) {
		const pieces = await contributionsByNumber(context, numbers);
		if (pieces.length < numbers.length || !pieces.every(isAnsweredAlone) || pieces.some(isDraft)) return undefined;
		const processes = await processesById(context, [...new Set(pieces.map(({ processId }) => processId))]);
		return { pieces, processes };
	},
	may: mayAnswerAll,
	async run(context, { pieces, processes }, input) {
		const refusal = whyTemplateIsRefused(input) ?? (await whyTooLong(context, pieces, processes, input));
		if (refusal) return refusal;
		const id = newId(context.now);
		const db = answersTables(context.db);
		await db
			.insertInto('answer_batch')
			.values({
				id,
				by_person: context.actor.personId,
				state: input.state,
				heading: input.heading,
				text: input.text,
				elsewhere_to: input.state === 'elsewhere' ? input.elsewhereTo : null,
				made_at: context.now,
			})
			.execute();
		const rows = pieces.map((piece) => {
			const seen = seenMark(piece);
			return { batch: id, contribution: piece.id, seen, outcome: whyLeftUnanswered(piece, seen) ?? null };
		});
		await db.insertInto('answer_batch_piece').values(rows).execute();
		return done({ batch: id });
	},
	about: (_, answer) => ({ kind: 'answer-batch', id: answer.batch }),
});

async function whyTooLong(
	context: Context,
	pieces: readonly Contribution[],
	processes: ReadonlyMap<string, ParticipationProcess>,
	words: { readonly heading: string; readonly text: string },
) {
	const names = await namesOf(
		context,
		pieces.flatMap(({ authorId }) => authorId ?? []),
	);
	const filling = (piece: Contribution) => fillingOf(piece, processes.get(piece.processId) ?? { promiseBy: '' }, names);
	const grown = whichGrowsTooLong(words, pieces, filling);
	if (!grown) return undefined;
	const facts = {
		number: grown.piece.number,
		length: grown.length,
		limit: grown.field === 'text' ? limits.reason : limits.heading,
	};
	return refused(`filled-${grown.field}-too-long`, grown.field, facts);
}
