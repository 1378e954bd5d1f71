import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { contributionTables } from '../tables.ts';

/** More than this says nothing new. */
const mostCounted = 10;

/**
 * How often these very words were handed in since then, in any process, hidden and held ones too: by this person, or by people without
 * an account. Many who send the same letter, each in their own name, are a movement and no spam.
 */
export async function countSameText(
	context: Context,
	{
		text,
		authorId,
		since,
		except,
	}: {
		readonly text: string;
		readonly authorId: string | undefined;
		readonly since: Date;
		/** The piece that is given these words. */
		readonly except?: string | undefined;
	},
): Promise<number> {
	const hash = createHash('md5').update(text).digest('hex');
	const rows = await contributionTables(context.db)
		.selectFrom('contribution')
		.select('id')
		.where(sql<boolean>`md5(text) = ${hash}`)
		.where('created_at', '>', since)
		.where('author', authorId ? '=' : 'is', authorId ?? null)
		.where('entered_by', 'is', null)
		.where('published_at', 'is not', null)
		.$if(except !== undefined, (query) => query.where('id', '<>', except ?? ''))
		.limit(mostCounted)
		.execute();
	return rows.length;
}
