import { system } from '../../../platform/actor.ts';
import { type Context, contextFor } from '../../../platform/context.ts';
import { inTransaction } from '../../../platform/database/database.ts';
import { isId } from '../../../platform/identifiers.ts';
import type { JobHandler } from '../../../platform/jobs/jobs.ts';
import type { Runtime } from '../../../platform/runtime.ts';
import {
	type Answer,
	answersOf,
	type Contribution,
	contributionById,
	contributionsById,
	isPublic,
	isUnshownResponse,
	predecessorsOf,
} from '../../contributions/index.ts';
import { answeredMail, receivedMail } from '../contribution-mail.ts';
import { mailAuthor, mailAuthorOrContact } from './mail-author.ts';

/** What is done when something has happened to a contribution: each in one transaction, and safe to do twice. */
export function notifyHandlers(runtime: Runtime): JobHandler[] {
	const inOne = (tell: (context: Context, data: Record<string, unknown>) => Promise<void>): JobHandler['run'] => {
		return (data) => inTransaction(runtime.db, (db) => tell({ ...contextFor(runtime, system), db }, data));
	};
	return [
		{ fact: 'contribution-received', run: inOne(tellReceived) },
		{ fact: 'contributions-received', run: inOne(tellAllReceived) },
		{ fact: 'contribution-answered', run: inOne(tellAnswered) },
	];
}

async function tellReceived(context: Context, data: Record<string, unknown>): Promise<void> {
	const piece = await pieceOf(context, data);
	if (piece) await mailAuthor(context, piece, (language) => receivedMail(piece, language));
}

async function tellAllReceived(context: Context, data: Record<string, unknown>): Promise<void> {
	const ids = Array.isArray(data.contributions)
		? data.contributions.filter((id) => typeof id === 'string' && isId(id))
		: [];
	for (const piece of (await contributionsById(context, ids)).filter(isToldOf))
		await mailAuthor(context, piece, (language) => receivedMail(piece, language));
}

async function tellAnswered(context: Context, data: Record<string, unknown>): Promise<void> {
	const piece = await pieceOf(context, data);
	const answer = piece && (await answersOf(context, [piece.id])).get(piece.id);
	// An answer that has been replaced meanwhile is not sent: the one that replaced it has a job of its own.
	if (piece && answer && answer.id === data.answer) {
		await mailAuthorOrContact(context, piece, (language) => answeredMail(piece, answer, language));
		await tellThoseWhoJoined(context, piece, answer);
	}
}

/** Whoever let their piece go on in another hears of the answer as its author does, each once and under their own heading. */
async function tellThoseWhoJoined(context: Context, piece: Contribution, answer: Answer): Promise<void> {
	for (const { earlier } of await predecessorsOf(context, piece.id)) {
		// The author of a part, or of what was moved, is the one who was told already.
		if (earlier.authorId === null || earlier.authorId !== piece.authorId) {
			await mailAuthorOrContact(context, earlier, (language) => {
				const words = answeredMail(earlier, answer, language);
				return { ...words, dedupe: `${words.dedupe}:${earlier.id}` };
			});
		}
		await tellThoseWhoJoined(context, earlier, answer);
	}
}

async function pieceOf(context: Context, data: Record<string, unknown>): Promise<Contribution | undefined> {
	const id = data.contribution;
	const piece = typeof id === 'string' && isId(id) ? await contributionById(context, id) : undefined;
	return piece && isToldOf(piece) ? piece : undefined;
}

function isToldOf(piece: Contribution): boolean {
	return (isPublic(piece) && piece.needsAnswer) || isUnshownResponse(piece);
}
