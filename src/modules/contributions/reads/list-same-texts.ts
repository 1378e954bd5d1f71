import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { Channel } from '../channel.ts';
import { contributionTables } from '../tables.ts';

/** A proposal whose text is, word for word, one of those that were asked for. */
export interface SameText {
	readonly number: number;
	readonly text: string;
	readonly channel: Channel;
	readonly happenedOn: string;
	readonly authorId: string | null;
	readonly authorKey: Buffer | null;
	readonly typedName: string | null;
	readonly headCount: number | null;
}

/** The proposals of a process that say exactly one of these texts, for finding what is handed in twice. */
export async function listSameTexts(
	context: Context,
	processId: string,
	texts: readonly string[],
): Promise<SameText[]> {
	if (texts.length === 0) return [];
	const hashes = [...new Set(texts)].map((text) => createHash('md5').update(text).digest('hex'));
	const rows = await contributionTables(context.db)
		.selectFrom('contribution')
		.where('process', '=', processId)
		.where('kind', '=', 'proposal')
		.where('published_at', 'is not', null)
		.where('withdrawn_at', 'is', null)
		.where(sql<boolean>`md5(text) = any(${hashes}::text[])`)
		.select(['number', 'text', 'channel', 'happened_on', 'author', 'author_key', 'typed_name', 'head_count'])
		.orderBy('number')
		.execute();
	return rows.map((row) => ({
		number: row.number,
		text: row.text,
		channel: row.channel as Channel,
		happenedOn: row.happened_on,
		authorId: row.author,
		authorKey: row.author_key,
		typedName: row.typed_name,
		headCount: row.head_count,
	}));
}
