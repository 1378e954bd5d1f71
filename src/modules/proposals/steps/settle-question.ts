import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { type Refused, refused } from '../../../platform/outcome.ts';
import { processById } from '../../processes/index.ts';
import type { Answered } from '../reads/rearranged-proposal.ts';
import { partsOfSplit, type Rearrangement } from '../reads/rearrangements.ts';
import {
	type RearrangementRefusal,
	whyAnsweringIsRefused,
	whyMergingIsRefused,
	whyMovingIsRefused,
	whyRearrangingIsRefused,
} from '../rearrangement.ts';
import { proposalTables } from '../tables.ts';
import { mergeInto, moveTo, splitInto } from './carry-out.ts';

/** The author's answer: a yes is carried out at once, a no leaves everything as it is. */
export async function settleQuestion(
	context: Context,
	{ proposal, process, question, into }: Answered,
	answer: {
		readonly consent: 'yes' | 'no';
		readonly words: string;
		/** Of staff who wrote down what the author said. */
		readonly enteredBy?: string | undefined;
	},
): Promise<Refused | undefined> {
	const refusal = whyAnsweringIsRefused(question, dateInCopenhagen(context.now));
	if (refusal || !question) return refused(refusal ?? ('question-gone' satisfies RearrangementRefusal));
	if (answer.consent === 'yes') {
		const stays = whyRearrangingIsRefused(proposal, process);
		if (stays) return refused(stays);
		const failed = await carryOut(context, { proposal, process, question, into });
		if (failed) return refused(failed);
	}
	await proposalTables(context.db)
		.updateTable('rearrangement')
		.set({
			consent: answer.consent,
			author_words: answer.words,
			entered_by: answer.enteredBy ?? null,
			settled_at: context.now,
		})
		.where('id', '=', question.id)
		.execute();
	return undefined;
}

/** Does what was asked for, or says what has come in its way since. */
export async function carryOut(
	context: Context,
	{ proposal, question, into }: Answered & { readonly question: Rearrangement },
): Promise<RearrangementRefusal | undefined> {
	switch (question.kind) {
		case 'merge': {
			const refusal = into ? whyMergingIsRefused(proposal, into) : 'merge-unknown';
			if (refusal || !into) return refusal;
			await mergeInto(context, proposal, into, question.reason);
			return undefined;
		}
		case 'split':
			await splitInto(context, proposal, await partsOfSplit(context, question.id), question.reason);
			return undefined;
		case 'move': {
			const { processId, themeId } = question;
			const target = processId ? await processById(context, processId) : undefined;
			const refusal = target ? whyMovingIsRefused(proposal, target, themeId) : 'move-closed';
			if (refusal || !processId) return refusal;
			await moveTo(context, proposal, { processId, themeId }, question.reason);
			return undefined;
		}
	}
}
