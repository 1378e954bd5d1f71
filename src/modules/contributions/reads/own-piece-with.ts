import type { Context } from '../../../platform/context.ts';
import { contributionTables } from '../tables.ts';

/** So long after the first one, the same words again are the same press and not a new thought. */
const momentMs = 10 * 60_000;

/** What a person handed in with just these words a moment ago, where it still stands. */
export async function ownPieceJustNow(
	context: Context,
	wish: { readonly authorId: string; readonly processId: string; readonly title: string; readonly text: string },
): Promise<{ readonly number: number } | undefined> {
	return contributionTables(context.db)
		.selectFrom('contribution')
		.select('number')
		.where('author', '=', wish.authorId)
		.where('process', '=', wish.processId)
		.where('title', '=', wish.title)
		.where('text', '=', wish.text)
		.where('kind', '=', 'proposal')
		.where('published_at', '>', new Date(context.now.getTime() - momentMs))
		.where('withdrawn_at', 'is', null)
		.orderBy('published_at', 'desc')
		.executeTakeFirst();
}
