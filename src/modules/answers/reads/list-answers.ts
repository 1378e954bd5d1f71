import type { Context } from '../../../platform/context.ts';
import type { KeysetPage } from '../../../platform/keyset.ts';
import {
	type Answer,
	type AnswerState,
	answersOf,
	type Contribution,
	type ListedContribution,
	listContributions,
} from '../../contributions/index.ts';
import { mergePages } from '../merge-pages.ts';

/** An answer with what it answers. */
export interface AnsweredPiece {
	readonly piece: Contribution;
	readonly answer: Answer;
}

/** Which answers, and where to go on. */
export interface AnswersWish {
	readonly state: AnswerState | undefined;
	readonly processId?: string | undefined;
	readonly themeId?: string | undefined;
	readonly processIds?: readonly string[] | undefined;
	readonly changedSince?: Date | undefined;
	readonly after: string | undefined;
	readonly limit: number;
}

const cursorOf = (piece: Contribution) => ({
	value: (piece.answeredAt ?? piece.createdAt).toISOString(),
	id: piece.id,
});

/** A page of the public answers, the newest first; of one outcome where that is wished. */
export async function listAnswers(context: Context, wish: AnswersWish): Promise<KeysetPage<AnsweredPiece>> {
	const page = await answeredPage(context, wish);
	const answers = await answersOf(
		context,
		page.items.map((piece) => piece.id),
	);
	return {
		...page,
		items: page.items.flatMap((piece) => {
			const answer = answers.get(piece.id);
			return answer ? [{ piece, answer }] : [];
		}),
	};
}

async function answeredPage(context: Context, asked: AnswersWish): Promise<KeysetPage<ListedContribution>> {
	const wish = { ...asked, order: 'answered' } as const;
	const both = await Promise.all([
		listContributions(context, { ...wish, kind: 'proposal' }),
		listContributions(context, { ...wish, kind: 'comment' }),
	]);
	return mergePages(both, asked.limit, cursorOf, 'down');
}
