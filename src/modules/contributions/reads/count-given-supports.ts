import type { Context } from '../../../platform/context.ts';
import { isOneOf } from '../../../platform/database/is-one-of.ts';
import { contributionTables } from '../tables.ts';

/** How many supports were given to these pieces themselves, without those that came along from an earlier one. */
export async function countGivenSupports(context: Context, ids: readonly string[]): Promise<number> {
	if (ids.length === 0) return 0;
	const { count } = await contributionTables(context.db)
		.selectFrom('support')
		.where(isOneOf('contribution', ids))
		.where('carried_from', 'is', null)
		.select((select) => select.fn.countAll<string>().as('count'))
		.executeTakeFirstOrThrow();
	return Number(count);
}
