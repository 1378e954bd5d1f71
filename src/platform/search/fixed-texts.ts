import { type Kysely, sql } from 'kysely';
import type { Language } from '../context.ts';
import { type Hits, type HitWish, topHits } from './hits.ts';

/** A text that comes with the program and lies in no table. */
export interface FixedText {
	readonly id: string;
	readonly title: string;
	readonly text: string;
}

/** The words of the texts by language, made by the database once: they change only with the program. */
const kept = new Map<Language, readonly string[]>();

/** Finds among texts that come with the program. They have always been there, so that they are older than anything that is new. */
export async function fixedHits<Tables>(
	db: Kysely<Tables>,
	language: Language,
	texts: readonly FixedText[],
	weight: number,
	wish: HitWish,
): Promise<Hits> {
	const words = kept.get(language) ?? (await readWords(db, language, texts));
	kept.set(language, words);
	const ids = texts.map(({ id }) => id);
	const found = sql`
		select id, timestamptz '2000-01-01' as at, words::tsvector as search
		from unnest(${ids}::uuid[], ${sql.val([...words])}::text[]) as fixed (id, words)
		where words::tsvector @@ ${wish.query.wide}::tsquery
	`;
	return topHits(db, found, weight, wish);
}

async function readWords<Tables>(
	db: Kysely<Tables>,
	language: Language,
	texts: readonly FixedText[],
): Promise<string[]> {
	const read = language === 'en' ? sql`search_english_words` : sql`search_words`;
	const { rows } = await sql<{ words: string }>`
		select (${read}(title, 'A') || ${read}(text, 'B'))::text as words
		from unnest(${texts.map(({ title }) => title)}::text[], ${texts.map(({ text }) => text)}::text[])
			with ordinality as fixed (title, text, place)
		order by place
	`.execute(db);
	return rows.map(({ words }) => words);
}
