import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { pointTables } from '../tables.ts';

/** How far the points of some contributions are, by the answers that they have or that the point they were merged into has. */
export interface AnswersDue {
	/** So often something was said. */
	readonly said: number;
	/** So many answers are due: points that stand by themselves. */
	readonly points: number;
	/** Without an answer, or without anybody having said whether something was changed. */
	readonly unanswered: number;
	readonly changed: number;
}

/** Counts what is due to some contributions, wherever their points were merged. */
export async function answersDueTo(context: Context, contributionIds: readonly string[]): Promise<AnswersDue> {
	const { rows } = await sql<AnswersDue>`
		with said as (
			select coalesce(merged_into, id) as home from point where contribution = any (${contributionIds}::uuid[])
		)
		select (select count(*)::int from said) as said,
			count(*)::int as points,
			(count(*) filter (where answered_at is null or changed is null))::int as unanswered,
			(count(*) filter (where changed))::int as changed
		from point where id in (select home from said)
	`.execute(pointTables(context.db));
	return rows[0] ?? { said: 0, points: 0, unanswered: 0, changed: 0 };
}

/** Those of some contributions out of which no point was taken, and of which nobody has said that all of it is sorted. */
export async function leftUnsorted(context: Context, contributionIds: readonly string[]): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`
		select asked.id from unnest(${contributionIds}::uuid[]) with ordinality as asked (id, place)
		where not exists (select from point where point.contribution = asked.id)
			and not exists (
				select from sorted_contribution as sorted where sorted.contribution = asked.id and sorted.sorted_at is not null
			)
		order by place
	`.execute(pointTables(context.db));
	return rows.map(({ id }) => id);
}

/** Whether something was changed for each point of some contributions, by contribution; those without points are missing. */
export async function changedFor(
	context: Context,
	contributionIds: readonly string[],
): Promise<Map<string, (boolean | null)[]>> {
	const { rows } = await sql<{ contribution: string; changed: boolean | null }>`
		select point.contribution, home.changed from point join point as home on home.id = coalesce(point.merged_into, point.id)
		where point.contribution = any (${contributionIds}::uuid[]) order by point.number
	`.execute(pointTables(context.db));
	const found = new Map<string, (boolean | null)[]>();
	for (const { contribution, changed } of rows) found.set(contribution, [...(found.get(contribution) ?? []), changed]);
	return found;
}
