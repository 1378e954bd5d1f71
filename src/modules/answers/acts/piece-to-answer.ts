import type { Context } from '../../../platform/context.ts';
import { type AnsweredAlone, isAnsweredAlone, isDraft, lockContribution } from '../../contributions/index.ts';
import { type ParticipationProcess, processById } from '../../processes/index.ts';

/** A piece, locked so that two answers come one after the other, and its process. A draft is nobody's but its author's. */
export async function pieceToAnswer(
	context: Context,
	number: number,
): Promise<{ readonly piece: AnsweredAlone; readonly process: ParticipationProcess } | undefined> {
	const piece = await lockContribution(context, number);
	if (!piece || !isAnsweredAlone(piece) || isDraft(piece)) return undefined;
	const process = await processById(context, piece.processId);
	return process && { piece, process };
}
