import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused, refusedOnRecord } from '../../../platform/outcome.ts';
import {
	anyContributionByNumber,
	contributionByReceipt,
	giveToAuthor,
	isDraft,
	lockContribution,
	moveContributions,
	recordClaim,
} from '../../contributions/index.ts';
import { holdPerson, isOnlyWrittenDown, joinPersons, voiceOf } from '../../people/index.ts';
import { gatherVoices, voicesEverywhere } from '../../processes/index.ts';
import { mayClaim } from '../permissions.ts';
import { receiptSecretField } from '../reads/receipt-facts.ts';
import { key } from '../refusals.ts';

/**
 * A person makes a piece their own that they handed in without an account, or that staff entered for them. Whoever staff only wrote
 * down becomes the person who shows to be them: what they handed in goes along, and their voice counts once.
 */
export const claimContribution = act({
	name: 'contribution.claim',
	summary: 'Make a piece your own that you handed in without an account or on paper.',
	repeatable: true,
	input: v.object({
		/** Of the receipt's link. */
		secret: v.optional(receiptSecretField),
		/** At the desk, where the employee sees the receipt. */
		number: v.optional(
			v.pipe(
				v.number(key('claim-unknown')),
				v.integer(key('claim-unknown')),
				v.minValue(1, key('claim-unknown')),
				v.maxValue(999_999_999, key('claim-unknown')),
			),
		),
	}),
	async load(context, { secret, number }) {
		const { helper } = context.actor;
		const found = secret
			? await contributionByReceipt(context, secret)
			: helper && number !== undefined && (await anyContributionByNumber(context, number));
		const piece = found ? await lockContribution(context, found.number) : undefined;
		return piece || helper ? { piece } : undefined;
	},
	may: (actor) => mayClaim(actor),
	async run(context, { piece }) {
		const { personId } = context.actor;
		if (!piece || !personId || isDraft(piece)) return refused(key('claim-unknown'), 'number');
		if (piece.withdrawnAt !== null) return refused(key('claim-withdrawn'), 'number');
		if (piece.authorId === personId) return done({ number: piece.number });
		if (piece.headCount !== null) return refused(key('claim-group'), 'number');
		if (piece.authorId === null) {
			const voice = await voiceOf(context, piece.processId);
			await giveToAuthor(context, piece, { id: personId, level: context.actor.level, key: voice?.key });
		} else {
			await holdPerson(context, piece.authorId);
			if (!(await isOnlyWrittenDown(context, piece.authorId)))
				return refusedOnRecord({ kind: piece.kind, id: piece.id, channel: 'web' }, key('claim-taken'), 'number');
			const voices = await voicesEverywhere(context, personId);
			const keys = new Map([...voices].map(([process, voice]) => [process, voice.key]));
			await moveContributions(context, { from: piece.authorId, to: personId, keys });
			await joinPersons(context, piece.authorId, personId);
			await gatherVoices(context, personId);
		}
		await recordClaim(context, piece.id, personId);
		return done({ number: piece.number });
	},
	about: ({ piece }) => ({ kind: piece?.kind ?? 'contribution', id: piece?.id, channel: 'web' }),
});
