import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import { afterUndoing } from '../merging.ts';
import type { Point } from '../point.ts';
import { pointColumns, pointOf } from '../reads/columns.ts';
import { pointTables } from '../tables.ts';
import { recordChange } from './change-point.ts';

/** Merges locked points into another; those that were merged into them go along, so that each hangs on one that stands by itself. */
export async function mergePoints(context: Context, into: Point, others: readonly Point[]): Promise<string> {
	const tables = pointTables(context.db);
	// Asked after the locks: what was merged into one of them a moment ago is seen.
	const along = await tables
		.selectFrom('point')
		.select(pointColumns)
		.where(
			'merged_into',
			'in',
			others.map(({ id }) => id),
		)
		.orderBy('id')
		.forUpdate()
		.execute();
	const moved = [...others, ...along.map(pointOf)];
	const merge = newId(context.now);
	await tables
		.insertInto('point_merge')
		.values({ id: merge, into_point: into.id, by_person: context.actor.personId ?? null, merged_at: context.now })
		.execute();
	await tables
		.insertInto('point_merge_part')
		.values(moved.map(({ id, mergedIntoId }) => ({ merge, point: id, earlier_into: mergedIntoId })))
		.execute();
	await hang(context, moved, () => into.id, 'merged');
	return merge;
}

async function hang(
	context: Context,
	points: readonly Point[],
	home: (point: Point) => string | null,
	what: 'merged' | 'unmerged',
): Promise<void> {
	for (const point of points) {
		await pointTables(context.db)
			.updateTable('point')
			.set({ merged_into: home(point), version: point.version + 1 })
			.where('id', '=', point.id)
			.execute();
		await recordChange(context, { id: point.id, version: point.version + 1 }, what);
	}
}

/** A merge with the point that it was made into. */
export interface LockedMerge {
	readonly id: string;
	readonly intoId: string;
	readonly undoneAt: Date | null;
}

/** One merge, locked so that it is undone once. */
export async function lockMerge(context: Context, id: string): Promise<LockedMerge | undefined> {
	const row = await pointTables(context.db)
		.selectFrom('point_merge')
		.select(['id', 'into_point', 'undone_at'])
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst();
	return row && { id: row.id, intoId: row.into_point, undoneAt: row.undone_at };
}

/**
 * Undoes a locked merge: each point goes back to where it was, unless it was merged on meanwhile. Says how many went; undefined where the
 * answer has been shown, which is then not taken from anybody who has read it.
 */
export async function undoMerge(context: Context, merge: LockedMerge): Promise<number | undefined> {
	const tables = pointTables(context.db);
	const parts = await tables
		.selectFrom('point_merge_part')
		.select(['point', 'earlier_into'])
		.where('merge', '=', merge.id)
		.execute();
	const ids = [
		...new Set([
			merge.intoId,
			...parts.flatMap(({ point, earlier_into }) => [point, ...(earlier_into ? [earlier_into] : [])]),
		]),
	];
	const rows = await tables
		.selectFrom('point')
		.select(pointColumns)
		.where(sql<boolean>`id = any (${ids}::uuid[])`)
		.orderBy('id')
		.forUpdate()
		.execute();
	const points = new Map(rows.map((row) => [row.id, pointOf(row)]));
	// Asked with the locks held: it may have been shown a moment ago.
	if (points.get(merge.intoId)?.answerShownAt) return undefined;
	const homes = afterUndoing(
		merge.intoId,
		parts.map(({ point, earlier_into }) => ({
			pointId: point,
			earlierIntoId: earlier_into,
			nowIntoId: points.get(point)?.mergedIntoId ?? null,
		})),
		(id) => points.get(id)?.mergedIntoId ?? null,
	);
	await hang(
		context,
		[...points.values()].filter(({ id }) => homes.has(id)),
		({ id }) => homes.get(id) ?? null,
		'unmerged',
	);
	await tables.updateTable('point_merge').set({ undone_at: context.now }).where('id', '=', merge.id).execute();
	return homes.size;
}
