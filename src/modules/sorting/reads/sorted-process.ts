import type { Context } from '../../../platform/context.ts';
import { mayAnswerIn, type ParticipationProcess, processBySlug } from '../../processes/index.ts';

/** The process that is sorted. Somebody else's draft is not there; a visitor may be an employee whose session ended, and is asked. */
export async function sortedProcess(context: Context, slug: string): Promise<ParticipationProcess | undefined> {
	const process = await processBySlug(context, slug);
	if (!process || process.publishedAt !== null) return process;
	return mayAnswerIn(context.actor, process).kind === 'yes' ? process : undefined;
}
