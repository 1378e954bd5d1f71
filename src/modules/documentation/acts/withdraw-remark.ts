import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { slugField } from '../fields.ts';
import { mayRemark } from '../permissions.ts';
import { lockRemarked } from '../reads/list-remarks.ts';
import { key } from '../refusals.ts';
import { documentationTables } from '../tables.ts';
import { aboutDocumentation } from './about-documentation.ts';

/** Somebody takes back what they said of a process; it is deleted. */
export const withdrawRemark = act({
	name: 'remark.withdraw',
	summary: 'You take back what you said of a process. It is deleted.',
	example: { slug: 'hjaelp-der-holder' },
	input: v.object({ slug: slugField }),
	load: lockRemarked,
	may: mayRemark,
	async run(context, { own }, { slug }) {
		if (!own) return refused(key('nothing-sent'));
		await documentationTables(context.db).deleteFrom('documentation_remark').where('id', '=', own.id).execute();
		return done({ slug });
	},
	about: aboutDocumentation,
});
