import type { Context } from '../../../platform/context.ts';
import { type KeysetPage, writeCursor } from '../../../platform/keyset.ts';
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

/** How many answers a page looks through for one outcome: one that is rarer goes on on the next page. */
const mostLookedThrough = 300;

const cursorOf = (piece: Contribution) => ({
	value: (piece.answeredAt ?? piece.createdAt).toISOString(),
	id: piece.id,
});

/** A page of the public answers, the newest first; of one outcome where that is wished. */
export async function listAnswers(
	context: Context,
	wish: { readonly state: AnswerState | undefined; readonly after: string | undefined; readonly limit: number },
): Promise<KeysetPage<AnsweredPiece>> {
	const page = wish.state ? await ofOneState(context, wish) : await answeredPage(context, wish.after, wish.limit);
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

async function answeredPage(
	context: Context,
	after: string | undefined,
	limit: number,
): Promise<KeysetPage<ListedContribution>> {
	const wish = { order: 'answered', after, limit } as const;
	const both = await Promise.all([
		listContributions(context, { ...wish, kind: 'proposal' }),
		listContributions(context, { ...wish, kind: 'comment' }),
	]);
	return mergePages(both, limit, cursorOf, 'down');
}

async function ofOneState(
	context: Context,
	wish: { readonly state: AnswerState | undefined; readonly after: string | undefined; readonly limit: number },
): Promise<KeysetPage<ListedContribution>> {
	const found: ListedContribution[] = [];
	let after = wish.after;
	for (let looked = 0; looked < mostLookedThrough; looked += 100) {
		const page = await answeredPage(context, after, 100);
		for (const piece of page.items) {
			if (piece.state !== wish.state) continue;
			if (found.length === wish.limit)
				return { items: found, next: writeCursor(cursorOf(found.at(-1) as Contribution)) };
			found.push(piece);
		}
		after = page.next;
		if (!after) return { items: found };
	}
	return { items: found, ...(after && { next: after }) };
}
