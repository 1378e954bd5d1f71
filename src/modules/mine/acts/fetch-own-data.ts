import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import { hashSecret, isSecret } from '../../../platform/identifiers.ts';
import { done, refused } from '../../../platform/outcome.ts';
import { mayTakeOwnData } from '../permissions.ts';
import { key } from '../refusals.ts';
import { mineTables } from '../tables.ts';

/** Somebody fetches the file with their own data: once, while it is there, and only who asked for it. */
export const fetchOwnData = act({
	name: 'own-data.fetch',
	summary: 'Fetch the file with everything that is kept about you, once.',
	input: v.object({ secret: v.pipe(v.string(), v.check(isSecret)) }),
	pagesOnly: true,
	sensitive: true,
	async load(context, { secret }) {
		const { personId } = context.actor;
		if (!personId) return { found: undefined };
		const found = await mineTables(context.db)
			.selectFrom('data_export')
			.select(['id', 'ready_at', 'fetched_at', 'expires_at'])
			.where('secret_hash', '=', hashSecret(secret))
			.where('person', '=', personId)
			.forUpdate()
			.executeTakeFirst();
		return found && { found };
	},
	may: mayTakeOwnData,
	async run(context, { found }) {
		if (!found?.ready_at || found.fetched_at || found.expires_at <= context.now) return refused(key('export-gone'));
		await mineTables(context.db)
			.updateTable('data_export')
			.set({ fetched_at: context.now })
			.where('id', '=', found.id)
			.execute();
		return done({ id: found.id });
	},
	about: ({ found }) => ({ kind: 'data-export', id: found?.id }),
});
