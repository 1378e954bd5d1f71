import type { Context } from '../../../platform/context.ts';
import type { PointChange } from '../point-change.ts';
import { pointTables } from '../tables.ts';

/** So many changes of one point are told. */
const mostChanges = 50;

/** What happened to a point, the latest first. */
export async function changesOfPoint(context: Context, pointId: string): Promise<PointChange[]> {
	const rows = await pointTables(context.db)
		.selectFrom('point_change')
		.selectAll()
		.where('point', '=', pointId)
		.orderBy('changed_at', 'desc')
		.orderBy('version', 'desc')
		.limit(mostChanges)
		.execute();
	return rows.map((row) => ({
		version: row.version,
		what: row.what,
		earlier: row.earlier,
		byPersonId: row.by_person,
		changedAt: row.changed_at,
	}));
}
