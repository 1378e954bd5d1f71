import type { Context } from '../../../platform/context.ts';
import { type AnswerState, type Contribution, recordAnswer } from '../../contributions/index.ts';
import { relate } from '../../relations/index.ts';
import { answersTexts } from '../texts.ts';

/** Gives a locked piece its answer in the name of the actor, and ties the two together for the thread. */
export async function giveAnswer(
	context: Context,
	piece: Contribution,
	words: {
		readonly state: AnswerState;
		readonly heading: string;
		readonly text: string;
		readonly elsewhereTo?: string | null | undefined;
	},
): Promise<string> {
	const id = await recordAnswer(context, piece, {
		state: words.state,
		heading: words.heading,
		text: words.text,
		elsewhereTo: words.state === 'elsewhere' ? (words.elsewhereTo ?? undefined) : undefined,
		byName: context.actor.name ?? answersTexts('da').theMunicipality,
	});
	await relate(context, { kind: 'answer', id }, 'answers', { kind: piece.kind, id: piece.id });
	return id;
}
