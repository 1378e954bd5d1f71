import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { isOneOf } from '../../../platform/database/is-one-of.ts';
import { type Mask, maskedAll, placeholders } from '../mask.ts';
import { contributionTables } from '../tables.ts';

/** The pieces that say the same as one because it was split or moved: itself, what it was before and what became of it. */
export async function sameWordsAs(context: Context, id: string): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`
		with recursive same (id) as (
			select ${id}::uuid
			union
			select case when s.earlier = same.id then s.later else s.earlier end
			from same join contribution_successor s on (s.earlier = same.id or s.later = same.id) and s.how in ('split', 'moved')
		)
		select id from same limit 200
	`.execute(contributionTables(context.db));
	return rows.map((row) => row.id);
}

/** Takes words out of all that quotes a piece: its versions, the answers and notes it was given, and the pieces that it went on in. */
export async function maskBeside(
	context: Context,
	pieceId: string,
	same: readonly string[],
	mask: Mask,
): Promise<void> {
	const db = contributionTables(context.db);
	const without = (column: string) =>
		sql<string>`replace(${sql.ref(column)}, ${mask.passage}, ${placeholders[mask.what]})`;
	await db
		.updateTable('contribution')
		.set({ title: without('title'), text: without('text'), place: without('place') })
		.where(isOneOf('id', same))
		.where('id', '<>', pieceId)
		.execute();
	await db
		.updateTable('contribution_version')
		.set({ title: without('title'), text: without('text') })
		.where(isOneOf('contribution', same))
		.execute();
	await db
		.updateTable('answer')
		.set({ heading: without('heading'), text: without('text'), elsewhere_to: without('elsewhere_to') })
		.where(isOneOf('contribution', same))
		.execute();
	await db
		.updateTable('contribution_step')
		.set({ note: without('note') })
		.where(isOneOf('contribution', same))
		.where('note', 'is not', null)
		.execute();
}

/** What is taken out of a piece now, for words that are written to it later. */
async function masksInForce(context: Context, contributionId: string): Promise<Mask[]> {
	return contributionTables(context.db)
		.selectFrom('masked_passage')
		.select(['what', 'passage'])
		.where('contribution', '=', contributionId)
		.where('restored_at', 'is', null)
		.where('passage', '<>', '')
		.orderBy('masked_at')
		.limit(50)
		.execute();
}

/** New words for a piece without what was taken out of it: neither its author nor an answer puts it back unseen. */
export async function withoutMasked<Words extends Readonly<Record<string, string>>>(
	context: Context,
	contributionId: string,
	words: Words,
): Promise<Words> {
	const masks = await masksInForce(context, contributionId);
	if (masks.length === 0) return words;
	return Object.fromEntries(Object.entries(words).map(([name, text]) => [name, maskedAll(text, masks)])) as Words;
}
