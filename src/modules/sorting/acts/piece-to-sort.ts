import type { Context } from '../../../platform/context.ts';
import { type Contribution, isDraft, lockContribution } from '../../contributions/index.ts';
import { type ParticipationProcess, processById } from '../../processes/index.ts';

/** A contribution that is being sorted, with its process. */
export interface SortedPiece {
	readonly piece: Contribution;
	readonly process: ParticipationProcess;
}

/** A contribution, locked so that two who sort it come one after the other. A draft is nobody's but its author's. */
export async function pieceToSort(context: Context, number: number): Promise<SortedPiece | undefined> {
	const piece = await lockContribution(context, number);
	if (!piece || isDraft(piece)) return undefined;
	const process = await processById(context, piece.processId);
	return process && { piece, process };
}

/** What the journal says: it was about this contribution. */
export function aboutPiece({ piece }: SortedPiece) {
	return { kind: piece.kind, id: piece.id, channel: piece.channel };
}
