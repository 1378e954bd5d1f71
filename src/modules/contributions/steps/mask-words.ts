import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { Contribution } from '../contribution.ts';
import { type Mask, masked, placeholders, unmasked } from '../mask.ts';
import { contributionTables } from '../tables.ts';
import { recordStep } from './receive-contribution.ts';

/**
 * Takes words out of a piece and out of everything that it has ever said. What stands in the rows is what everybody reads, so no page can
 * show them by mistake. The piece must be locked.
 */
export async function maskWords(
	context: Context,
	piece: Contribution,
	mask: Mask & { readonly decision: string },
	title: string,
): Promise<void> {
	const db = contributionTables(context.db);
	await db
		.insertInto('masked_original')
		.values({ contribution: piece.id, title: piece.title, text: piece.text, kept_at: context.now })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	await db
		.insertInto('masked_passage')
		.values({
			decision: mask.decision,
			contribution: piece.id,
			what: mask.what,
			passage: mask.passage,
			masked_at: context.now,
		})
		.execute();
	await db
		.updateTable('contribution')
		.set({ title, text: masked(piece.text, mask), place: piece.place && masked(piece.place, mask) })
		.where('id', '=', piece.id)
		.execute();
	const [passage, instead] = [mask.passage, placeholders[mask.what]];
	await db
		.updateTable('contribution_version')
		.set({
			title: sql<string>`replace(title, ${passage}, ${instead})`,
			text: sql<string>`replace(text, ${passage}, ${instead})`,
		})
		.where('contribution', '=', piece.id)
		.execute();
	await recordStep(context, piece.id, { step: 'masked' });
}

/** Puts words back where the piece is still as the masks left it, and says whether it could. */
export async function unmaskWords(
	context: Context,
	piece: Contribution,
	decision: string,
	titleOf: (text: string) => string | undefined,
): Promise<boolean> {
	const db = contributionTables(context.db);
	const original = await db
		.selectFrom('masked_original')
		.selectAll()
		.where('contribution', '=', piece.id)
		.executeTakeFirst();
	const rows = await db
		.selectFrom('masked_passage')
		.selectAll()
		.where('contribution', '=', piece.id)
		.where('restored_at', 'is', null)
		.orderBy('masked_at')
		.orderBy('decision')
		.execute();
	const masks = rows.map(({ decision: id, what, passage }) => ({ id, what, passage }));
	const text = original && unmasked(original.text, piece.text, masks, decision);
	if (!original || text === undefined) return false;
	const title = titleOf(text) ?? unmasked(original.title, piece.title, masks, decision);
	if (title === undefined) return false;
	await db.updateTable('contribution').set({ title, text }).where('id', '=', piece.id).execute();
	await db.updateTable('masked_passage').set({ restored_at: context.now }).where('decision', '=', decision).execute();
	return true;
}
