import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { pointTables } from '../tables.ts';

/** One time that points were merged into another. */
export interface PointMerge {
	readonly id: string;
	readonly intoId: string;
	readonly byPersonId: string | null;
	readonly mergedAt: Date;
	readonly points: number;
}

/** So many merges into one point are told. */
const mostMerges = 20;

/** What was merged into a point and can be taken out of it again, the latest first. */
export async function mergesInto(context: Context, pointId: string): Promise<PointMerge[]> {
	const rows = await pointTables(context.db)
		.selectFrom('point_merge')
		.select(['id', 'into_point', 'by_person', 'merged_at'])
		.select(sql<number>`(select count(*)::int from point_merge_part where merge = point_merge.id)`.as('points'))
		.where('into_point', '=', pointId)
		.where('undone_at', 'is', null)
		.orderBy('merged_at', 'desc')
		.orderBy('id', 'desc')
		.limit(mostMerges)
		.execute();
	return rows.map((row) => ({
		id: row.id,
		intoId: row.into_point,
		byPersonId: row.by_person,
		mergedAt: row.merged_at,
		points: row.points,
	}));
}
