import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type InboxCounts, type InboxFilter, type InboxPile, inboxPiles } from '../inbox.ts';
import { contributionTables } from '../tables.ts';
import { answered, currentAssignment, inboxFilter, inPublic, isInPile, promisedRows, waits } from './inbox-rows.ts';

const none: InboxCounts = { waiting: 0, considered: 0, mine: 0, unassigned: 0, flagged: 0, answered: 0 };

/**
 * How many pieces of each process lie in each pile: one question for the whole inbox, in three parts, each of which has an
 * index that holds no more than it counts.
 */
export async function countInbox(context: Context, filter: InboxFilter): Promise<Map<string, InboxCounts>> {
	if (filter.processes.length === 0) return new Map();
	const ofWaiting = inboxPiles.filter((pile) => pile !== 'flagged' && pile !== 'answered');
	const columns = ofWaiting.map((pile) => sql`'${sql.raw(pile)}', count(*) filter (where ${isInPile(context, pile)})`);
	const theirs = sql`contribution.process in (select process from promised) and ${inPublic} and ${inboxFilter(filter)}`;
	const { rows } = await sql<{ process: string; counts: Partial<Record<InboxPile, number>> }>`
		with promised as (select * from ${promisedRows(filter)})
		select process, json_build_object(${sql.join(columns)}) as counts
		from contribution ${currentAssignment} where ${waits} and ${theirs} group by process
		union all
		select process, json_build_object('answered', count(*))
		from contribution ${currentAssignment} where ${answered} and ${theirs} group by process
		union all
		select process, json_build_object('flagged', count(*))
		from (select distinct contribution from flag where settled_at is null) as flagged
		join contribution on contribution.id = flagged.contribution ${currentAssignment} where ${theirs} group by process
	`.execute(contributionTables(context.db));
	const counted = new Map<string, InboxCounts>();
	for (const { process, counts } of rows) counted.set(process, { ...none, ...counted.get(process), ...counts });
	return counted;
}
