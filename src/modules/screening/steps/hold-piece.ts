import type { Context } from '../../../platform/context.ts';
import { hashSecret } from '../../../platform/identifiers.ts';
import { keyedHash } from '../../../platform/keyed-hash.ts';
import type { Signal } from '../spam.ts';
import { screeningTables } from '../tables.ts';

/** Why a piece is held. */
export interface HeldPiece {
	readonly contributionId: string;
	readonly signals: readonly Signal[];
}

/** Writes down why a piece is held. With a receipt's name, its writer can show that the address they gave is theirs. */
export async function holdPiece(
	context: Context,
	contributionId: string,
	signals: readonly Signal[],
	receiptName?: string,
): Promise<void> {
	await screeningTables(context.db)
		.insertInto('held_piece')
		.values({
			contribution: contributionId,
			signals: [...signals],
			confirm_hash: receiptName ? hashSecret(confirmSecret(context, receiptName)) : null,
			held_at: context.now,
		})
		.execute();
}

/** What speaks against a held piece now that it says something else; who wrote it is as unsure as before. */
export async function weighHeldAnew(
	context: Context,
	contributionId: string,
	found: readonly Signal[],
): Promise<readonly Signal[]> {
	const before = await signalsOf(context, contributionId);
	const signals = [...before.filter((signal) => signal === 'unconfirmed' || signal === 'no-proof'), ...found];
	await screeningTables(context.db)
		.updateTable('held_piece')
		.set({ signals })
		.where('contribution', '=', contributionId)
		.execute();
	return signals;
}

/** The secret of the link that is sent to the address, and to nowhere else: whoever has it, has read that mail. */
export function confirmSecret(context: Context, receiptName: string): string {
	return keyedHash(context.runtime.keys.named('preview'), `confirm:${receiptName}`).toString('base64url');
}

/** What a link from a mail confirms, locked. */
export async function heldBySecret(context: Context, secret: string): Promise<HeldPiece | undefined> {
	const row = await screeningTables(context.db)
		.selectFrom('held_piece')
		.select(['contribution', 'signals'])
		.where('confirm_hash', '=', hashSecret(secret))
		.executeTakeFirst();
	return row && { contributionId: row.contribution, signals: row.signals };
}

/** Why a piece is held; nothing for one that is not. */
export async function signalsOf(context: Context, contributionId: string): Promise<readonly Signal[]> {
	const row = await screeningTables(context.db)
		.selectFrom('held_piece')
		.select('signals')
		.where('contribution', '=', contributionId)
		.executeTakeFirst();
	return row?.signals ?? [];
}

/** What still speaks against a piece once its writer's address is confirmed. */
export async function confirmHeld(context: Context, held: HeldPiece): Promise<readonly Signal[]> {
	const left = held.signals.filter((signal) => signal !== 'unconfirmed');
	await screeningTables(context.db)
		.updateTable('held_piece')
		.set({ signals: left })
		.where('contribution', '=', held.contributionId)
		.execute();
	return left;
}

/** Somebody has looked: nothing is held against it any more. */
export async function forgetHeld(context: Context, contributionId: string): Promise<void> {
	await screeningTables(context.db).deleteFrom('held_piece').where('contribution', '=', contributionId).execute();
}
