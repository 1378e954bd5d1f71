import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { Channel } from '../channel.ts';
import type { ContributionState } from '../state.ts';
import { contributionTables } from '../tables.ts';
import { type CountedGroup, type Totals, totalsOf } from '../totals.ts';

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
	const rows = await contributionTables(context.db)
		.selectFrom('contribution')
		.where('process', '=', processId)
		.where('published_at', 'is not', null)
		.where('withdrawn_at', 'is', null)
		.groupBy(['theme', 'kind', 'channel', 'author_level', 'state', 'needs_answer'])
		.select([
			'theme',
			'kind',
			'channel',
			'author_level',
			'state',
			'needs_answer',
			sql<number>`count(*)::int`.as('count'),
		])
		.execute();
	const byTheme = new Map<string, number>();
	for (const { theme, count } of rows) if (theme) byTheme.set(theme, (byTheme.get(theme) ?? 0) + count);
	return { totals: totalsOf(rows.map(groupOf)), byTheme };
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
