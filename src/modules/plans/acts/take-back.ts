import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { discardDraft } from '../../consultations/index.ts';
import { unrelate } from '../../relations/index.ts';
import { slugField, takingBackField } from '../fields.ts';
import { maySendOut } from '../permissions.ts';
import { whyTakingBackIsRefused } from '../publishing.ts';
import { consultationAbout } from '../reads/consultation-about.ts';
import { knownSources } from '../reads/known-sources.ts';
import { lockPlan } from '../reads/read-plan.ts';
import { newestVersionOf } from '../reads/read-versions.ts';
import { key } from '../refusals.ts';
import { sourcesIn } from '../steps/sources-of-version.ts';
import { writeVersion } from '../steps/write-version.ts';
import { planStaffTexts } from '../texts.ts';

/**
 * Staff take a plan back that was put out for consultation by mistake, as long as nobody can respond: it is a draft again, with the same
 * words and the reason, and the consultation that nobody has seen is gone.
 */
export const takeBack = act({
	name: 'plan.take-back',
	summary: 'A plan that was put out for consultation by mistake is a draft again, before anybody can respond.',
	example: { slug: 'det-har-i-sagt', reason: 'Et afsnit manglede.' },
	answer: v.object({ slug: v.string(), version: v.number() }),
	input: v.object({ slug: slugField, reason: takingBackField }),
	load: (context, { slug }) => lockPlan(context, slug),
	may: maySendOut,
	async run(context, { plan, process }, { slug, reason }) {
		const consultation = await consultationAbout(context, plan);
		const newest = await newestVersionOf(context, plan);
		const refusal = whyTakingBackIsRefused(plan, consultation);
		if (refusal || !consultation || !newest) return refused(refusal ?? 'not-in-consultation');
		// Somebody may be publishing it at this moment: whoever is first decides.
		if (!(await discardDraft(context, consultation.id))) return refused(key('consultation-published'));
		const { title, lead, parts } = newest;
		const version = await writeVersion(
			context,
			{ ...plan, title, lead },
			{
				stage: 'draft',
				note: planStaffTexts('da').sendingOut.takeBack.note(reason),
				parts,
				// What was taken back meanwhile does not keep a plan out: the words are those that everybody read.
				sources: await knownSources(context, process.id, sourcesIn(parts)),
				consultationId: undefined,
				decided: undefined,
			},
		);
		const heard = { kind: 'consultation', id: consultation.id } as const;
		await unrelate(context, { kind: 'plan', id: plan.id }, 'led-to', heard);
		return done({ slug, version });
	},
	about: ({ plan }) => ({ kind: 'plan', id: plan.id }),
});
