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

/** The totals of several processes at once: one query, however many. */
export async function countByProcess(context: Context, processIds: readonly string[]): Promise<Map<string, Totals>> {
	if (processIds.length === 0) return new Map();
	const rows = await contributionTables(context.db)
		.selectFrom('contribution')
		.where('process', 'in', processIds)
		.where('published_at', 'is not', null)
		.where('withdrawn_at', 'is', null)
		.groupBy(['process', 'kind', 'channel', 'author_level', 'state', 'needs_answer'])
		.select([
			'process',
			'kind',
			'channel',
			'author_level',
			'state',
			'needs_answer',
			sql<number>`count(*)::int`.as('count'),
		])
		.execute();
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
		select process, count(*)::int as "all", count(*) filter (where needs_answer)::int as to_answer,
			count(*) filter (where needs_answer and answered_at is not null)::int as answered
		from contribution
		where process = any(${processIds}::uuid[]) and published_at is not null and withdrawn_at is null
		group by process
	`.execute(contributionTables(context.db));
	const counted = rows.map(({ process, all, to_answer: toAnswer, answered }): [string, AnswerTotals] => [
		process,
		{ all, toAnswer, answered, unanswered: toAnswer - answered },
	]);
	return new Map([...processIds.map((id): [string, AnswerTotals] => [id, nothingCameIn]), ...counted]);
}

function groupOf(row: {
	kind: string;
	channel: string;
	author_level: number | null;
	state: string;
	needs_answer: boolean;
	count: number;
}): CountedGroup {
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
		select channel, author_level, state, needs_answer, theme, count(*)::int as count,
			case when grouping(channel) = 0 then 'channel' when grouping(author_level) = 0 then 'level'
				when grouping(state) = 0 then 'state' else 'theme' end as side
		from contribution
		where process = ${processId} and published_at is not null and withdrawn_at is null
		group by grouping sets ((channel), (author_level), (state, needs_answer), (theme))
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
	const rows = await contributionTables(context.db)
		.selectFrom('contribution')
		.where('process', '=', processId)
		.where('published_at', 'is not', null)
		.where('withdrawn_at', 'is', null)
		.where('theme', 'is not', null)
		.groupBy('theme')
		.select(['theme', sql<number>`count(*)::int`.as('count')])
		.execute();
	return new Map(rows.map((row) => [row.theme as string, row.count]));
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
