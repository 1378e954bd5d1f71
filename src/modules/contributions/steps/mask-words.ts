import type { Context } from '../../../platform/context.ts';
import type { Contribution } from '../contribution.ts';
import { type Mask, masked, unmasked } from '../mask.ts';
import { contributionTables } from '../tables.ts';
import { maskBeside, sameWordsAs } from './mask-beside.ts';
import { recordStep } from './receive-contribution.ts';

/**
 * Takes words out of a piece, out of everything that it has ever said and out of what was said to it. What stands in the rows is what
 * everybody reads, so no page can show them by mistake. The piece must be locked. Gives the pieces that say the same, itself among them.
 */
export async function maskWords(
	context: Context,
	piece: Contribution,
	mask: Mask & { readonly decision: string },
	title: string,
): Promise<string[]> {
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
	const same = await sameWordsAs(context, piece.id);
	await maskBeside(context, piece.id, same, mask);
	await recordStep(context, piece.id, { step: 'masked' });
	return same;
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
	// From now on these words may stand there again, whether or not they can be put back.
	await db.updateTable('masked_passage').set({ restored_at: context.now }).where('decision', '=', decision).execute();
	const text = original && unmasked(original.text, piece.text, masks, decision);
	if (!original || text === undefined) return false;
	const title = titleOf(text) ?? unmasked(original.title, piece.title, masks, decision);
	if (title === undefined) return false;
	await db.updateTable('contribution').set({ title, text }).where('id', '=', piece.id).execute();
	return true;
}
