import * as v from 'valibot';
import { act, nothingToLoad } from '../../../platform/act.ts';
import { newId } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { forgetDue as forgetByTags } from '../../../platform/personal/forget-due.ts';
import { mayForgetDue } from '../permissions.ts';
import { key } from '../refusals.ts';
import { retentionRulesInUse } from '../retention-rules.ts';
import { mineTables } from '../tables.ts';

/** The program forgets what has lain as long as it may, and tells how many rows of what: never which. */
export const forgetDue = act({
	name: 'personal-data.forget-due',
	summary: 'The program forgets what has lain as long as it may.',
	input: v.object({}),
	load: nothingToLoad,
	may: mayForgetDue,
	async run(context) {
		const counted: Record<string, number> = {};
		for (const [name, rule] of Object.entries(retentionRulesInUse())) {
			const count = await rule(context);
			if (count > 0) counted[name] = count;
		}
		for (const [table, count] of await forgetByTags(context)) counted[table] = (counted[table] ?? 0) + count;
		// An hour in which nothing was due is no news.
		if (Object.keys(counted).length === 0) return refused(key('nothing-due'));
		const id = newId(context.now);
		await mineTables(context.db)
			.insertInto('retention_run')
			.values({ id, ran_at: context.now, counted: JSON.stringify(counted) })
			.execute();
		return done({ id, counted });
	},
	about: (_facts, { id }) => ({ kind: 'retention-run', id }),
});
