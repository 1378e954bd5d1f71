import { safeParse } from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { ownPieceJustNow } from '../../contributions/index.ts';
import { processBySlug } from '../../processes/index.ts';
import { publishProposal } from '../acts/publish-proposal.ts';

/** The number of the same proposal, where its author sent it a moment ago: they went back, and pressed again. */
export async function proposalJustSent(context: Context, input: unknown): Promise<number | undefined> {
	const authorId = context.actor.personId;
	const parsed = safeParse(publishProposal.input, input);
	if (!authorId || !parsed.success) return undefined;
	const process = await processBySlug(context, parsed.output.process);
	const { title, text } = parsed.output;
	return process && (await ownPieceJustNow(context, { authorId, processId: process.id, title, text }))?.number;
}
