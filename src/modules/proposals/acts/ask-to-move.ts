import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { no } from '../../../platform/permission.ts';
import { mayAnswerIn, processBySlug, themesOf } from '../../processes/index.ts';
import { chosenTheme } from '../proposal.ts';
import { lockRearranged } from '../reads/rearranged-proposal.ts';
import { whyMovingIsRefused, whyRearrangingIsRefused } from '../rearrangement.ts';
import { key } from '../refusals.ts';
import { askAuthor } from '../steps/ask-author.ts';
import { carryOut } from '../steps/settle-question.ts';
import { pieceNumber, processSlug, reasonField, themeField } from '../words.ts';

/** Staff ask an author whether a proposal may stand under another theme, or in another process that they also work with. */
export const askToMove = act({
	name: 'proposal.ask-to-move',
	summary: 'Ask the author of a proposal whether it may be moved to another theme or process.',
	input: v.object({ number: pieceNumber, process: processSlug, theme: v.optional(themeField), reason: reasonField }),
	async load(context, input) {
		const facts = await lockRearranged(context, input.number);
		const target = await processBySlug(context, input.process);
		return facts && target && { ...facts, target, themes: await themesOf(context, target.id) };
	},
	// Whoever moves a wish to another process must be among those who answer it there: nobody hands their work on unasked.
	may: (actor, { process, target }) => (mayAnswerIn(actor, process).kind === 'yes' ? mayAnswerIn(actor, target) : no),
	async run(context, { proposal, process, target, themes }, { theme, reason }) {
		const chosen = chosenTheme(theme, themes);
		if ('refusal' in chosen) return refused(chosen.refusal, 'process');
		const refusal = whyRearrangingIsRefused(proposal, process) ?? whyMovingIsRefused(proposal, target, chosen.themeId);
		if (refusal) return refused(refusal, refusal.startsWith('move') ? 'process' : undefined);
		const where = { processId: target.id, themeId: chosen.themeId };
		const outcome = await askAuthor(context, proposal, { kind: 'move', reason, ...where });
		if (!outcome) return refused(key('rearrange-asked-already'), undefined, { number: proposal.number });
		if (outcome.settled) await carryOut(context, { proposal, process, into: undefined, question: outcome.asked });
		return done({ number: proposal.number, settled: outcome.settled });
	},
	about: ({ proposal }) => ({ kind: 'proposal', id: proposal.id }),
});
