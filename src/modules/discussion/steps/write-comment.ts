import type { Context } from '../../../platform/context.ts';
import { type Received, receiveContribution } from '../../contributions/index.ts';
import { asksForAnswer, type CommentKind, titleOfComment } from '../stance.ts';
import { discussionTables } from '../tables.ts';

/** A comment as the acts above hand it over: a contribution, and its place in the conversation. */
export interface WrittenComment extends Omit<Received, 'kind' | 'title' | 'needsAnswer' | 'draft'> {
	readonly stance: CommentKind;
	readonly aboutId: string;
	/** The voice that a reply belongs to; see `voiceToReplyTo`. */
	readonly parentId?: string | undefined;
}

/** Writes a comment in the caller's transaction: its contribution row and its place. */
export async function writeComment(
	context: Context,
	{ stance, aboutId, parentId, ...received }: WrittenComment,
): Promise<{ id: string; number: number }> {
	const written = await receiveContribution(context, {
		...received,
		kind: 'comment',
		title: titleOfComment(received.text),
		needsAnswer: asksForAnswer(stance),
	});
	// Held before anybody saw it: it has no place that could say why.
	const held = received.held ? { withdrawn_at: context.now } : {};
	await discussionTables(context.db)
		.insertInto('comment')
		.values({ contribution: written.id, about: aboutId, parent: parentId ?? null, stance, ...held })
		.execute();
	return written;
}
