import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { recordSupport, wayIn } from '../../contributions/index.ts';
import { voiceOf } from '../../people/index.ts';
import { mayTakePart, whyHandingInIsRefused } from '../../processes/index.ts';
import { proposalToSupport } from '../reads/supported-proposal.ts';
import { key } from '../refusals.ts';
import { pieceNumber } from '../words.ts';

/** A person gives a proposal their support; pressing twice counts once. */
export const supportProposal = act({
	name: 'proposal.support',
	summary: 'Give a proposal your support.',
	example: { number: 12 },
	answer: v.object({ number: v.number() }),
	secret: true,
	repeatable: true,
	writesLast: true,
	input: v.object({ number: pieceNumber }),
	load: (context, input) => proposalToSupport(context, input.number),
	may: (actor, { levels }) => mayTakePart(actor, 'support', levels),
	async run(context, { proposal, process }) {
		if (proposal.wentOnAt) return refused(key('went-on'));
		const today = dateInCopenhagen(context.now);
		const closed = whyHandingInIsRefused(process, today);
		if (closed) return refused(closed);
		const voice = await voiceOf(context, process.id);
		if (!voice) return refused(key('support-as-employee'));
		await recordSupport(context, proposal.id, voice, wayIn(context.actor).channel, today, 'with-commit');
		return done({ number: proposal.number });
	},
	about: ({ proposal }) => ({ kind: 'proposal', id: proposal.id, channel: 'web' }),
});
