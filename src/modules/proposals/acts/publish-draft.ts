import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { correctContribution, publishDraft as publishRow } from '../../contributions/index.ts';
import { mayTakePart, whyHandingInIsRefused } from '../../processes/index.ts';
import { holdPiece, screenPiece } from '../../screening/index.ts';
import { mayChangeOwn } from '../permissions.ts';
import { lockOwnProposal } from '../reads/own-proposal.ts';
import { key } from '../refusals.ts';
import { checkWords } from '../steps/check-words.ts';
import { findPlace } from '../steps/find-place.ts';
import { keepPictures, keepPicturesOfDraft } from '../steps/keep-pictures.ts';
import { tellRelations } from '../steps/tell-relations.ts';
import { correctedPlace, pieceNumber, proposalWords } from '../words.ts';

/** The author publishes a draft, with the last corrections. */
export const publishDraft = act({
	name: 'proposal.publish-draft',
	summary: 'Publish a proposal that you have saved.',
	input: v.object({ number: pieceNumber, ...proposalWords, ...correctedPlace }),
	load: (context, input) => lockOwnProposal(context, input.number),
	may(actor, { proposal, levels }) {
		const own = mayChangeOwn(actor, proposal);
		return own.kind === 'yes' ? mayTakePart(actor, 'propose', levels) : own;
	},
	async run(context, facts, input) {
		const { proposal, process } = facts;
		if (proposal.withdrawnAt !== null) return refused(key('edit-withdrawn'));
		if (proposal.publishedAt !== null) return refused(key('edit-published'));
		const today = dateInCopenhagen(context.now);
		const closed = whyHandingInIsRefused(process, today);
		if (closed) return refused(closed);
		// Whoever no longer acts for the organisation of a draft does not publish it in its name.
		const { behalf, behalfName } = proposal;
		const organisation = proposal.organisationId ?? undefined;
		const words = { ...input, behalf, behalfName: behalfName ?? undefined, organisation };
		const checked = await checkWords(context, facts, words, context.actor.personId);
		if ('problems' in checked) return checked;
		const where = input.where && (await findPlace(context, input.where));
		if (where && 'problems' in where) return where;
		await correctContribution(context, proposal, {
			where,
			title: input.title,
			text: input.text,
			themeId: checked.themeId,
			pseudonym: checked.pseudonym ?? null,
		});
		const signals = await screenPiece(context, input);
		const held = signals.length > 0;
		const keep = held ? keepPicturesOfDraft : keepPictures;
		if (!(await keep(context, proposal.id, input.pictures))) return refused(key('picture-gone'), 'pictures');
		await publishRow(context, proposal.id, today, { held });
		if (held) await holdPiece(context, proposal.id, signals);
		await tellRelations(context, { ...proposal, themeId: checked.themeId });
		return done({ number: proposal.number, ...(held && { held }) });
	},
	about: ({ proposal }) => ({ kind: 'proposal', id: proposal.id, channel: 'web' }),
});
