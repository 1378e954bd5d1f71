import type { Context } from '../../../platform/context.ts';
import { type Contribution, contributionById, contributionByNumber, isPublic } from '../../contributions/index.ts';
import { type CommentPlace, commentPlace } from '../../discussion/index.ts';
import { heldProcess, type ProcessFacts } from './process-facts.ts';

/** A public proposal to comment on, with its process. */
export interface AboutProposal extends ProcessFacts {
	readonly about: Contribution;
}

/** A public comment with its place and what it is about. */
export interface PlacedComment extends AboutProposal {
	readonly comment: Contribution;
	readonly place: CommentPlace;
}

/** A proposal that can be spoken about: public, in a process that is there. */
export async function proposalToComment(context: Context, number: number): Promise<AboutProposal | undefined> {
	const about = await contributionByNumber(context, 'proposal', number);
	if (!about || !isPublic(about)) return undefined;
	const facts = await heldProcess(context, about.processId);
	return facts && { ...facts, about };
}

/** A comment that can be replied to: public, about something public. */
export async function commentToReply(context: Context, number: number): Promise<PlacedComment | undefined> {
	const comment = await contributionByNumber(context, 'comment', number);
	const place = comment && isPublic(comment) ? await commentPlace(context, comment.id) : undefined;
	const about = place && (await contributionById(context, place.aboutId));
	if (!comment || !place || !about || !isPublic(about)) return undefined;
	const facts = await heldProcess(context, about.processId);
	return facts && { ...facts, about, comment, place };
}
