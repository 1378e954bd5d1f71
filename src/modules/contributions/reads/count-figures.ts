import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { BehalfKind } from '../behalf.ts';
import type { Channel } from '../channel.ts';
import type { AnswerState, ContributionState } from '../state.ts';
import { contributionTables } from '../tables.ts';

/** How many pieces have one value of what they are counted by. */
export interface Counted<Key> {
	readonly key: Key;
	readonly count: number;
}

/** How long one kind of answer took: in half of the cases no longer than the middle, in nine of ten no longer than the long one. */
export interface AnswerTime {
	/** Null for all answers together. */
	readonly state: AnswerState | null;
	readonly count: number;
	readonly middleDays: number;
	readonly longDays: number;
}

/** Everything that is counted of a process, each by one thing at a time: few rows however many pieces. */
export interface ProcessFigures {
	readonly byChannel: readonly Counted<Channel>[];
	/** Key null: without a theme. */
	readonly byTheme: readonly Counted<string | null>[];
	/** Key null: without an area. */
	readonly byArea: readonly Counted<string | null>[];
	/** Key null: without a named person. */
	readonly byLevel: readonly Counted<number | null>[];
	readonly byBehalf: readonly Counted<BehalfKind>[];
	/** The days on which something happened, in order. */
	readonly byDay: readonly Counted<string>[];
	/** Only what is to be answered on its own. */
	readonly byState: readonly Counted<ContributionState>[];
	/** The places that were named most often, and how many pieces name one. */
	readonly byPlace: readonly Counted<string>[];
	readonly answerTimes: readonly AnswerTime[];
}

interface SideRow {
	readonly side: 'channel' | 'theme' | 'area' | 'level' | 'behalf' | 'day' | 'state';
	readonly key: string | null;
	readonly count: number;
}

const mostPlaces = 10;

/** Counts a process in three questions, whatever its size: the same pieces that its public totals count. */
export async function countFigures(context: Context, processId: string): Promise<ProcessFigures> {
	const db = contributionTables(context.db);
	const counted = sql`process = ${processId} and published_at is not null and withdrawn_at is null`;
	const [sides, places, times] = await Promise.all([
		sql<SideRow>`
			select case when grouping(channel) = 0 then 'channel' when grouping(theme) = 0 then 'theme' when grouping(area) = 0 then 'area'
					when grouping(author_level) = 0 then 'level' when grouping(behalf) = 0 then 'behalf'
					when grouping(happened_on) = 0 then 'day' else 'state' end as side,
				case when grouping(channel) = 0 then channel when grouping(theme) = 0 then theme::text when grouping(area) = 0 then area::text
					when grouping(author_level) = 0 then author_level::text when grouping(behalf) = 0 then behalf
					when grouping(happened_on) = 0 then happened_on::text else state end as key,
				case when grouping(state) = 0 then count(*) filter (where needs_answer)::int else count(*)::int end as count
			from contribution where ${counted}
			group by grouping sets ((channel), (theme), (area), (author_level), (behalf), (happened_on), (state))
			order by side, key
		`.execute(db),
		sql<Counted<string>>`
			select min(trim(place)) as key, count(*)::int as count from contribution
			where ${counted} and trim(place) <> ''
			group by lower(trim(place)) having count(*) > 1 order by 2 desc, 1 limit ${mostPlaces}
		`.execute(db),
		sql<{ state: AnswerState | null; count: number; middle: number; long: number }>`
			select state, count(*)::int as count,
				percentile_disc(0.5) within group (order by took) as middle, percentile_disc(0.9) within group (order by took) as long
			from (
				select state, ((answered_at at time zone 'Europe/Copenhagen')::date - happened_on) as took
				from contribution where ${counted} and needs_answer and answered_at is not null
			) as answered
			group by grouping sets ((state), ()) having count(*) > 0
		`.execute(db),
	]);
	const of = <Key>(side: SideRow['side']): readonly Counted<Key>[] =>
		sides.rows.flatMap((row) =>
			row.side === side && row.count > 0 ? [{ key: row.key as Key, count: row.count }] : [],
		);
	return {
		byChannel: of('channel'),
		byTheme: of('theme'),
		byArea: of('area'),
		byLevel: of<string | null>('level').map(({ key, count }) => ({ key: key === null ? null : Number(key), count })),
		byBehalf: of('behalf'),
		byDay: of('day'),
		byState: of('state'),
		byPlace: places.rows,
		answerTimes: times.rows.map(({ state, count, middle, long }) => ({
			state,
			count,
			middleDays: middle,
			longDays: long,
		})),
	};
}
