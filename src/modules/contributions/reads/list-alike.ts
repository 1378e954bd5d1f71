import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { foldLetters } from '../../../platform/search/fold.ts';
import type { ListedContribution } from '../contribution.ts';
import { contributionTables } from '../tables.ts';
import { type ContributionRow, contributionColumns, listedOf } from './columns.ts';

/** A public contribution that resembles some words. */
export interface AlikeContribution extends ListedContribution {
	/** How much of what was looked for its title has, from 0 to 1: as a whole or in part of a word, also misspelt. */
	readonly likeness: number;
}

/** More than these are not compared: the newest of those that have a word in common are enough to find one to support. */
const mostCompared = 300;

/**
 * The public proposals of a process that resemble a title, the most alike first. The Danish dictionary finds the forms of a word in
 * title and text, the trigrams find parts of words and slips of the pen in the title. Each has its index.
 */
export async function listAlike(
	context: Context,
	wish: {
		readonly processId: string;
		readonly words: readonly string[];
		/** One that is not to be found: itself. */
		readonly except?: string | undefined;
		readonly limit: number;
	},
): Promise<readonly AlikeContribution[]> {
	if (wish.words.length === 0) return [];
	const publicHere = sql`kind = 'proposal' and process = ${wish.processId} and published_at is not null and withdrawn_at is null`;
	const newest = sql`order by published_at desc limit ${mostCompared}`;
	const { rows } = await sql<ContributionRow & { supports: number; likeness: number }>`
		with found as (
			(select id from contribution
				where ${publicHere} and search @@ websearch_to_tsquery('search_danish', ${wish.words.map(foldLetters).join(' or ')}) ${newest})
			union
			(select id from contribution where ${publicHere} and title %> any (${sql.val([...wish.words])}::text[]) ${newest})
		), compared as (
			select found.id, (
				select avg(greatest(
					word_similarity(word, title),
					case when search @@ plainto_tsquery('search_danish', search_letters(word)) then 0.6 else 0 end
				))
				from unnest(${sql.val([...wish.words])}::text[]) as word
			) as likeness
			from found join contribution on contribution.id = found.id
			where found.id is distinct from ${wish.except ?? null}::uuid
		)
		select ${sql.join(contributionColumns.map((column) => sql.ref(column)))}, likeness,
			(select count(*)::int from support where support.contribution = contribution.id) as supports
		from compared join contribution on contribution.id = compared.id
		order by likeness desc, supports desc, contribution.id desc
		limit ${wish.limit}
	`.execute(contributionTables(context.db));
	return rows.map((row) => ({ ...listedOf(row), likeness: Number(row.likeness) }));
}
