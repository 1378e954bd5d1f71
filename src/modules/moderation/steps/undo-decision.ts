import type { Context } from '../../../platform/context.ts';
import { type Contribution, isHidden } from '../../contributions/index.ts';
import type { Decision } from '../decision.ts';
import { showPiece } from './hide-and-show.ts';
import { liftDecision } from './write-decision.ts';

/** Undoes what was decided: the piece is as if it had never been. */
export async function undoDecision(context: Context, piece: Contribution, decision: Decision): Promise<void> {
	if (decision.kind === 'hidden' && isHidden(piece)) await showPiece(context, piece);
	await liftDecision(context, decision);
}
