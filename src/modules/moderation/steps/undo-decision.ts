import type { Context } from '../../../platform/context.ts';
import { type Contribution, isHidden, unmaskWords } from '../../contributions/index.ts';
import { titleOfComment } from '../../discussion/index.ts';
import type { Decision } from '../decision.ts';
import { showPiece } from './hide-and-show.ts';
import { liftDecision } from './write-decision.ts';

/** Undoes what was decided: what was hidden is shown, what was taken out stands there again where its text is still the same. */
export async function undoDecision(context: Context, piece: Contribution, decision: Decision): Promise<void> {
	if (decision.kind === 'hidden' && isHidden(piece)) await showPiece(context, piece);
	if (decision.kind === 'masked')
		await unmaskWords(context, piece, decision.id, (text) =>
			piece.kind === 'comment' ? titleOfComment(text) : undefined,
		);
	await liftDecision(context, decision);
}
