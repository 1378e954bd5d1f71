import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { planFields, seenField, slugField } from '../fields.ts';
import { mayWritePlan } from '../permissions.ts';
import { lockPlan } from '../reads/read-plan.ts';
import { key } from '../refusals.ts';
import { planTables } from '../tables.ts';

/** Staff change the title of a plan, or the words under it. Everybody reads them from the next version on. */
export const editPlan = act({
	name: 'plan.edit',
	summary: 'A plan gets a better title, or says better what it is about.',
	example: { slug: 'det-har-i-sagt', title: 'Det har I sagt om støtte', lead: 'Alle forslag skrevet sammen.', seen: 1 },
	input: v.object({ slug: slugField, ...planFields, seen: seenField }),
	load: (context, { slug }) => lockPlan(context, slug),
	may: mayWritePlan,
	async run(context, { plan }, { slug, title, lead = '', seen }) {
		if (plan.version !== seen) return refused(key('plan-changed-meanwhile'));
		await planTables(context.db)
			.updateTable('plan')
			.set({ title, lead, version: plan.version + 1 })
			.where('id', '=', plan.id)
			.execute();
		return done({ slug });
	},
	about: ({ plan }) => ({ kind: 'plan', id: plan.id }),
});
