import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { Channel } from '../channel.ts';
import { type Provenance, type ProvenanceCell, provenanceOf } from '../provenance.ts';
import { contributionTables } from '../tables.ts';

/** Where everything in a process came from: its contributions, and the supports they were given. */
export interface ProcessProvenance {
	readonly contributions: Provenance;
	readonly supports: Provenance;
}

/** Counts what came in to a process by way in and by how surely people are known: one query for both tables. */
export async function countByChannelAndLevel(context: Context, processId: string): Promise<ProcessProvenance> {
	const db = contributionTables(context.db);
	const count = sql<number>`count(*)::int`.as('count');
	const rows = await db
		.selectFrom('contribution')
		.where('process', '=', processId)
		.where('published_at', 'is not', null)
		.where('withdrawn_at', 'is', null)
		.groupBy(['channel', 'author_level'])
		.select([sql<string>`'contributions'`.as('what'), 'channel', 'author_level as level', count])
		.unionAll(
			db
				.selectFrom('support')
				.innerJoin('contribution', 'contribution.id', 'support.contribution')
				.where('contribution.process', '=', processId)
				// Those of a piece that went on are counted where it is now.
				.where('contribution.went_on_at', 'is', null)
				.groupBy(['support.channel', 'support.level'])
				.select([sql<string>`'supports'`.as('what'), 'support.channel', 'support.level', count]),
		)
		.execute();
	const of = (what: string): ProvenanceCell[] =>
		rows.flatMap((row) =>
			row.what === what ? [{ channel: row.channel as Channel, level: row.level, count: row.count }] : [],
		);
	return { contributions: provenanceOf(of('contributions')), supports: provenanceOf(of('supports')) };
}
