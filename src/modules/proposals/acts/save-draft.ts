import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { mayDraft } from '../permissions.ts';
import { whyDraftingIsRefused } from '../proposal.ts';
import { holdForHandingIn } from '../reads/process-facts.ts';
import { putAside } from '../steps/put-aside.ts';
import { draftWords, firstWords, processSlug } from '../words.ts';

/** A person puts a proposal aside to finish it later; nobody else sees it. */
export const saveDraft = act({
	name: 'proposal.save-draft',
	summary: 'Save a proposal to finish it later.',
	input: v.object({ process: processSlug, ...draftWords, ...firstWords }),
	load: (context, input) => holdForHandingIn(context, input.process),
	may: (actor) => mayDraft(actor),
	async run(context, facts, input) {
		const refusal = whyDraftingIsRefused(facts.process, dateInCopenhagen(context.now));
		if (refusal) return refused(refusal);
		const draft = await putAside(context, facts, input);
		return 'problems' in draft ? draft : done(draft);
	},
	about: (_facts, answer) => ({ kind: 'proposal', id: answer.id, channel: 'web' }),
});
