import type { Context } from '../../../platform/context.ts';
import { contributionByNumber } from '../../contributions/index.ts';
import { type CommentThread, listComments, type Stance, voicesPerPage } from '../../discussion/index.ts';

/** The part of a conversation that a page shows. */
export interface Conversation {
	readonly threads: readonly CommentThread[];
	readonly next?: string;
	readonly stance: Stance | undefined;
	/** Only one voice's thread is shown, or the list goes on from an earlier page. */
	readonly part: 'beginning' | 'later' | 'one-thread';
	readonly authorIds: readonly string[];
}

/** Reads what the address asks for: a stance, the next page, or one voice with all replies. */
export async function readConversation(
	context: Context,
	aboutId: string,
	wish: {
		readonly holdning?: Stance | undefined;
		readonly efter?: string | undefined;
		readonly vis?: number | undefined;
	},
): Promise<Conversation> {
	const voice = wish.vis ? await contributionByNumber(context, 'comment', wish.vis) : undefined;
	const page = await listComments(context, aboutId, {
		stance: voice ? undefined : wish.holdning,
		after: voice ? undefined : wish.efter,
		only: voice?.id,
		limit: voicesPerPage,
	});
	const comments = page.items.flatMap((thread) => [thread.voice, ...thread.replies]);
	return {
		threads: page.items,
		...(page.next && { next: page.next }),
		stance: voice ? undefined : wish.holdning,
		part: voice ? 'one-thread' : wish.efter ? 'later' : 'beginning',
		authorIds: comments.flatMap(({ contribution }) => contribution.authorId ?? []),
	};
}
