import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { offerKinds } from '../council-case.ts';
import { caseFields, slugField } from '../fields.ts';
import { maySteerEvaluation } from '../permissions.ts';
import { lockEvaluation } from '../reads/read-evaluation.ts';
import { caseOf } from '../reads/read-measurements.ts';
import { key } from '../refusals.ts';
import { evaluationTables } from '../tables.ts';

/** Writes what the council is offered: into operation, longer as a project, or to stop, each with its money. It can be changed until it is sent. */
export const writeCase = act({
	name: 'evaluation.write-case',
	summary:
		'Staff write what the council can choose for a project: into operation, longer, or stop, each with its money.',
	repeatable: true,
	input: v.object({ slug: slugField, ...caseFields }),
	load: (context, { slug }) => lockEvaluation(context, slug),
	may: maySteerEvaluation,
	async run(context, { evaluation: { id, begunAt } }, { slug, caseNumber, summary, meetingOn, ...offers }) {
		if (begunAt === null) return refused(key('not-begun'));
		if ((await caseOf(context, id))?.sentAt) return refused(key('already-sent'));
		const db = evaluationTables(context.db);
		const words = {
			case_number: caseNumber,
			summary,
			meeting_on: meetingOn || null,
			written_at: context.now,
			written_by: context.actor.personId ?? null,
		};
		await db
			.insertInto('evaluation_case')
			.values({ evaluation: id, ...words })
			.onConflict((conflict) => conflict.column('evaluation').doUpdateSet(words))
			.execute();
		await db.deleteFrom('evaluation_offer').where('evaluation', '=', id).execute();
		await db
			.insertInto('evaluation_offer')
			.values(
				offerKinds.map((offer) => ({
					evaluation: id,
					offer,
					text: offers[`${offer}Text`],
					first_year_ore: offers[`${offer}FirstYear`],
					yearly_ore: offers[`${offer}Yearly`],
				})),
			)
			.execute();
		return done({ slug });
	},
	about: ({ evaluation }) => ({ kind: 'evaluation', id: evaluation.id }),
});
