import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { isId } from '../../../platform/identifiers.ts';
import { done } from '../../../platform/outcome.ts';
import { mayFollow } from '../permissions.ts';
import { followingTables } from '../tables.ts';

/** Somebody no longer wants to hear of something; of what is gone too. */
export const endFollow = act({
	name: 'follow.end',
	summary: 'Stop following something.',
	repeatable: true,
	input: v.object({
		kind: v.pipe(v.string(), v.regex(/^[a-z-]{1,30}$/)),
		subject: v.pipe(v.string(), v.check(isId)),
	}),
	load: async (_context, subject) => subject,
	may: mayFollow,
	async run(context, { kind, subject }) {
		await followingTables(context.db)
			.deleteFrom('follow')
			.where('person', '=', context.actor.personId ?? null)
			.where('kind', '=', kind)
			.where('subject', '=', subject)
			.execute();
		return done({ kind });
	},
	about: ({ kind, subject }) => ({ kind, id: subject }),
});
