import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done } from '../../../platform/outcome.ts';
import { passage } from '../../../platform/words.ts';
import { mayAnswerIn } from '../../processes/index.ts';
import { lockAnsweredByNumber } from '../reads/rearranged-proposal.ts';
import { reasonLimit } from '../rearrangement.ts';
import { key } from '../refusals.ts';
import { mailConsentEntered } from '../steps/mail-question.ts';
import { settleQuestion } from '../steps/settle-question.ts';
import { pieceNumber } from '../words.ts';

/**
 * Staff write down what an author answered by telephone or face to face, in the author's words: not everybody reads mail. It counts as
 * the author's own answer, and says who wrote it down.
 */
export const enterConsent = act({
	name: 'rearrangement.enter-consent',
	summary: 'Write down what an author said by telephone to having a proposal merged, split or moved.',
	example: { number: 12, consent: 'yes', words: 'Ringede 27. november. Vil gerne have dem lagt sammen.' },
	answer: v.object({ number: v.number() }),
	input: v.object({
		number: pieceNumber,
		consent: v.picklist(['yes', 'no'], key('consent-missing')),
		words: passage(reasonLimit, { missing: key('consent-words-missing'), tooLong: key('words-too-long') }),
	}),
	load: (context, input) => lockAnsweredByNumber(context, input.number),
	may: (actor, { process }) => mayAnswerIn(actor, process),
	async run(context, facts, { consent, words }) {
		const { proposal, question } = facts;
		const refusal = await settleQuestion(context, facts, { consent, words, enteredBy: context.actor.personId });
		if (refusal) return refusal;
		if (question) await mailConsentEntered(context, proposal, question, { consent, words });
		return done({ number: proposal.number });
	},
	about: ({ proposal }) => ({ kind: 'proposal', id: proposal.id, channel: 'phone' }),
});
