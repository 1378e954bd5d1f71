import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type Sorting, untouched } from '../sorting.ts';
import { pointTables } from '../tables.ts';

const columns = ['contribution', 'tags', 'version', 'sorted_at', 'sorted_by', 'changed_by'] as const;

type Row = {
	contribution: string;
	tags: string[];
	version: number;
	sorted_at: Date | null;
	sorted_by: string | null;
	changed_by: string | null;
};

function sortingOf(row: Row): Sorting {
	return {
		tags: row.tags,
		version: row.version,
		sortedAt: row.sorted_at,
		sortedById: row.sorted_by,
		changedById: row.changed_by,
	};
}

/** How far the sorting of some contributions is, by contribution; those that nobody has touched are missing. */
export async function sortingsOf(context: Context, contributionIds: readonly string[]): Promise<Map<string, Sorting>> {
	if (contributionIds.length === 0) return new Map();
	const rows = await pointTables(context.db)
		.selectFrom('sorted_contribution')
		.select(columns)
		.where('contribution', 'in', contributionIds)
		.execute();
	return new Map(rows.map((row) => [row.contribution, sortingOf(row)]));
}

/** How far the sorting of one contribution is. For acts, with the contribution locked. */
export async function sortingFor(context: Context, contributionId: string): Promise<Sorting> {
	return (await sortingsOf(context, [contributionId])).get(contributionId) ?? untouched;
}

/** The contributions of a process that somebody is done with. */
export async function sortedIn(context: Context, processId: string): Promise<string[]> {
	const rows = await pointTables(context.db)
		.selectFrom('sorted_contribution')
		.select('contribution')
		.where('process', '=', processId)
		.where('sorted_at', 'is not', null)
		.execute();
	return rows.map(({ contribution }) => contribution);
}

/** The contributions of a process with a tag, by themselves or in one of their points. */
export async function taggedIn(context: Context, processId: string, tag: string): Promise<string[]> {
	const { rows } = await sql<{ contribution: string }>`
		select contribution from sorted_contribution where process = ${processId} and tags <> '{}' and ${tag} = any (tags)
		union select contribution from point where process = ${processId} and ${tag} = any (tags)
	`.execute(pointTables(context.db));
	return rows.map(({ contribution }) => contribution);
}

/** A tag with how many contributions and points have it. */
export interface UsedTag {
	readonly tag: string;
	readonly used: number;
}

/** More tags than this nobody chooses between. */
const mostTags = 100;

/** The tags in use in a process, the most used first. */
export async function tagsIn(context: Context, processId: string): Promise<UsedTag[]> {
	const { rows } = await sql<UsedTag>`
		select tag, count(distinct contribution)::int as used from (
			select unnest(tags) as tag, contribution from sorted_contribution where process = ${processId} and tags <> '{}'
			union all select unnest(tags), contribution from point where process = ${processId}
		) as used group by tag order by used desc, tag limit ${mostTags}
	`.execute(pointTables(context.db));
	return rows;
}
