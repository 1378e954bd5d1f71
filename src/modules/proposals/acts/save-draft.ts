import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { receiveContribution } from '../../contributions/index.ts';
import { voiceOf } from '../../people/index.ts';
import { mayDraft } from '../permissions.ts';
import { whyDraftingIsRefused } from '../proposal.ts';
import { holdForHandingIn } from '../reads/process-facts.ts';
import { key } from '../refusals.ts';
import { checkWords } from '../steps/check-words.ts';
import { keepPictures } from '../steps/keep-pictures.ts';
import { draftWords, firstWords, processSlug } from '../words.ts';

/** A person puts a proposal aside to finish it later; nobody else sees it. */
export const saveDraft = act({
	name: 'proposal.save-draft',
	summary: 'Save a proposal to finish it later.',
	input: v.object({ process: processSlug, ...draftWords, ...firstWords }),
	load: (context, input) => holdForHandingIn(context, input.process),
	may: (actor) => mayDraft(actor),
	async run(context, facts, input) {
		const today = dateInCopenhagen(context.now);
		const refusal = whyDraftingIsRefused(facts.process, today);
		if (refusal) return refused(refusal);
		const checked = await checkWords(context, facts, input, context.actor.personId, { draft: true });
		if ('problems' in checked) return checked;
		const voice = await voiceOf(context, facts.process.id);
		const draft = await receiveContribution(context, {
			kind: 'proposal',
			processId: facts.process.id,
			themeId: checked.themeId,
			title: input.title,
			text: input.text,
			channel: 'web',
			happenedOn: today,
			authorId: context.actor.personId,
			authorKey: voice?.key,
			authorLevel: context.actor.level,
			pseudonym: checked.pseudonym,
			organisationId: input.organisation,
			place: input.place,
			needsAnswer: true,
			draft: true,
		});
		if (!(await keepPictures(context, draft.id, input.pictures))) return refused(key('picture-gone'), 'pictures');
		return done(draft);
	},
	about: (_facts, answer) => ({ kind: 'proposal', id: answer.id, channel: 'web' }),
});
