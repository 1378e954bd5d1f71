import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { assistedChannels, recordSupport, supportedBy } from '../../contributions/index.ts';
import { sealedIdentity, voiceOfIdentity } from '../../people/index.ts';
import { mayEnterIn } from '../../processes/index.ts';
import { whyEnteringIsRefused } from '../entering.ts';
import { proposalToSupport } from '../reads/supported-proposal.ts';
import { key } from '../refusals.ts';
import { mostSupporters } from '../supporter-line.ts';
import { pieceNumber } from '../words.ts';

/**
 * Staff enter supports that people gave on paper, by telephone or at a meeting. Each person counts once, also when they have
 * supported on the site; the answer says how many counted now.
 */
export const enterSupports = act({
	name: 'support.enter',
	summary: 'Enter supports for people who gave them outside the site.',
	sensitive: true,
	input: v.object({
		number: pieceNumber,
		channel: v.picklist(assistedChannels, key('channel-missing')),
		happenedOn: v.pipe(v.string(key('date-missing')), v.regex(/^\d{4}-\d{2}-\d{2}$/, key('date-missing'))),
		supporters: v.pipe(
			v.array(sealedIdentity),
			v.minLength(1, key('supporters-missing')),
			v.maxLength(mostSupporters, key('supporters-too-many')),
		),
	}),
	load: (context, input) => proposalToSupport(context, input.number),
	may: (actor, { process }) => mayEnterIn(actor, process),
	async run(context, { proposal, process }, input) {
		if (proposal.wentOnAt) return refused(key('went-on'), 'number');
		const refusal = whyEnteringIsRefused(process, input.happenedOn, dateInCopenhagen(context.now));
		if (refusal) return refused(refusal, refusal.startsWith('date') ? 'happenedOn' : undefined);
		let counted = 0;
		for (const identity of input.supporters) {
			const voice = await voiceOfIdentity(context, process.id, identity);
			if (!voice) return refused(key('identity-not-understood'), 'supporters');
			const before = await supportedBy(context, [proposal.id], [voice.key, ...voice.otherKeys]);
			if (before.size > 0) continue;
			await recordSupport(context, proposal.id, voice, input.channel, input.happenedOn);
			counted++;
		}
		return done({ number: proposal.number, counted, already: input.supporters.length - counted });
	},
	about: ({ proposal }, _answer, input) => ({ kind: 'proposal', id: proposal.id, channel: input.channel }),
});
