import type { Context } from '../../../platform/context.ts';
import { contributionTables } from '../tables.ts';

/** The persons who have handed something in to a process that stands, each once, by their ids. */
export async function listAuthors(
	context: Context,
	processId: string,
	{ after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<string[]> {
	let query = contributionTables(context.db)
		.selectFrom('contribution')
		.select('author')
		.distinct()
		.where('process', '=', processId)
		.where('withdrawn_at', 'is', null)
		.where('author', 'is not', null);
	if (after) query = query.where('author', '>', after);
	const rows = await query.orderBy('author').limit(limit).execute();
	return rows.flatMap(({ author }) => author ?? []);
}
