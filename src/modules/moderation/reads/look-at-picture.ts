import type { Context } from '../../../platform/context.ts';
import { contributionById, isHidden } from '../../contributions/index.ts';
import { processById } from '../../processes/index.ts';
import { proposalOfPicture } from '../../proposals/index.ts';
import { mayModerate } from '../permissions.ts';

/** Whether somebody may look at a picture that is closed because what it belongs to is hidden or held: who judges must see it. */
export async function mayLookAtPicture(context: Context, fileId: string): Promise<boolean> {
	if (!context.actor.staff) return false;
	const proposalId = await proposalOfPicture(context, fileId);
	const piece = proposalId === undefined ? undefined : await contributionById(context, proposalId);
	if (!piece || !isHidden(piece)) return false;
	const process = await processById(context, piece.processId);
	return process !== undefined && mayModerate(context.actor, { process }).kind === 'yes';
}
