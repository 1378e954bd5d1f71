import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { contributionTables } from '../tables.ts';

/** The authors of these pieces who have written nothing else, not even a draft. */
export async function authorsOnlyOf(context: Context, ids: readonly string[]): Promise<string[]> {
	if (ids.length === 0) return [];
	const { rows } = await sql<{ author: string }>`
		select distinct piece.author from contribution piece
		where piece.id = any(${ids}::uuid[]) and piece.author is not null and not exists (
			select from contribution other where other.author = piece.author and other.id <> all(${ids}::uuid[])
		)
	`.execute(contributionTables(context.db));
	return rows.map(({ author }) => author);
}
