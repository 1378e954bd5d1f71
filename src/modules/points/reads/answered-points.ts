import type { Context } from '../../../platform/context.ts';
import type { Point } from '../point.ts';
import { pointTables } from '../tables.ts';
import { pointColumns, pointOf } from './columns.ts';
import { pointsById } from './read-points.ts';

/** What a contribution says, with the answer that its contributor may read: its own, or that of the point it was merged into. */
export interface AnsweredPoint {
	readonly point: Point;
	readonly answer: string | undefined;
	readonly changed: boolean | undefined;
	readonly changedWhere: string | undefined;
	readonly document: Point['document'];
	readonly answeredAt: Date | undefined;
}

/** What stands of an answer before it is shown: nothing. */
const notYet = {
	answer: undefined,
	changed: undefined,
	changedWhere: undefined,
	document: null,
	answeredAt: undefined,
} as const;

/**
 * The points of one contribution as its contributor sees them. Until an answer to one of them is shown nothing is: how staff sort is
 * their own work until it is said.
 */
export async function answeredPointsOf(context: Context, contributionId: string): Promise<AnsweredPoint[]> {
	const rows = await pointTables(context.db)
		.selectFrom('point')
		.select(pointColumns)
		.where('contribution', '=', contributionId)
		.orderBy('number')
		.execute();
	const points = rows.map(pointOf);
	const homes = await pointsById(
		context,
		points.flatMap(({ mergedIntoId }) => mergedIntoId ?? []),
	);
	const all = points.map((point) => withAnswer(point, (point.mergedIntoId && homes.get(point.mergedIntoId)) || point));
	return all.some(({ answer }) => answer !== undefined) ? all : [];
}

function withAnswer(point: Point, home: Point): AnsweredPoint {
	if (home.answerShownAt === null) return { point, ...notYet };
	return {
		point,
		answer: home.answer ?? undefined,
		changed: home.changed ?? undefined,
		changedWhere: home.changedWhere ?? undefined,
		document: home.document,
		answeredAt: home.answeredAt ?? undefined,
	};
}
