/** A column of one's own with what stands in it. */
export interface OwnColumn {
	readonly column: string;
	readonly pii: string;
	readonly purpose: string;
	readonly keep: string;
	readonly type: string;
	readonly values: readonly unknown[];
}

/** What a column says: texts to read, or only how often one is named there. */
export interface SaidValues {
	readonly kind: 'said' | 'counted';
	readonly count: number;
	/** Different values, as they are; dates and yes or no are put in words by the page. */
	readonly shown: readonly unknown[];
	readonly left: number;
}

/** So many different values are shown of a column, and so much of each. */
const mostValues = 5;
const mostLetters = 240;

/** Makes what stands in a column readable; undefined where nothing does. */
export function sayValues({ type, values }: Pick<OwnColumn, 'type' | 'values'>): SaidValues | undefined {
	const there = values.filter((value) => value !== null && value !== '');
	if (there.length === 0) return undefined;
	const different = [...new Set(there.map(readable))];
	if (/^(uuid|bytea)/.test(type) || different.every(isMarkup) || different.every(isCode))
		return { kind: 'counted', count: there.length, shown: [], left: 0 };
	const shown = different
		.slice(0, mostValues)
		.map((value) => (typeof value === 'string' ? shortened(withoutSecrets(value)) : value));
	return { kind: 'said', count: there.length, shown, left: different.length - shown.length };
}

function readable(value: unknown): unknown {
	return typeof value === 'object' ? JSON.stringify(value) : value;
}

/** The form of a mail with its looks says nothing to a reader that its text does not. */
function isMarkup(value: unknown): boolean {
	return typeof value === 'string' && /^\s*<(!doctype|html)/i.test(value);
}

/** A reference of the program's own, in a column that is not one of references. */
function isCode(value: unknown): boolean {
	return typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
}

/**
 * A mail may hold a link that signs one in, and whoever sits at a session that somebody left open could ask for one and read it here.
 * Where such a secret stands is shown, and what it is is not.
 */
function withoutSecrets(text: string): string {
	return text.replace(/(?<![\w-])[\w-]{43}(?![\w-])/g, '…');
}

function shortened(text: string): string {
	return text.length > mostLetters ? `${text.slice(0, mostLetters).trimEnd()} …` : text;
}

/** Puts columns in the order of what they are for, as a reader meets them: what one is called and known by first. */
export function byPurpose<One extends { readonly purpose: string }>(columns: readonly One[]): (readonly One[])[] {
	const first = ['say who wrote a contribution', 'send receipts and answers'];
	const place = (purpose: string) => (first.includes(purpose) ? first.indexOf(purpose) : first.length);
	return [...Map.groupBy(columns, ({ purpose }) => purpose)]
		.sort(([a], [b]) => place(a) - place(b))
		.map(([, group]) => group);
}
