import { comparableName } from '../contributions/index.ts';
import { canonicalIdentity } from '../people/index.ts';

const cprHeadings = /\b(cpr|cprnr|cprnummer|personnummer|personnr|pnr|civil registration|fødselsnummer)\b/;

/**
 * The column that holds CPR numbers, by its heading or by what stands in it. A number with its hyphen is one; ten bare digits
 * may be anything, so most of a column must be such.
 */
export function cprColumn(headings: readonly string[], rows: readonly (readonly string[])[]): number | undefined {
	const named = headings.findIndex((heading) => cprHeadings.test(comparableName(heading)));
	if (named >= 0) return named;
	const column = headings.findIndex((_, place) => holdsCpr(rows.map((cells) => cells[place] ?? '')));
	return column < 0 ? undefined : column;
}

function holdsCpr(cells: readonly string[]): boolean {
	const filled = cells.filter((cell) => cell !== '');
	if (filled.some((cell) => /^\d{6}-\d{4}$/.test(cell) && isCpr(cell))) return true;
	const bare = filled.filter((cell) => /^\d{10}$/.test(cell) && isCpr(cell));
	return bare.length > filled.length / 2;
}

function isCpr(digits: string): boolean {
	return canonicalIdentity({ kind: 'cpr', value: digits }) !== undefined;
}
