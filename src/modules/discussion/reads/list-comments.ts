import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type KeysetPage, keysetPage, readCursor } from '../../../platform/keyset.ts';
import { type Answer, answersOf, type Contribution, contributionsById, isHidden } from '../../contributions/index.ts';
import type { Stance } from '../stance.ts';
import { discussionTables } from '../tables.ts';
import { type CommentPlace, threadsOf } from '../thread.ts';
import { placeOf } from './read-place.ts';

/** A comment with its words. */
export interface Comment extends CommentPlace {
	readonly contribution: Contribution;
}

/** One voice, what staff answered it, and the first replies to it. */
export interface CommentThread {
	readonly voice: Comment;
	readonly answer: Answer | undefined;
	readonly replies: readonly Comment[];
	/** How many more replies there are than these. */
	readonly moreReplies: number;
}

/** Which part of a conversation. */
export interface CommentListWish {
	readonly stance?: Stance | undefined;
	readonly after?: string | undefined;
	readonly limit: number;
	/** Only the thread of this voice, with all its replies up to `mostReplies`. */
	readonly only?: string | undefined;
}

/** Replies shown under each voice of a list; the rest are one click away. */
export const repliesInList = 5;

/** The most replies that a thread shows by itself. */
export const mostReplies = 200;

type Row = {
	contribution: string;
	about: string;
	parent: string | null;
	stance: CommentPlace['kind'];
	withdrawn_at: Date | null;
	hidden_at: Date | null;
	place: number;
	replies: number;
};

/** A page of the conversation about a contribution, oldest voice first, in the order it was spoken. */
export async function listComments(
	context: Context,
	aboutId: string,
	wish: CommentListWish,
): Promise<KeysetPage<CommentThread>> {
	const rows = await placesOf(context, aboutId, wish);
	const contributions = await contributionsById(
		context,
		rows.map((row) => row.contribution),
	);
	const byId = new Map(contributions.map((contribution) => [contribution.id as string, contribution]));
	const comments = rows.flatMap((row) => {
		const contribution = byId.get(row.contribution);
		return contribution ? [{ ...placeOf(row), contribution: asShown(contribution), replyCount: row.replies }] : [];
	});
	const answers = await answersOf(
		context,
		contributions.filter((one) => one.answeredAt !== null && !isHidden(one)).map((one) => one.id),
	);
	const threads = threadsOf(comments).map(({ voice, replies }) => ({
		voice,
		answer: answers.get(voice.id),
		replies,
		moreReplies: Math.max(0, voice.replyCount - replies.length),
	}));
	return keysetPage(threads, wish.limit, ({ voice }) => ({ value: '', id: voice.id }));
}

/** What is hidden goes out of here without its words and without its author: no page can show them by mistake. */
function asShown(contribution: Contribution): Contribution {
	if (!isHidden(contribution)) return contribution;
	return {
		...contribution,
		title: '',
		text: '',
		authorId: null,
		pseudonym: null,
		typedName: null,
		behalfName: null,
		place: null,
	};
}

// Ids rise with the time they were made for, so that they are the order of the conversation.
async function placesOf(context: Context, aboutId: string, wish: CommentListWish): Promise<Row[]> {
	const cursor = readCursor(wish.after);
	const replyLimit = wish.only ? mostReplies : repliesInList;
	const { rows } = await sql<Row>`
		with voice as (
			select c.contribution, c.about, c.parent, c.stance, c.withdrawn_at, c.hidden_at, 0 as place,
				(select count(*)::int from comment r
					where r.parent = c.contribution and (r.withdrawn_at is null or r.hidden_at is not null)) as replies
			from comment c
			where c.about = ${aboutId} and c.parent is null
				and (c.withdrawn_at is null or c.hidden_at is not null
					or exists (select from comment r
						where r.parent = c.contribution and (r.withdrawn_at is null or r.hidden_at is not null)))
				and (${wish.stance ?? null}::text is null or c.stance = ${wish.stance ?? null})
				and (${cursor?.id ?? null}::uuid is null or c.contribution > ${cursor?.id ?? null})
				and (${wish.only ?? null}::uuid is null or c.contribution = ${wish.only ?? null})
			order by c.contribution
			limit ${wish.limit + 1}
		), reply as (
			select r.contribution, r.about, r.parent, r.stance, r.withdrawn_at, r.hidden_at,
				row_number() over (partition by r.parent order by r.contribution)::int as place, 0 as replies
			from comment r join voice on voice.contribution = r.parent
			where r.withdrawn_at is null or r.hidden_at is not null
		)
		select * from voice
		union all
		select * from reply where place <= ${replyLimit}
		order by contribution
	`.execute(discussionTables(context.db));
	return rows;
}
