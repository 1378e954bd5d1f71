import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { Channel } from '../channel.ts';
import { type Provenance, type ProvenanceCell, provenanceOf } from '../provenance.ts';
import { contributionTables } from '../tables.ts';
import { countedWhere, pieces } from './counted.ts';

/** Where everything in a process came from: its contributions, and the supports they were given. */
export interface ProcessProvenance {
	readonly contributions: Provenance;
	readonly supports: Provenance;
}

/** Counts what came in to a process by way in and by how surely people are known: one query for both tables. */
export async function countByChannelAndLevel(context: Context, processId: string): Promise<ProcessProvenance> {
	const { rows } = await sql<{ what: string; channel: string; level: number | null; count: number }>`
		with ${countedWhere(sql`process = ${processId}`)}
		select 'contributions' as what, channel, author_level as level, ${pieces} as count from counted
		group by channel, author_level having sum(pieces) > 0
		union all
		-- Those of a piece that went on are counted where it is now.
		select 'supports', support.channel, support.level, count(*)::int
		from support join contribution on contribution.id = support.contribution
		where contribution.process = ${processId} and contribution.went_on_at is null
		group by support.channel, support.level
	`.execute(contributionTables(context.db));
	const of = (what: string): ProvenanceCell[] =>
		rows.flatMap((row) =>
			row.what === what ? [{ channel: row.channel as Channel, level: row.level, count: row.count }] : [],
		);
	return { contributions: provenanceOf(of('contributions')), supports: provenanceOf(of('supports')) };
}
