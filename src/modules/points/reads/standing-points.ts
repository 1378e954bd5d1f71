import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type KeysetPage, keysetPage, readCursor } from '../../../platform/keyset.ts';
import type { ListedPoint, Point } from '../point.ts';
import { pointTables } from '../tables.ts';
import { type PointRow, pointColumns, pointOf } from './columns.ts';
import type { UsedTag } from './read-sorting.ts';

/** Which of the points that stand for what some contributions say. */
export interface StandingWish {
	readonly contributionIds: readonly string[];
	readonly tag?: string | undefined;
	/** Only those that wait for an answer, or for a word on whether something was changed. */
	readonly unanswered?: boolean | undefined;
	readonly after?: string | undefined;
	readonly limit: number;
}

const columns = sql.join(pointColumns.map((name) => sql.ref(name)));

/**
 * A page of the points that stand for what some contributions say, their own or those that theirs were merged into, in the order they
 * were made. Voices are counted among these contributions alone.
 */
export async function listStandingPoints(context: Context, wish: StandingWish): Promise<KeysetPage<ListedPoint>> {
	const cursor = readCursor(wish.after);
	const after = cursor && /^\d{1,9}$/.test(cursor.value) ? Number(cursor.value) : undefined;
	const parts = [
		sql`true`,
		...(after === undefined ? [] : [sql`point.number > ${after}`]),
		...(wish.tag === undefined ? [] : [sql`${wish.tag} = any (point.tags)`]),
		...(wish.unanswered ? [sql`(point.answered_at is null or point.changed is null)`] : []),
	];
	const { rows } = await sql<PointRow & { voices: number }>`
		with said as (
			select coalesce(merged_into, id) as home, count(*)::int as voices
			from point where contribution = any (${wish.contributionIds}::uuid[]) group by 1
		)
		select ${columns}, said.voices from said join point on point.id = said.home
		where ${sql.join(parts, sql` and `)} order by point.number limit ${wish.limit + 1}
	`.execute(pointTables(context.db));
	return keysetPage(
		rows.map((row) => ({ ...pointOf(row), voices: row.voices })),
		wish.limit,
		({ id, number }) => ({ id, value: String(number) }),
	);
}

/** What some contributions say of each of some standing points: the points themselves and those that were merged into them. */
export async function saidOf(
	context: Context,
	standingIds: readonly string[],
	contributionIds: readonly string[],
): Promise<Map<string, Point[]>> {
	if (standingIds.length === 0) return new Map();
	const { rows } = await sql<PointRow>`
		select ${columns} from point
		where (id = any (${standingIds}::uuid[]) or merged_into = any (${standingIds}::uuid[]))
			and contribution = any (${contributionIds}::uuid[])
		order by number
	`.execute(pointTables(context.db));
	return Map.groupBy(rows.map(pointOf), ({ id, mergedIntoId }) => mergedIntoId ?? id);
}

/** More tags than this nobody chooses between. */
const mostTags = 60;

/** The tags of the points that stand for what some contributions say, the most used first. */
export async function tagsOfStanding(context: Context, contributionIds: readonly string[]): Promise<UsedTag[]> {
	const { rows } = await sql<UsedTag>`
		select tag, count(*)::int as used from (
			select unnest(tags) as tag from point where id in (
				select coalesce(merged_into, id) from point where contribution = any (${contributionIds}::uuid[])
			)
		) as used group by tag order by used desc, tag limit ${mostTags}
	`.execute(pointTables(context.db));
	return rows;
}
