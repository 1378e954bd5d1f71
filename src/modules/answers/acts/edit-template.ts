import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { mayKeepTemplate } from '../permissions.ts';
import { templateById } from '../reads/read-templates.ts';
import { answersTables } from '../tables.ts';
import { whyChangingIsRefused } from '../template-mark.ts';
import { answerWords, idField, seenField, templateTitle } from '../words.ts';
import { whyTemplateIsRefused } from './template-refusal.ts';

/** Staff correct a template; what was sent with it stays as it was sent. */
export const editTemplate = act({
	name: 'answer-template.edit',
	summary: 'Those who answer make a common answer better; answers that were given stay as they were.',
	input: v.object({ id: idField, title: templateTitle, ...answerWords, seen: seenField }),
	async load(context, { id }) {
		const template = await templateById(context, id, { lock: true });
		return template && { template };
	},
	may: mayKeepTemplate,
	async run(context, { template }, input) {
		const changed = whyChangingIsRefused(template, input.seen);
		if (changed) return refused(changed);
		const refusal = whyTemplateIsRefused(input);
		if (refusal) return refusal;
		await answersTables(context.db)
			.updateTable('answer_template')
			.set({
				title: input.title,
				state: input.state,
				heading: input.heading,
				text: input.text,
				elsewhere_to: input.elsewhereTo ?? null,
				edited_at: context.now,
			})
			.where('id', '=', template.id)
			.execute();
		return done({ template: template.id });
	},
	about: ({ template }) => ({ kind: 'answer-template', id: template.id }),
});
