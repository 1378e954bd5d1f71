import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { departmentsOf } from '../../people/index.ts';
import { mayKeepTemplate } from '../permissions.ts';
import { answersTables } from '../tables.ts';
import { answerWords, departmentField, templateTitle } from '../words.ts';
import { whyTemplateIsRefused } from './template-refusal.ts';

/** Staff keep an answer that is given often, for a department or for the whole municipality. */
export const addTemplate = act({
	name: 'answer-template.add',
	summary: 'Those who answer keep the answers that many need, so that everybody gets theirs sooner.',
	input: v.object({ title: templateTitle, department: departmentField, ...answerWords }),
	load: async (_, { department }) => ({ template: { departmentId: department ?? null } }),
	may: mayKeepTemplate,
	async run(context, { template }, input) {
		const refusal = whyTemplateIsRefused(input);
		if (refusal) return refusal;
		const { departmentId } = template;
		if (departmentId !== null && (await departmentsOf(context, [departmentId])).size === 0)
			return refused('department-unknown', 'department');
		const id = newId(context.now);
		await answersTables(context.db)
			.insertInto('answer_template')
			.values({
				id,
				department: departmentId,
				title: input.title,
				state: input.state,
				heading: input.heading,
				text: input.text,
				elsewhere_to: input.elsewhereTo,
				made_by: context.actor.personId,
				made_at: context.now,
				edited_at: context.now,
			})
			.execute();
		return done({ template: id });
	},
	about: (_, answer) => ({ kind: 'answer-template', id: answer.template }),
});
