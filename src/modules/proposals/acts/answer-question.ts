import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { isSecret } from '../../../platform/identifiers.ts';
import { done } from '../../../platform/outcome.ts';
import { yes } from '../../../platform/permission.ts';
import { optionalPassage } from '../../../platform/words.ts';
import { mayChangeOwn } from '../permissions.ts';
import { lockAnsweredByNumber, lockAnsweredByReceipt } from '../reads/rearranged-proposal.ts';
import { reasonLimit } from '../rearrangement.ts';
import { key } from '../refusals.ts';
import { settleQuestion } from '../steps/settle-question.ts';
import { pieceNumber } from '../words.ts';

const answerWords = {
	consent: v.picklist(['yes', 'no'], key('consent-missing')),
	words: optionalPassage(reasonLimit, key('words-too-long')),
};

/** An author says yes or no to what the municipality would do with their proposal. Without a yes nothing happens. */
export const answerQuestion = act({
	name: 'rearrangement.answer',
	summary: 'Say yes or no to having your proposal merged, split or moved.',
	input: v.object({ number: pieceNumber, ...answerWords }),
	load: (context, input) => lockAnsweredByNumber(context, input.number),
	may: (actor, { proposal }) => mayChangeOwn(actor, proposal),
	async run(context, facts, { consent, words = '' }) {
		return (await settleQuestion(context, facts, { consent, words })) ?? done({ number: facts.proposal.number });
	},
	about: ({ proposal }) => ({ kind: 'proposal', id: proposal.id }),
});

/** The same by the link on a receipt, for an author without an account. */
export const answerQuestionByReceipt = act({
	name: 'rearrangement.answer-by-receipt',
	summary: 'Say yes or no by the link on your receipt to having your proposal merged, split or moved.',
	sensitive: true,
	input: v.object({ secret: v.pipe(v.string(), v.check(isSecret)), ...answerWords }),
	load: (context, input) => lockAnsweredByReceipt(context, input.secret),
	// Whoever holds the receipt is whoever handed the piece in.
	may: () => yes,
	async run(context, facts, { consent, words = '' }) {
		return (await settleQuestion(context, facts, { consent, words })) ?? done({});
	},
	about: ({ proposal }) => ({ kind: 'proposal', id: proposal.id }),
});
