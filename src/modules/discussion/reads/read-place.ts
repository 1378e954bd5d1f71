import type { Context } from '../../../platform/context.ts';
import { type DiscussionTables, discussionTables } from '../tables.ts';
import type { CommentPlace } from '../thread.ts';

/** The columns of a comment's place, as the rest of the module knows them. */
export function placeOf(row: DiscussionTables['comment'] | PlaceRow): CommentPlace {
	const { contribution, about, parent, stance, withdrawn_at, hidden_at } = row as PlaceRow;
	return {
		id: contribution,
		aboutId: about,
		parentId: parent,
		kind: stance,
		withdrawnAt: withdrawn_at,
		hiddenAt: hidden_at,
	};
}

type PlaceRow = {
	contribution: string;
	about: string;
	parent: string | null;
	stance: CommentPlace['kind'];
	withdrawn_at: Date | null;
	hidden_at: Date | null;
};

/** Where one comment stands; its words are its contribution's. */
export async function commentPlace(context: Context, commentId: string): Promise<CommentPlace | undefined> {
	const row = await discussionTables(context.db)
		.selectFrom('comment')
		.selectAll()
		.where('contribution', '=', commentId)
		.executeTakeFirst();
	return row && placeOf(row);
}

/** Where many comments stand, in one query; the replies that nobody took back are counted with them. */
export async function commentPlaces(
	context: Context,
	commentIds: readonly string[],
): Promise<Map<string, CommentPlace & { readonly replies: number }>> {
	if (commentIds.length === 0) return new Map();
	const rows = await discussionTables(context.db)
		.selectFrom('comment')
		.selectAll()
		.select((from) =>
			from
				.selectFrom('comment as reply')
				.whereRef('reply.parent', '=', 'comment.contribution')
				.where('reply.withdrawn_at', 'is', null)
				.select(({ fn }) => fn.countAll<string>().as('count'))
				.as('replies'),
		)
		.where('contribution', 'in', commentIds)
		.execute();
	return new Map(rows.map((row) => [row.contribution, { ...placeOf(row), replies: Number(row.replies) }]));
}
