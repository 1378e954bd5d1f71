import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { planField, slugField } from '../fields.ts';
import { maySteerConsultation } from '../permissions.ts';
import { lockSteered } from '../reads/read-consultation.ts';
import { key } from '../refusals.ts';
import { consultationTables } from '../tables.ts';

/** Ties a consultation to the local plan that it is about, as the national register tells it, or takes it off again. */
export const setPlan = act({
	name: 'consultation.set-plan',
	summary: 'A consultation shows which local plan it is about, where that is and where it can be read.',
	example: {
		slug: 'lokalplan-for-havnen',
		plan: {
			id: '3771234',
			title: 'Lokalplan 118, Den grønne kile',
			outline: [
				[
					[
						[9.82, 56.39],
						[9.83, 56.39],
						[9.83, 56.4],
						[9.82, 56.39],
					],
				],
			],
		},
		takeTitle: true,
	},
	input: v.object({ slug: slugField, plan: planField, takeTitle: v.optional(v.boolean(), false) }),
	load: (context, { slug }) => lockSteered(context, slug),
	may: maySteerConsultation,
	async run(context, { consultation }, { slug, plan, takeTitle }) {
		if (consultation.publishedAt !== null) return refused(key('already-public'));
		const db = consultationTables(context.db);
		await db.deleteFrom('consultation_plan').where('consultation', '=', consultation.id).execute();
		if (plan === null) return done({ slug });
		await db
			.insertInto('consultation_plan')
			.values({
				consultation: consultation.id,
				plan_id: plan.id,
				document: plan.document ?? null,
				outline: JSON.stringify(plan.outline),
			})
			.execute();
		if (takeTitle && plan.title)
			await db.updateTable('consultation').set({ title: plan.title }).where('id', '=', consultation.id).execute();
		return done({ slug });
	},
	about: ({ consultation }) => ({ kind: 'consultation', id: consultation.id }),
});
