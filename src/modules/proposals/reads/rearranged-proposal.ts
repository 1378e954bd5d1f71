import type { Context } from '../../../platform/context.ts';
import {
	type Contribution,
	contributionByNumber,
	contributionByReceipt,
	isPublic,
	lockContributions,
} from '../../contributions/index.ts';
import { holdProcess, type ParticipationProcess } from '../../processes/index.ts';
import { lockOpenQuestion, openQuestionsOf, type Rearrangement } from './rearrangements.ts';

/** A proposal that staff would let go on elsewhere, locked, with its process. */
export interface Rearranged {
	readonly proposal: Contribution;
	readonly process: ParticipationProcess;
}

/** One that was once public: staff are told why it must stay as it is, where it must. */
export async function lockRearranged(context: Context, number: number): Promise<Rearranged | undefined> {
	const found = await contributionByNumber(context, 'proposal', number);
	if (!found || found.publishedAt === null) return undefined;
	const [proposal] = await lockContributions(context, [found.id]);
	const process = proposal && (await holdProcess(context, proposal.processId));
	return proposal && process && { proposal, process };
}

/** What an author is asked, with everything that their answer may touch locked: proposals first, in the order of all who lock them. */
export interface Answered extends Rearranged {
	readonly question: Rearrangement | undefined;
	/** The other of a merge. */
	readonly into: Contribution | undefined;
}

/** By its number, for its author. */
export async function lockAnsweredByNumber(context: Context, number: number): Promise<Answered | undefined> {
	const found = await contributionByNumber(context, 'proposal', number);
	return found && lockAnswered(context, found);
}

/** By the receipt, for an author without an account. */
export async function lockAnsweredByReceipt(context: Context, secret: string): Promise<Answered | undefined> {
	const found = await contributionByReceipt(context, secret);
	return found?.kind === 'proposal' ? lockAnswered(context, found) : undefined;
}

async function lockAnswered(context: Context, found: Contribution): Promise<Answered | undefined> {
	const seen = (await openQuestionsOf(context, [found.id])).get(found.id);
	const locked = await lockContributions(context, [found.id, ...(seen?.intoId ? [seen.intoId] : [])]);
	const proposal = locked.find(({ id }) => id === found.id);
	if (!proposal || !(isPublic(proposal) || proposal.wentOnAt)) return undefined;
	const process = await holdProcess(context, proposal.processId);
	if (!process) return undefined;
	const question = await lockOpenQuestion(context, proposal.id);
	// Another question came in between the two: it was not the one that was answered.
	if (question?.id !== seen?.id) return { proposal, process, question: undefined, into: undefined };
	return { proposal, process, question, into: locked.find(({ id }) => id === question?.intoId) };
}
