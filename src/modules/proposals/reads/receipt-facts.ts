import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { isSecret } from '../../../platform/identifiers.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { listDrawnAreas } from '../../areas/index.ts';
import {
	type AnsweredAlone,
	contributionById,
	contributionByReceipt,
	isAnsweredAlone,
	isClaimed,
	lockContribution,
} from '../../contributions/index.ts';
import { commentPlace } from '../../discussion/index.ts';
import { processById, themesOf } from '../../processes/index.ts';
import type { ReceiptPiece } from '../receipt-piece.ts';
import { heldProcess, type ProcessFacts } from './process-facts.ts';
import { picturesOf } from './read-pictures.ts';

/** The secret of a receipt's link. */
export const receiptSecretField = v.pipe(v.string(), v.check(isSecret));

/** A piece by its receipt, locked for an act of whoever holds the link. */
export async function lockByReceipt(
	context: Context,
	secret: string,
): Promise<(ProcessFacts & ReceiptPiece) | undefined> {
	const found = await contributionByReceipt(context, secret);
	const piece = found && (await lockContribution(context, found.number));
	if (!piece || !isAnsweredAlone(piece)) return undefined;
	const facts = await heldProcess(context, piece.processId);
	return facts && { ...facts, ...(await withState(context, piece)) };
}

/** The form in which somebody without an account corrects what they handed in. */
export const receiptEditPage = read({
	name: 'receipt.edit-page',
	path: '/kvittering/:secret/ret',
	input: v.object({ secret: receiptSecretField }),
	async load(context, { secret }) {
		const piece = await contributionByReceipt(context, secret);
		// A response is evidence in a case: it is taken back and sent anew, not corrected.
		if (!piece || !isAnsweredAlone(piece)) return undefined;
		const process = await processById(context, piece.processId);
		if (!process) return undefined;
		const [state, themes, pictures, areas] = await Promise.all([
			withState(context, piece),
			themesOf(context, process.id),
			picturesOf(context, piece.id),
			listDrawnAreas(context),
		]);
		return { ...state, process, themes, pictures, areas, secret };
	},
	// Whoever holds the receipt is whoever handed the piece in.
	may: () => yes,
});

/** A comment for or against shares the state of what it is about: with that answered, it has been read too. */
async function withState(context: Context, piece: AnsweredAlone): Promise<ReceiptPiece> {
	const claimed = await isClaimed(context, piece.id);
	if (piece.kind !== 'comment' || piece.needsAnswer) return { piece, state: piece.state, claimed };
	const place = await commentPlace(context, piece.id);
	const about = place && (await contributionById(context, place.aboutId));
	return { piece, state: about?.state ?? piece.state, claimed };
}
