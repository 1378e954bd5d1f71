import type { Context } from '../../../platform/context.ts';
import { contributionTables } from '../tables.ts';

/** How many of somebody's pieces everybody can see. */
export async function countPublicOf(context: Context, personId: string): Promise<number> {
	const row = await contributionTables(context.db)
		.selectFrom('contribution')
		.select((select) => select.fn.countAll<string>().as('count'))
		.where('author', '=', personId)
		.where('published_at', 'is not', null)
		.where('withdrawn_at', 'is', null)
		.executeTakeFirstOrThrow();
	return Number(row.count);
}
