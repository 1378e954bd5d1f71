import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { InboxCounts, InboxFilter } from '../inbox.ts';
import { contributionTables } from '../tables.ts';
import { answered, inboxFilter, inPublic, waits } from './inbox-rows.ts';

const none: InboxCounts = { waiting: 0, considered: 0, mine: 0, unassigned: 0, flagged: 0, answered: 0 };

interface PartRow extends Record<'count' | 'considered' | 'mine', number> {
	readonly process: string;
	readonly part: 'waiting' | 'assigned' | 'answered' | 'flagged';
}

/**
 * How many pieces of each process lie in each pile: one question for the whole inbox, in parts that each have an index which holds no more
 * than it counts. Who has what in hand is counted from those who have something: they are few beside those that wait.
 */
export async function countInbox(context: Context, filter: InboxFilter): Promise<Map<string, InboxCounts>> {
	if (filter.processes.length === 0) return new Map();
	const ids = filter.processes.map(({ id }) => id);
	const theirs = sql`contribution.process = any (${ids}::uuid[]) and ${inPublic} and ${inboxFilter(filter)}`;
	const { rows } = await sql<PartRow>`
		select process, 'waiting' as part, count(*)::int as count,
			count(*) filter (where state = 'under-consideration')::int as considered, 0 as mine
		from contribution where ${waits} and ${theirs} group by process
		union all
		select process, 'assigned', count(*)::int, 0, count(*) filter (where assignment.person = ${context.actor.personId ?? null}::uuid)::int
		from assignment join contribution on contribution.id = assignment.contribution
		where assignment.ended_at is null and assignment.person is not null and ${waits} and ${theirs} group by process
		union all
		select process, 'answered', count(*)::int, 0, 0 from contribution where ${answered} and ${theirs} group by process
		union all
		select process, 'flagged', count(*)::int, 0, 0
		from (select distinct contribution from flag where settled_at is null) as flagged
		join contribution on contribution.id = flagged.contribution where ${theirs} group by process
	`.execute(contributionTables(context.db));
	const counted = new Map<string, InboxCounts>();
	for (const row of rows) {
		const { waiting, considered, mine, unassigned, flagged, answered } = counted.get(row.process) ?? none;
		const { part, count } = row;
		counted.set(row.process, {
			waiting: waiting + (part === 'waiting' ? count : 0),
			considered: considered + row.considered,
			mine: mine + row.mine,
			unassigned: unassigned + (part === 'waiting' ? count : part === 'assigned' ? -count : 0),
			flagged: flagged + (part === 'flagged' ? count : 0),
			answered: answered + (part === 'answered' ? count : 0),
		});
	}
	return counted;
}
