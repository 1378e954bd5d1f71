import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { Channel } from '../channel.ts';
import type { ContributionState } from '../state.ts';
import { contributionTables } from '../tables.ts';
import {
	type AnswerTotals,
	type CountedGroup,
	nothingCameIn,
	type Totals,
	totalsFromMargins,
	totalsOf,
} from '../totals.ts';
import { countedWhere, pieces } from './counted.ts';

/** The totals of several processes at once: one query, however many. */
export async function countByProcess(context: Context, processIds: readonly string[]): Promise<Map<string, Totals>> {
	if (processIds.length === 0) return new Map();
	const { rows } = await sql<GroupRow>`
		with ${countedWhere(sql`process = any(${processIds}::uuid[])`)}
		select process, kind, channel, author_level, state, needs_answer, ${pieces} as count from counted
		group by process, kind, channel, author_level, state, needs_answer having sum(pieces) > 0
	`.execute(contributionTables(context.db));
	const groups = new Map<string, CountedGroup[]>(processIds.map((id) => [id, []]));
	for (const row of rows) {
		groups.get(row.process)?.push(groupOf(row));
	}
	return new Map([...groups].map(([process, counted]) => [process, totalsOf(counted)]));
}

/** What came in, is to be answered and is answered, of several processes at once: for cards and clocks, a row each. */
export async function countAnswersByProcess(
	context: Context,
	processIds: readonly string[],
): Promise<Map<string, AnswerTotals>> {
	if (processIds.length === 0) return new Map();
	const { rows } = await sql<{ process: string; all: number; to_answer: number; answered: number }>`
		with ${countedWhere(sql`process = any(${processIds}::uuid[])`)}
		select process, ${pieces} as "all", coalesce(sum(pieces) filter (where needs_answer), 0)::int as to_answer,
			coalesce(sum(pieces) filter (where needs_answer and is_answered), 0)::int as answered
		from counted group by process
	`.execute(contributionTables(context.db));
	const counted = rows.map(({ process, all, to_answer: toAnswer, answered }): [string, AnswerTotals] => [
		process,
		{ all, toAnswer, answered, unanswered: toAnswer - answered },
	]);
	return new Map([...processIds.map((id): [string, AnswerTotals] => [id, nothingCameIn]), ...counted]);
}

interface GroupRow {
	readonly process: string;
	readonly kind: string;
	readonly channel: string;
	readonly author_level: number | null;
	readonly state: string;
	readonly needs_answer: boolean;
	readonly count: number;
}

function groupOf(row: GroupRow): CountedGroup {
	return {
		kind: row.kind,
		channel: row.channel as Channel,
		level: row.author_level,
		state: row.state as ContributionState,
		needsAnswer: row.needs_answer,
		count: row.count,
	};
}

/** The totals of one process and the number of contributions of each of its themes: one query for the page that all read. */
export async function countWithThemes(
	context: Context,
	processId: string,
): Promise<{ totals: Totals; byTheme: Map<string, number> }> {
	const { rows } = await sql<MarginRow>`
		with ${countedWhere(sql`process = ${processId}`)}
		select channel, author_level, state, needs_answer, theme, ${pieces} as count,
			case when grouping(channel) = 0 then 'channel' when grouping(author_level) = 0 then 'level'
				when grouping(state) = 0 then 'state' else 'theme' end as side
		from counted group by grouping sets ((channel), (author_level), (state, needs_answer), (theme)) having sum(pieces) > 0
	`.execute(contributionTables(context.db));
	const of = (side: MarginRow['side']) => rows.filter((row) => row.side === side);
	const totals = totalsFromMargins({
		channels: of('channel').map(({ channel, count }) => ({ channel, count })),
		levels: of('level').map(({ author_level, count }) => ({ level: author_level, count })),
		states: of('state').map(({ state, needs_answer, count }) => ({ state, needsAnswer: needs_answer, count })),
	});
	const byTheme = new Map(of('theme').flatMap(({ theme, count }) => (theme ? [[theme, count]] : [])));
	return { totals, byTheme };
}

/** One row of the margins: only the column of its side means anything. */
interface MarginRow {
	readonly side: 'channel' | 'level' | 'state' | 'theme';
	readonly channel: Channel;
	readonly author_level: number | null;
	readonly state: ContributionState;
	readonly needs_answer: boolean;
	readonly theme: string | null;
	readonly count: number;
}

/** The number of contributions of each theme of a process. */
export async function countByTheme(context: Context, processId: string): Promise<Map<string, number>> {
	const { rows } = await sql<{ theme: string; count: number }>`
		with ${countedWhere(sql`process = ${processId} and theme is not null`)}
		select theme, ${pieces} as count from counted group by theme having sum(pieces) > 0
	`.execute(contributionTables(context.db));
	return new Map(rows.map(({ theme, count }) => [theme, count]));
}

/** How many pieces still wait for an answer: what stops a process from being concluded. */
export async function countUnanswered(context: Context, processId: string): Promise<number> {
	const { count } = await contributionTables(context.db)
		.selectFrom('contribution')
		.where('process', '=', processId)
		.where('needs_answer', '=', true)
		.where('answered_at', 'is', null)
		.where('published_at', 'is not', null)
		.where('withdrawn_at', 'is', null)
		.select(sql<number>`count(*)::int`.as('count'))
		.executeTakeFirstOrThrow();
	return count;
}
