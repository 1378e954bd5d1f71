import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { platformTables } from '../database/database.ts';
import { mostSlips } from './slips.ts';

/** A word of the vocabulary. */
export interface VocabularyWord {
	readonly word: string;
	readonly lexeme: string;
}

/** A word to look near, in folded letters, with shorter ones that it is a form of. */
export interface AskedWord {
	readonly folded: string;
	readonly bases: readonly string[];
}

/** What the vocabulary holds near one word. */
export interface Neighbours {
	/** What the word is without its endings, as it may stand in longer words. */
	readonly stems: readonly string[];
	readonly same: readonly VocabularyWord[];
	/** The word's own stem in English. */
	readonly englishStem: string;
	/** English words with the same stem. */
	readonly english: readonly VocabularyWord[];
	/** Longer words that it stands in. */
	readonly longer: readonly VocabularyWord[];
}

/** The last letter of all: what begins with a word lies between it and it with this behind. */
const last = sql.lit('\u{10ffff}');

/** So many longer words of each kind are looked at, the shortest first. */
const mostLonger = sql.lit(300);

/** Length by length, until there are enough: a short word stands in thousands. */
const shortestFirst = sql`generate_series(case when length(asked.part) >= 3 then length(asked.part) + 1 else 61 end, 60) as letters`;

/** Everything in the vocabulary near some words, in one question. */
export async function neighboursOf(context: Context, asked: readonly AskedWord[]): Promise<Neighbours[]> {
	const given = asked.flatMap(({ folded, bases }, n) => [
		{ n, part: folded, isWord: true },
		...bases.map((part) => ({ n, part, isWord: false })),
	]);
	const { rows } = await sql<{
		n: number;
		part: string;
		english: string;
		word: string | null;
		lexeme: string;
		how: string;
	}>`
		with given as (
			select n, is_word, case when is_word then coalesce((ts_lexize('search_danish', part))[1], part) else part end as stem,
				coalesce((ts_lexize('search_english', part))[1], part) collate "C" as english
			from unnest(
				${given.map(({ n }) => n)}::int[], ${given.map(({ part }) => part)}::text[], ${given.map(({ isWord }) => isWord)}::bool[]
			) as given (n, part, is_word)
		), asked as (
			select n, is_word, english, stem collate "C" as part, reverse(stem) collate "C" as ending, search_root(stem) collate "C" as root
			from given
			union all
			-- In longer words stands cykel- and -cykl, whichever of them was asked for.
			select n, false, english, part collate "C", reverse(part) collate "C", part collate "C"
			from given, lateral (
				select search_root(stem) as part union select regexp_replace(stem, '([bdfgkmprst])l$', '\\1el')
			) as other where is_word and part <> stem
		)
		select asked.n, asked.part, asked.english, near.word, near.lexeme, near.how
		from asked left join lateral (
			(select word, lexeme, 'same' as how from search_word where asked.is_word and root = asked.root limit 100)
			union all
			(select word, lexeme, 'english' from search_word where asked.is_word and lexeme = asked.english limit 20)
			union all
			(select word, lexeme, 'longer' from ${shortestFirst} cross join lateral (
				select word, lexeme from search_word
				where length(lexeme) = letters and lexeme > asked.part and lexeme < asked.part || ${last} order by lexeme limit ${mostLonger}
			) as longer limit ${mostLonger})
			union all
			(select word, lexeme, 'longer' from ${shortestFirst} cross join lateral (
				select word, lexeme from search_word
				where length(ending) = letters and ending > asked.ending and ending < asked.ending || ${last} order by ending limit ${mostLonger}
			) as longer limit ${mostLonger})
		) as near on true
	`.execute(platformTables(context.db));
	return asked.map((_, place) => {
		const own = rows.filter(({ n }) => n === place);
		const of = (how: string) =>
			own.flatMap((row) => (row.word && row.how === how ? [{ word: row.word, lexeme: row.lexeme }] : []));
		return {
			stems: [...new Set(own.map(({ part }) => part))],
			englishStem: own[0]?.english ?? '',
			same: of('same'),
			english: of('english'),
			longer: of('longer'),
		};
	});
}

/** Which of some stems are in use, with the words they are stems of: the same, or the same but for what the stemmer leaves apart. */
export async function inUse(
	context: Context,
	stems: readonly string[],
): Promise<readonly (VocabularyWord & { readonly stem: string })[]> {
	if (stems.length === 0) return [];
	const { rows } = await sql<VocabularyWord & { stem: string }>`
		with given as materialized (
			select stem collate "C" as stem, search_root(stem) collate "C" as root from unnest(${[...new Set(stems)]}::text[]) as stem
		)
		select stem, word, lexeme from given join search_word using (root)
		union
		select stem, word, lexeme from given join search_word on search_word.lexeme = given.stem
	`.execute(platformTables(context.db));
	return rows;
}

/** Which of some stems are in use, in any form. */
export async function whichAreInUse(context: Context, stems: readonly string[]): Promise<ReadonlySet<string>> {
	if (stems.length === 0) return new Set();
	const { rows } = await sql<{ stem: string }>`
		select stem from unnest(${[...new Set(stems)]}::text[]) as stem
		where exists (select from search_word where lexeme = stem collate "C")
			or exists (select from search_word where root = search_root(stem) collate "C")
	`.execute(platformTables(context.db));
	return new Set(rows.map(({ stem }) => stem));
}

/** The words of the vocabulary that are written most like another and no longer than it may be, the most alike first. */
export async function mostAlike(context: Context, folded: string): Promise<readonly VocabularyWord[]> {
	// Written out, so that the server sees which of its indexes are enough.
	const longest = sql.lit(folded.length + mostSlips(folded.length));
	const { rows } = await sql<VocabularyWord>`
		select word, lexeme from search_word
		where folded % ${folded} and length(lexeme) <= ${longest}
		order by similarity(folded, ${folded}) desc, length(word), word
		limit 12
	`.execute(platformTables(context.db));
	return rows;
}
