import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { pointsOf } from '../../points/index.ts';
import type { Stage } from '../plan.ts';
import { withoutMarks } from '../sources.ts';
import { planTables } from '../tables.ts';

/** A paragraph that used a contribution, in the version that everybody reads now. */
export interface CitedWhere {
	readonly slug: string;
	readonly title: string;
	readonly stage: Stage;
	readonly version: number;
	readonly part: number;
	/** The words that used it, without their marks. */
	readonly text: string;
	readonly publishedAt: Date;
}

// Who is cited more often reads the plan.
const mostPlaces = 20;

/** Where a contribution was used, as itself or by a point that it makes, in what is published now. */
export async function whereCited(context: Context, contributionId: string): Promise<CitedWhere[]> {
	const points = (await pointsOf(context, [contributionId])).get(contributionId) ?? [];
	const pointIds = [
		...new Set(points.flatMap(({ id, mergedIntoId }) => [id, ...(mergedIntoId ? [mergedIntoId] : [])])),
	];
	const { rows } = await sql<Omit<CitedWhere, 'publishedAt'> & { published_at: Date }>`
		select distinct plan.slug, version.title, version.stage, version.version, part.number as part, part.text,
			version.published_at, part.position
		from plan_citation citation
		join plan on plan.id = citation.plan
		join plan_version version on version.plan = citation.plan and version.version = citation.version
		join plan_version_part part
			on part.plan = citation.plan and part.version = citation.version and part.number = citation.part
		where (citation.contribution = ${contributionId} or citation.point = any (${pointIds}::uuid[]))
			and citation.version = (select max(latest.version) from plan_version latest where latest.plan = citation.plan)
		order by version.published_at desc, plan.slug, part.position
		limit ${mostPlaces}
	`.execute(planTables(context.db));
	return rows.map(({ published_at, ...row }) => ({ ...row, text: withoutMarks(row.text), publishedAt: published_at }));
}
