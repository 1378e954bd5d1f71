import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type Channel, channels } from '../channel.ts';
import { contributionTables } from '../tables.ts';

/** One total of supports with its provenance. */
export interface SupportTotals {
	readonly all: number;
	readonly byChannel: ReadonlyMap<Channel, number>;
	readonly byLevel: ReadonlyMap<number, number>;
}

/** The supports of one contribution, split by way in and by how people were identified. */
export async function countSupports(context: Context, contributionId: string): Promise<SupportTotals> {
	const rows = await contributionTables(context.db)
		.selectFrom('support')
		.where('contribution', '=', contributionId)
		.groupBy(['channel', 'level'])
		.select(['channel', 'level', sql<number>`count(*)::int`.as('count')])
		.execute();
	const sum = (some: typeof rows) => some.reduce((total, row) => total + row.count, 0);
	const levels = [...new Set(rows.map((row) => row.level))].sort((a, b) => b - a);
	return {
		all: sum(rows),
		byChannel: new Map(
			channels.flatMap((channel) => {
				const count = sum(rows.filter((row) => row.channel === channel));
				return count ? [[channel, count] as const] : [];
			}),
		),
		byLevel: new Map(levels.map((level) => [level, sum(rows.filter((row) => row.level === level))])),
	};
}

/** How many supports each of many contributions has, in one query. One without supports is not in the map. */
export async function countSupportsOfEach(
	context: Context,
	contributionIds: readonly string[],
): Promise<Map<string, number>> {
	if (contributionIds.length === 0) return new Map();
	const rows = await contributionTables(context.db)
		.selectFrom('support')
		.where('contribution', 'in', contributionIds)
		.groupBy('contribution')
		.select(['contribution', sql<number>`count(*)::int`.as('count')])
		.execute();
	return new Map(rows.map((row) => [row.contribution, row.count]));
}

/** All supports given in a process, and how many voices they came from. */
export async function countSupportsOfProcess(
	context: Context,
	processId: string,
): Promise<{ supports: number; voices: number }> {
	return (
		contributionTables(context.db)
			.selectFrom('support')
			.innerJoin('contribution', 'contribution.id', 'support.contribution')
			.where('contribution.process', '=', processId)
			// Those of a piece that went on are counted where it is now.
			.where('contribution.went_on_at', 'is', null)
			.select([
				sql<number>`count(*)::int`.as('supports'),
				sql<number>`count(distinct participation_key)::int`.as('voices'),
			])
			.executeTakeFirstOrThrow()
	);
}

/** Which of the contributions one of these keys supports. */
export async function supportedBy(
	context: Context,
	contributionIds: readonly string[],
	keys: readonly Buffer[],
): Promise<Set<string>> {
	if (contributionIds.length === 0 || keys.length === 0) return new Set();
	const rows = await contributionTables(context.db)
		.selectFrom('support')
		.where('contribution', 'in', contributionIds)
		.where('participation_key', 'in', keys)
		.select('contribution')
		.execute();
	return new Set(rows.map((row) => row.contribution));
}

/** The supports given in a process, day by day and by way in: all that is kept of when, for the row of a support has only its date. */
export async function countSupportsByDay(
	context: Context,
	processId: string,
): Promise<{ readonly on: string; readonly channel: Channel; readonly count: number }[]> {
	const rows = await contributionTables(context.db)
		.selectFrom('support')
		.innerJoin('contribution', 'contribution.id', 'support.contribution')
		.where('contribution.process', '=', processId)
		.groupBy(['support.supported_on', 'support.channel'])
		.orderBy('support.supported_on')
		.orderBy('support.channel')
		.select(['support.supported_on', 'support.channel', sql<number>`count(*)::int`.as('count')])
		.execute();
	return rows.map((row) => ({ on: row.supported_on, channel: row.channel as Channel, count: row.count }));
}
