import type { Context } from '../../../platform/context.ts';
import { type Contribution, contributionById, contributionByNumber, isPublic } from '../../contributions/index.ts';
import { type CommentPlace, commentPlace } from '../../discussion/index.ts';
import { holdWhereItStands } from '../steps/where-it-stands.ts';
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

/** The same for an act: held, and where it was merged meanwhile the one that it went on in. */
export async function holdForComment(context: Context, number: number): Promise<AboutProposal | undefined> {
	const about = await holdWhereItStands(context, number);
	const facts = about && (await heldProcess(context, about.processId));
	return facts && { ...facts, about };
}

/** A comment for an act upon it: what it is about is held first, so that a merge cannot carry the comment away meanwhile. */
export async function holdForReply(context: Context, number: number): Promise<PlacedComment | undefined> {
	const facts = await commentToReply(context, number);
	if (!facts) return undefined;
	const about = await holdWhereItStands(context, facts.about.number);
	const place = await commentPlace(context, facts.comment.id);
	return about && place && { ...facts, about, place };
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
