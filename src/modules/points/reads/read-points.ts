import type { Context } from '../../../platform/context.ts';
import type { Point } from '../point.ts';
import { pointTables } from '../tables.ts';
import { pointColumns, pointOf } from './columns.ts';

/** More points than this nobody takes out of one contribution, nor merges into one and looks through. */
const mostOfOne = 500;

/** One point by the number that people see. */
export async function pointByNumber(context: Context, number: number): Promise<Point | undefined> {
	const row = await pointTables(context.db)
		.selectFrom('point')
		.select(pointColumns)
		.where('number', '=', number)
		.executeTakeFirst();
	return row && pointOf(row);
}

/** One point by number, locked against others who would change it at the same time. For acts. */
export async function lockPoint(context: Context, number: number): Promise<Point | undefined> {
	const row = await pointTables(context.db)
		.selectFrom('point')
		.select(pointColumns)
		.where('number', '=', number)
		.forUpdate()
		.executeTakeFirst();
	return row && pointOf(row);
}

/** Several points by number, locked in the order of their ids, so that two who lock the same ones never wait in a ring. */
export async function lockPoints(context: Context, numbers: readonly number[]): Promise<Point[]> {
	if (numbers.length === 0) return [];
	const rows = await pointTables(context.db)
		.selectFrom('point')
		.select(pointColumns)
		.where('number', 'in', numbers)
		.orderBy('id')
		.forUpdate()
		.execute();
	return rows.map(pointOf);
}

/** Several points by id, in no particular order. */
export async function pointsById(context: Context, ids: readonly string[]): Promise<Map<string, Point>> {
	if (ids.length === 0) return new Map();
	const rows = await pointTables(context.db).selectFrom('point').select(pointColumns).where('id', 'in', ids).execute();
	return new Map(rows.map((row) => [row.id, pointOf(row)]));
}

/** Several points by the numbers that people see, in the order of the numbers. */
export async function pointsByNumber(context: Context, numbers: readonly number[]): Promise<Point[]> {
	if (numbers.length === 0) return [];
	const rows = await pointTables(context.db)
		.selectFrom('point')
		.select(pointColumns)
		.where('number', 'in', numbers)
		.orderBy('number')
		.execute();
	return rows.map(pointOf);
}

/** The points that hang on some others: whoever says one of these says those too. */
export async function pointsMergedIntoAny(context: Context, pointIds: readonly string[]): Promise<Point[]> {
	if (pointIds.length === 0) return [];
	const rows = await pointTables(context.db)
		.selectFrom('point')
		.select(pointColumns)
		.where('merged_into', 'in', pointIds)
		.orderBy('number')
		.execute();
	return rows.map(pointOf);
}

/** The points of some contributions, by contribution, in the order they were made. */
export async function pointsOf(context: Context, contributionIds: readonly string[]): Promise<Map<string, Point[]>> {
	if (contributionIds.length === 0) return new Map();
	const rows = await pointTables(context.db)
		.selectFrom('point')
		.select(pointColumns)
		.where('contribution', 'in', contributionIds)
		.orderBy('number')
		.execute();
	return Map.groupBy(rows.map(pointOf), ({ contributionId }) => contributionId);
}

/** How many points some contributions have, by contribution. */
export async function countPointsOf(
	context: Context,
	contributionIds: readonly string[],
): Promise<Map<string, number>> {
	if (contributionIds.length === 0) return new Map();
	const rows = await pointTables(context.db)
		.selectFrom('point')
		.select((of) => ['contribution', of.fn.countAll<string>().as('points')])
		.where('contribution', 'in', contributionIds)
		.groupBy('contribution')
		.execute();
	return new Map(rows.map(({ contribution, points }) => [contribution, Number(points)]));
}

/** The points that were merged into one, in the order they were made. */
export async function pointsMergedInto(context: Context, pointId: string): Promise<Point[]> {
	const rows = await pointTables(context.db)
		.selectFrom('point')
		.select(pointColumns)
		.where('merged_into', '=', pointId)
		.orderBy('number')
		.limit(mostOfOne)
		.execute();
	return rows.map(pointOf);
}
