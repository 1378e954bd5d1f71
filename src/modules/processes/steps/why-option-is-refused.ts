import type { Context } from '../../../platform/context.ts';
import { contributionByNumber, isPublic } from '../../contributions/index.ts';

/** Whether a number is that of a public proposal in this process, so that the option leads somewhere. */
export async function isProposalOf(context: Context, processId: string, number: number): Promise<boolean> {
	const proposal = await contributionByNumber(context, 'proposal', number);
	return proposal?.processId === processId && isPublic(proposal);
}
