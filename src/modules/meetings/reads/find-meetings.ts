import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type Hits, type HitWish, topKeptHits } from '../../../platform/search/hits.ts';
import { meetingTables } from '../tables.ts';

/** What narrows a search among meetings. */
export interface MeetingSearch extends HitWish {
	readonly processId?: string | undefined;
	readonly themeId?: string | undefined;
	readonly since?: Date | undefined;
}

/** Public meetings with some words, those to come too. */
export async function findMeetings(context: Context, wish: MeetingSearch): Promise<Hits> {
	const { processId, themeId, since } = wish;
	const rows = sql`
		select id, starts_at as at from public_meeting
		where published_at is not null
			${processId ? sql`and process = ${processId}` : sql``}
			${themeId ? sql`and theme = ${themeId}` : sql``}
			${since ? sql`and starts_at >= ${since}` : sql``}
	`;
	return topKeptHits(meetingTables(context.db), ['public_meeting'], rows, 1.2, wish);
}
