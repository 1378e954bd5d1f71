import type { Context } from '../../../platform/context.ts';
import { type Contribution, withdrawContribution } from '../../contributions/index.ts';
import { discussionTables } from '../tables.ts';

/** Takes a comment back: it is no longer shown and no longer counted. */
export async function withdrawComment(context: Context, comment: Contribution): Promise<void> {
	await withdrawContribution(context, comment);
	await discussionTables(context.db)
		.updateTable('comment')
		.set({ withdrawn_at: context.now, hidden_at: null })
		.where('contribution', '=', comment.id)
		.execute();
}
