/** A text search as the database understands it, and the words that it finds, to mark them. */
export interface TextQuery {
	/** Forms, compounds and parts of what was typed. */
	readonly wide: string;
	/** The same, but the parts of a compound may stand anywhere in the text: found sooner, and more than is meant. */
	readonly rough: string;
	/** Only forms of the words themselves: what has these comes first. */
	readonly exact: string;
	/** Words in small letters, as they stand in texts, that are what was looked for. */
	readonly marks: ReadonlySet<string>;
	/** What was probably meant, where a word is nowhere. */
	readonly meant: string | undefined;
}

/** What is known of one word that is looked for. */
export interface KnownWord {
	readonly forms: readonly string[];
	readonly compounds: readonly string[];
	readonly parting: { readonly heads: readonly string[]; readonly tails: readonly string[] } | undefined;
}

/** A lexeme as it stands in a query, whatever signs are in it. */
export function quoted(lexeme: string): string {
	return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** Any of them. */
export function anyOf(parts: readonly string[]): string {
	return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' | ')})`;
}

/** More lexemes than this for one word cost more than they find. */
export const mostCompounds = 40;
/** So many words may stand between the parts of a compound that somebody wrote apart: parkering til cykler. */
const mostBetween = 3;

/** The forms of a word and nothing else. */
export function exactly({ forms }: KnownWord): string {
	return anyOf(forms.map(quoted));
}

/** The forms of a word, the compounds it stands in, and its own parts near each other. */
export function widely(word: KnownWord): string {
	return inAnyForm(word, nearEachOther);
}

/** The same with the parts anywhere. */
export function roughly(word: KnownWord): string {
	return inAnyForm(word, (head, tail) => [`(${head} & ${tail})`]);
}

function inAnyForm({ forms, compounds, parting }: KnownWord, apart: (head: string, tail: string) => string[]): string {
	const parts = parting ? apart(anyOf(parting.heads.map(quoted)), anyOf(parting.tails.map(quoted))) : [];
	return anyOf([...forms.map(quoted), ...compounds.map(quoted), ...parts]);
}

function nearEachOther(head: string, tail: string): string[] {
	return Array.from({ length: mostBetween }, (_, place) => place + 1).flatMap((distance) => [
		`(${head} <${distance}> ${tail})`,
		`(${tail} <${distance}> ${head})`,
	]);
}
