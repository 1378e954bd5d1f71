import type { Context } from '../../../platform/context.ts';
import {
	type Contribution,
	hideContribution,
	type RuleKey,
	releaseHeld,
	showAgain,
} from '../../contributions/index.ts';
import { hideComment, releaseHeldComment, showCommentAgain } from '../../discussion/index.ts';
import { closePictures, openPictures } from '../../proposals/index.ts';

/** Takes a piece out of sight, with its pictures. */
export async function hidePiece(context: Context, piece: Contribution, rule: RuleKey): Promise<void> {
	if (piece.kind === 'comment') return hideComment(context, piece, rule);
	await hideContribution(context, piece, rule);
	await closePictures(context, piece.id);
}

/** Shows a hidden piece again, with everything it had. */
export async function showPiece(context: Context, piece: Contribution): Promise<void> {
	if (piece.kind === 'comment') return showCommentAgain(context, piece);
	await showAgain(context, piece);
	await openPictures(context, piece.id);
}

/** Publishes a piece that was held. */
export async function releasePiece(context: Context, piece: Contribution): Promise<void> {
	if (piece.kind === 'comment') return releaseHeldComment(context, piece);
	await releaseHeld(context, piece);
	await openPictures(context, piece.id);
}
