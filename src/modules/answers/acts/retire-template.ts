import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { mayKeepTemplate } from '../permissions.ts';
import { templateById } from '../reads/read-templates.ts';
import { answersTables } from '../tables.ts';
import { whyChangingIsRefused } from '../template-mark.ts';
import { idField, seenField } from '../words.ts';

/** Staff stop using a template; what was sent with it stays. */
export const retireTemplate = act({
	name: 'answer-template.retire',
	summary: 'Those who answer no longer use a common answer.',
	input: v.object({ id: idField, seen: seenField }),
	async load(context, { id }) {
		const template = await templateById(context, id, { lock: true });
		return template && { template };
	},
	may: mayKeepTemplate,
	async run(context, { template }, { seen }) {
		const changed = whyChangingIsRefused(template, seen);
		if (changed) return refused(changed);
		await answersTables(context.db)
			.updateTable('answer_template')
			.set({ retired_at: context.now, retired_by: context.actor.personId })
			.where('id', '=', template.id)
			.execute();
		return done({ template: template.id });
	},
	about: ({ template }) => ({ kind: 'answer-template', id: template.id }),
});
