import type { Context } from '../../../platform/context.ts';
import {
	type Contribution,
	hideContribution,
	holdBackContribution,
	isHeld,
	type RuleKey,
	releaseHeld,
	showAgain,
} from '../../contributions/index.ts';
import { discussionTables } from '../tables.ts';

/** Hides a comment for a rule: its place in the conversation stays, and says why. One that was only ever held had no place. */
export async function hideComment(context: Context, comment: Contribution, rule: RuleKey): Promise<void> {
	await hideContribution(context, comment, rule);
	await discussionTables(context.db)
		.updateTable('comment')
		.set({ withdrawn_at: comment.withdrawnAt ?? context.now, hidden_at: isHeld(comment) ? null : context.now })
		.where('contribution', '=', comment.id)
		.execute();
}

/** Holds a public comment that was given other words; until somebody has looked, it stands as one that was taken back. */
export async function holdBackComment(context: Context, comment: Contribution): Promise<void> {
	await holdBackContribution(context, comment);
	await discussionTables(context.db)
		.updateTable('comment')
		.set({ withdrawn_at: context.now })
		.where('contribution', '=', comment.id)
		.execute();
}

/** Shows a hidden comment again where it stood. */
export async function showCommentAgain(context: Context, comment: Contribution): Promise<void> {
	await showAgain(context, comment);
	await bringBack(context, comment);
}

/** Publishes a comment that was held. */
export async function releaseHeldComment(context: Context, comment: Contribution): Promise<void> {
	await releaseHeld(context, comment);
	await bringBack(context, comment);
}

async function bringBack(context: Context, comment: Contribution): Promise<void> {
	await discussionTables(context.db)
		.updateTable('comment')
		.set({ withdrawn_at: null, hidden_at: null })
		.where('contribution', '=', comment.id)
		.execute();
}
