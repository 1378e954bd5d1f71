import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { done, type Outcome, refused } from '../../../platform/outcome.ts';
import { ownDraftWith, recordSupport, wayIn } from '../../contributions/index.ts';
import { voiceOf } from '../../people/index.ts';
import { mayTakePart, themesOf, whyHandingInIsRefused } from '../../processes/index.ts';
import { mayDraft } from '../permissions.ts';
import { proposalToSupport } from '../reads/supported-proposal.ts';
import { key } from '../refusals.ts';
import { putAside } from '../steps/put-aside.ts';
import { draftWords, firstWords, pieceNumber } from '../words.ts';

/** The proposal that was supported, and the draft with what was typed, where anything was. */
interface SupportedInstead {
	readonly number: number;
	readonly draft: number | undefined;
}

/**
 * Whoever finds that their proposal is there already supports that one, and what they typed is kept as a draft: nothing is lost.
 * Twice is once by the rules of the rows themselves, so that no key remembers who supported what.
 */
export const supportInstead = act({
	name: 'proposal.support-instead',
	summary: 'Support a proposal that is there already, and keep what you typed as a draft.',
	secret: true,
	repeatable: true,
	input: v.object({ number: pieceNumber, ...draftWords, ...firstWords }),
	load: (context, input) => proposalToSupport(context, input.number),
	may(actor, { levels }) {
		const support = mayTakePart(actor, 'support', levels);
		return support.kind === 'yes' ? mayDraft(actor) : support;
	},
	async run(context, { proposal, process }, input): Promise<Outcome<SupportedInstead>> {
		if (proposal.wentOnAt) return refused(key('went-on'));
		const today = dateInCopenhagen(context.now);
		const closed = whyHandingInIsRefused(process, today);
		if (closed) return refused(closed);
		const voice = await voiceOf(context, process.id);
		if (!voice) return refused(key('support-as-employee'));
		await recordSupport(context, proposal.id, voice, wayIn(context.actor).channel, today, 'with-commit');
		if (input.title === '' && input.text === '') return done({ number: proposal.number, draft: undefined });
		const authorId = context.actor.personId ?? '';
		const same = await ownDraftWith(context, { authorId, processId: process.id, ...input });
		const draft = same ?? (await putAside(context, { process, themes: await themesOf(context, process.id) }, input));
		return 'problems' in draft ? draft : done({ number: proposal.number, draft: draft.number });
	},
	about: ({ proposal }) => ({ kind: 'proposal', id: proposal.id, channel: 'web' }),
});
