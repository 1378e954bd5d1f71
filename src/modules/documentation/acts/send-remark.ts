import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { screenPiece } from '../../screening/index.ts';
import { remarkFields, slugField } from '../fields.ts';
import { mayRemark } from '../permissions.ts';
import { lockRemarked } from '../reads/list-remarks.ts';
import { key } from '../refusals.ts';
import { remarkText, waits } from '../remark.ts';
import { documentationTables } from '../tables.ts';
import { aboutDocumentation } from './about-documentation.ts';

/** Somebody who took part says what was learned, what was good, and what they advise others. Sent again it is corrected. */
export const sendRemark = act({
	name: 'remark.send',
	summary: 'You say what was learned in a process that you took part in, what was good, and what you advise others.',
	example: { slug: 'hjaelp-der-holder', good: 'Der var kaffe, og nogen hørte efter.' },
	input: v.object({ slug: slugField, ...remarkFields }),
	load: lockRemarked,
	may: mayRemark,
	async run(context, { documentation, own }, { slug: _, hideName, ...words }) {
		const { personId } = context.actor;
		if (!personId) throw new Error('a remark has an author');
		const text = remarkText(words);
		if (text === '') return refused(key('remark-empty'), 'learning');
		const held = waits(own, await screenPiece(context, { text }));
		const columns = {
			...words,
			name_hidden: hideName,
			sent_at: context.now,
			held,
			decision: null,
			decision_reason: '',
			decided_at: null,
			decided_by: null,
		};
		const { id } = await documentationTables(context.db)
			.insertInto('documentation_remark')
			.values({ id: newId(context.now), documentation: documentation.id, author: personId, ...columns })
			.onConflict((conflict) => conflict.columns(['documentation', 'author']).doUpdateSet(columns))
			.returning('id')
			.executeTakeFirstOrThrow();
		return done({ id, held });
	},
	about: aboutDocumentation,
});
