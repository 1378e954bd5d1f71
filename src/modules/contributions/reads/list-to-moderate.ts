import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { Contribution } from '../contribution.ts';
import { contributionTables } from '../tables.ts';
import { contributionsById } from './read-contribution.ts';

/** A piece that somebody must look at, and since when. */
export interface ToModerate {
	readonly piece: Contribution;
	readonly why: 'flagged' | 'held';
	readonly since: Date;
	readonly flags: number;
}

/** What people have flagged and what is held in these processes, the longest waiting first. */
export async function listToModerate(
	context: Context,
	wish: {
		readonly processIds: readonly string[];
		readonly after?: { readonly at: string; readonly id: string } | undefined;
		readonly limit: number;
	},
): Promise<ToModerate[]> {
	if (wish.processIds.length === 0) return [];
	const { rows } = await sql<{ id: string; why: 'flagged' | 'held'; since: Date; flags: number }>`
		select * from (
			select c.id, 'flagged' as why, date_trunc('milliseconds', min(f.flagged_at)) as since, count(*)::int as flags
			from flag f join contribution c on c.id = f.contribution
			where f.settled_at is null and c.published_at is not null and c.withdrawn_at is null
				and c.process = any(${wish.processIds}::uuid[])
			group by c.id
			union all
			select c.id, 'held', date_trunc('milliseconds', c.hidden_at), 0
			from contribution c
			where c.hidden_at is not null and c.hidden_rule is null and c.process = any(${wish.processIds}::uuid[])
		) waiting
		where ${wish.after?.at ?? null}::timestamptz is null
			or (since, id) > (${wish.after?.at ?? null}::timestamptz, ${wish.after?.id ?? null}::uuid)
		order by since, id
		limit ${wish.limit}
	`.execute(contributionTables(context.db));
	const pieces = new Map(
		(
			await contributionsById(
				context,
				rows.map(({ id }) => id),
			)
		).map((piece) => [piece.id as string, piece]),
	);
	return rows.flatMap(({ id, ...row }) => {
		const piece = pieces.get(id);
		return piece ? [{ ...row, piece }] : [];
	});
}
