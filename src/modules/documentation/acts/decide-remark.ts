import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { decisionFields, slugField } from '../fields.ts';
import { mayDocument } from '../permissions.ts';
import { lockRemark } from '../reads/list-remarks.ts';
import { key } from '../refusals.ts';
import { documentationTables } from '../tables.ts';
import { aboutDocumentation } from './about-documentation.ts';

/** Staff show what a participant said, or keep it back with a reason that its author reads. */
export const decideRemark = act({
	name: 'remark.decide',
	summary: 'Staff show what a participant said of a process, or keep it back and tell its author why.',
	repeatable: true,
	input: v.object({ slug: slugField, ...decisionFields }),
	load: lockRemark,
	may: mayDocument,
	async run(context, { remark: { id, sentAt } }, { slug, decision, reason, seen }) {
		// Its author corrected it while staff were reading: what nobody has read is not decided about.
		if (seen !== undefined && seen !== sentAt.getTime()) return refused(key('remark-changed'));
		if (decision === 'kept-back' && !reason) return refused(key('reason-missing'), 'reason');
		await documentationTables(context.db)
			.updateTable('documentation_remark')
			.set({
				decision,
				decision_reason: decision === 'kept-back' ? (reason ?? '') : '',
				decided_at: context.now,
				decided_by: context.actor.personId,
			})
			.where('id', '=', id)
			.execute();
		return done({ slug });
	},
	about: aboutDocumentation,
});
