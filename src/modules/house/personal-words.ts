import type { HouseTexts } from './texts.ts';

type Words = Pick<HouseTexts['privacy'], 'whole' | 'columns' | 'purposes' | 'keeps' | 'kinds'>;

/** A personal column in words. */
export interface SaidColumn {
	readonly what: string;
	readonly why: string;
	readonly howLong: string;
	readonly kind: string;
}

/** A tag without words of its own is said as it stands in the database: said badly is better than not said. */
export function sayColumn(
	words: Words,
	tag: Readonly<Record<'column' | 'purpose' | 'keep' | 'pii', string>>,
): SaidColumn {
	return {
		what: word(words.whole, tag.purpose) ?? word(words.columns, tag.column) ?? tag.column,
		why: word(words.purposes, tag.purpose) ?? tag.purpose,
		howLong: word(words.keeps, tag.keep) ?? tag.keep,
		kind: word(words.kinds, tag.pii) ?? tag.pii,
	};
}

function word(words: Readonly<Record<string, string>>, key: string): string | undefined {
	return Object.hasOwn(words, key) ? words[key] : undefined;
}
