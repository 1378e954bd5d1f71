import type { Context } from '../../../platform/context.ts';
import { type Contribution, holdBackContribution, isDraft, isHeld } from '../../contributions/index.ts';
import { holdBackComment } from '../../discussion/index.ts';
import { holdPiece, screenCorrection, weighHeldAnew } from '../../screening/index.ts';
import { closePictures } from './close-pictures.ts';

/**
 * Weighs the new words of a piece as new words are weighed, and says whether it is out of sight now: what is held stays held, and what
 * was public is held where its words speak against it. The piece is as it was before the correction.
 */
export async function holdCorrection(
	context: Context,
	piece: Contribution,
	words: { readonly title: string; readonly text: string },
): Promise<boolean> {
	if (isDraft(piece)) return false;
	const signals = await screenCorrection(context, piece.id, words);
	if (isHeld(piece)) {
		await weighHeldAnew(context, piece.id, signals);
		return true;
	}
	if (signals.length === 0) return false;
	if (piece.kind === 'comment') await holdBackComment(context, piece);
	else await holdBackContribution(context, piece);
	await holdPiece(context, piece.id, signals);
	await closePictures(context, piece.id);
	return true;
}
