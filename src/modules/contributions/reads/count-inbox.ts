import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type InboxCounts, type InboxFilter, inboxPiles } from '../inbox.ts';
import { contributionTables } from '../tables.ts';
import { inboxFilter, inboxRows, inPile } from './inbox-rows.ts';

/** How many pieces of each process lie in each pile: one question for the whole inbox. */
export async function countInbox(context: Context, filter: InboxFilter): Promise<Map<string, InboxCounts>> {
	if (filter.processes.length === 0) return new Map();
	const columns = inboxPiles.map(
		(pile) => sql`count(*) filter (where ${inPile(context, pile)})::int as ${sql.ref(pile)}`,
	);
	const { rows } = await sql<InboxCounts & { process: string }>`
		select contribution.process, ${sql.join(columns)}
		from ${inboxRows(filter)}
		where (contribution.needs_answer or ${inPile(context, 'flagged')}) and ${inboxFilter(filter)}
		group by contribution.process
	`.execute(contributionTables(context.db));
	return new Map(rows.map(({ process, ...counts }) => [process, counts]));
}
