import type { Context } from '../../../platform/context.ts';
import { discussionTables } from '../tables.ts';
import { commentPlace } from './read-place.ts';

/** More than any conversation here has had; beyond it a moderator has a search. */
const mostInConversation = 2_000;

/** The ids of everything in the conversation that a piece belongs to, what it is about included, without the piece itself. */
export async function conversationOf(context: Context, pieceId: string): Promise<string[]> {
	const about = (await commentPlace(context, pieceId))?.aboutId ?? pieceId;
	const rows = await discussionTables(context.db)
		.selectFrom('comment')
		.select('contribution')
		.where('about', '=', about)
		.where('withdrawn_at', 'is', null)
		.limit(mostInConversation)
		.execute();
	return [about, ...rows.map(({ contribution }) => contribution)].filter((id) => id !== pieceId);
}
