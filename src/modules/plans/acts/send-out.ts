import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { consultationFields, draftConsultation } from '../../consultations/index.ts';
import { lockProcess } from '../../processes/index.ts';
import { relate } from '../../relations/index.ts';
import { slugField } from '../fields.ts';
import { materialOf } from '../material.ts';
import { maySendOut } from '../permissions.ts';
import { whySendingOutIsRefused } from '../publishing.ts';
import { lockPlan } from '../reads/read-plan.ts';
import { newestVersionOf } from '../reads/read-versions.ts';
import { sourcesOfVersion } from '../steps/sources-of-version.ts';
import { writeVersion } from '../steps/write-version.ts';
import { planStaffTexts } from '../texts.ts';

/**
 * Staff put the newest version of a plan out for consultation: it becomes the material, paragraph by paragraph, of a consultation that
 * nobody else sees before they publish it.
 */
export const sendOut = act({
	name: 'plan.send-out',
	summary: 'Staff begin a consultation about the newest version of a plan; nobody can respond before they publish it.',
	example: {
		slug: 'det-har-i-sagt',
		title: 'Planen for støtten',
		kind: 'other',
		summary: 'Sig, hvad du synes om planen.',
		opensOn: '2027-01-04',
	},
	answer: v.object({ slug: v.string(), version: v.number(), consultation: v.string() }),
	input: v.object({ ...consultationFields, slug: slugField }),
	async load(context, { slug }) {
		const facts = await lockPlan(context, slug);
		// So many consultations a process may have, whoever begins them.
		return facts && (await lockProcess(context, facts.process.slug)) && facts;
	},
	may: maySendOut,
	async run(context, { plan, process }, { slug, ...words }) {
		const refusal = whySendingOutIsRefused(plan, process);
		if (refusal) return refused(refusal);
		const newest = await newestVersionOf(context, plan);
		if (!newest) return refused('not-published-yet');
		const sources = await sourcesOfVersion(context, process.id, newest.parts);
		if ('problems' in sources) return sources;
		const begun = await draftConsultation(context, process, words, materialOf(newest.parts));
		if (begun.kind === 'refused') return begun;
		const { title, lead } = newest;
		const version = await writeVersion(
			context,
			{ ...plan, title, lead },
			{
				stage: 'consultation',
				note: planStaffTexts('da').sendingOut.note,
				parts: newest.parts,
				sources,
				consultationId: begun.id,
				decided: undefined,
			},
		);
		await relate(context, { kind: 'plan', id: plan.id }, 'led-to', { kind: 'consultation', id: begun.id });
		return done({ slug, version, consultation: begun.slug });
	},
	about: ({ plan }) => ({ kind: 'plan', id: plan.id }),
});
