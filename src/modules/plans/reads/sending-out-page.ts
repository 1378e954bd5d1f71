import * as v from 'valibot';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import { read } from '../../../platform/read.ts';
import { changesBetween, countChanged } from '../changes.ts';
import { slugField } from '../fields.ts';
import { maySendOut } from '../permissions.ts';
import { isHeading } from '../plan.ts';
import { whySendingOutIsRefused, whyTakingBackIsRefused } from '../publishing.ts';
import { consultationAbout } from './consultation-about.ts';
import { partsOfPlan, writtenPlan } from './read-plan.ts';
import { partsOfVersions, versionsOf } from './read-versions.ts';

/** The form that puts a plan out for consultation, with what would be the material. */
export const sendingOutPage = read({
	name: 'plan.sending-out',
	path: '/styr/planer/:slug/hoering',
	input: v.object({ slug: slugField }),
	async load(context, { slug }) {
		const facts = await writtenPlan(context, slug);
		if (!facts || maySendOut(context.actor, facts).kind !== 'yes') return facts && { ...facts, open: undefined };
		const { plan, process } = facts;
		const [[newest], written] = await Promise.all([versionsOf(context, plan.id), partsOfPlan(context, plan.id)]);
		const heardIn = await consultationAbout(context, plan);
		const partsOf = await partsOfVersions(context, plan.id, newest ? [newest.version] : []);
		const parts = partsOf(newest?.version);
		return {
			...facts,
			open: {
				newest,
				/** The consultation that it was put out for, and why it cannot be taken back from it. */
				heardIn,
				takingBack: whyTakingBackIsRefused(plan, heardIn),
				refusal: whySendingOutIsRefused(plan, process),
				paragraphs: parts.filter((part) => !isHeading(part)).length,
				/** What is written and not published does not come along. */
				unpublished: countChanged(changesBetween(parts, written)),
				today: dateInCopenhagen(context.now),
			},
		};
	},
	may: maySendOut,
});
