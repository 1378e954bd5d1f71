import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { contributionsById } from '../../contributions/index.ts';
import type { QueueItem } from '../queue.ts';
import { moderationTables } from '../tables.ts';

/** The appeals that wait in these processes, the longest waiting first. */
export async function listOpenAppeals(
	context: Context,
	wish: {
		readonly processIds: readonly string[];
		readonly after?: { readonly at: string; readonly id: string } | undefined;
		readonly limit: number;
	},
): Promise<QueueItem[]> {
	if (wish.processIds.length === 0) return [];
	const { rows } = await sql<{ contribution: string; since: Date; answer_by: string; decided_by: string | null }>`
		select d.contribution, date_trunc('milliseconds', a.appealed_at) as since, a.answer_by, d.decided_by
		from moderation_appeal a join moderation_decision d on d.id = a.decision
		where a.decided_at is null and d.contribution is not null and d.process = any(${wish.processIds}::uuid[])
			and (${wish.after?.at ?? null}::timestamptz is null
				or (date_trunc('milliseconds', a.appealed_at), d.contribution)
					> (${wish.after?.at ?? null}::timestamptz, ${wish.after?.id ?? null}::uuid))
		order by since, d.contribution
		limit ${wish.limit}
	`.execute(moderationTables(context.db));
	const pieces = await contributionsById(context, [...new Set(rows.map(({ contribution }) => contribution))]);
	const byId = new Map(pieces.map((piece) => [piece.id as string, piece]));
	return rows.flatMap((row): QueueItem[] => {
		const piece = byId.get(row.contribution);
		if (!piece) return [];
		const own = row.decided_by !== null && row.decided_by === context.actor.personId;
		return [{ piece, why: 'appealed', since: row.since, flags: 0, answerBy: row.answer_by, own }];
	});
}
