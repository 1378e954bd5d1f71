import type { Context } from '../../../platform/context.ts';
import { type AgeCounts, noAges } from '../age-bands.ts';
import { figureTables } from '../tables.ts';

/** The ages told in a process; `hold` keeps them until the act is done. */
export async function toldAges(context: Context, processId: string, { hold = false } = {}): Promise<AgeCounts> {
	const query = figureTables(context.db)
		.selectFrom('told_age')
		.where('process', '=', processId)
		.select(['counted', 'shown']);
	return (await (hold ? query.forUpdate() : query).executeTakeFirst()) ?? noAges;
}
