import type { Context } from '../../../platform/context.ts';
import { type AnsweredAlone, isAnsweredAlone, isDraft, lockContribution } from '../../contributions/index.ts';
import { type ParticipationProcess, processById } from '../../processes/index.ts';

/** A piece with its process, locked: of two who decide about it, the second sees what the first did. A draft is nobody's but its author's. */
export async function pieceToModerate(
	context: Context,
	number: number,
): Promise<{ readonly piece: AnsweredAlone; readonly process: ParticipationProcess } | undefined> {
	const piece = await lockContribution(context, number);
	if (!piece || !isAnsweredAlone(piece) || isDraft(piece)) return undefined;
	const process = await processById(context, piece.processId);
	return process && { piece, process };
}
