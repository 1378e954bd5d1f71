import type { Context } from '../../../platform/context.ts';
import { isDraft, lockAllOf, withdrawContribution } from '../../contributions/index.ts';
import { withdrawComment } from '../../discussion/index.ts';
import { releaseMerged } from './carry-out.ts';
import { keepPictures } from './keep-pictures.ts';

/**
 * Takes back what somebody who is deleted handed in: their drafts always, and what is public when they want their texts gone. What
 * others merged into it stands by itself again, and its pictures can no longer be fetched.
 */
export async function withdrawAllOf(
	context: Context,
	personId: string,
	{ published }: { readonly published: boolean },
): Promise<void> {
	for (const piece of await lockAllOf(context, personId)) {
		if (!published && !isDraft(piece)) continue;
		if (piece.kind === 'comment') await withdrawComment(context, piece);
		else {
			if (!isDraft(piece)) await releaseMerged(context, piece);
			await keepPictures(context, piece.id, []);
			await withdrawContribution(context, piece);
		}
	}
}
