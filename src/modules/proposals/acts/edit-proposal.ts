import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { correctContribution, isDraft } from '../../contributions/index.ts';
import { mayChangeOwn } from '../permissions.ts';
import { whyEditingIsRefused } from '../proposal.ts';
import { lockOwnProposal } from '../reads/own-proposal.ts';
import { key } from '../refusals.ts';
import { checkWords } from '../steps/check-words.ts';
import { findPlace } from '../steps/find-place.ts';
import { holdCorrection } from '../steps/hold-correction.ts';
import { keepPictures, keepPicturesOfDraft } from '../steps/keep-pictures.ts';
import { tellRelations } from '../steps/tell-relations.ts';
import { correctedPlace, draftWords, pieceNumber } from '../words.ts';

/** The author corrects a proposal, while nobody has answered and the process is open; the receipt says so. */
export const editProposal = act({
	name: 'proposal.edit',
	summary: 'Correct your own proposal.',
	input: v.object({ number: pieceNumber, ...draftWords, ...correctedPlace }),
	load: (context, input) => lockOwnProposal(context, input.number),
	may: (actor, { proposal }) => mayChangeOwn(actor, proposal),
	async run(context, facts, input) {
		const { proposal, process } = facts;
		const refusal = whyEditingIsRefused(proposal, process, dateInCopenhagen(context.now));
		if (refusal) return refused(refusal);
		const draft = isDraft(proposal);
		if (!draft && input.title === '') return refused(key('title-missing'), 'title');
		if (!draft && input.text === '') return refused(key('text-missing'), 'text');
		const checked = await checkWords(context, facts, input, context.actor.personId, { draft });
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
		const held = await holdCorrection(context, proposal, input);
		const keep = draft || held ? keepPicturesOfDraft : keepPictures;
		if (!(await keep(context, proposal.id, input.pictures))) return refused(key('picture-gone'), 'pictures');
		if (!draft) await tellRelations(context, { ...proposal, themeId: checked.themeId });
		return done({ number: proposal.number, draft, ...(held && { held }) });
	},
	about: ({ proposal }) => ({ kind: 'proposal', id: proposal.id, channel: 'web' }),
});
