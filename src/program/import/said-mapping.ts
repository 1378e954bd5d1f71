import { guessColumns, type ImportMapping, importFields } from '../../modules/imports/index.ts';
import { columnLetters } from '../../platform/sheets/sheet.ts';

/** A mapping as an operator writes it: columns by their headings or their letters. */
interface SaidMapping {
	readonly columns?: Readonly<Record<string, unknown>>;
	readonly channel?: unknown;
	readonly date?: unknown;
}

/** The mapping of a file: what is guessed from its headings, and over it what the operator says. */
export function mappingOf(headings: readonly string[], said: SaidMapping = {}): unknown {
	const columns: Record<string, unknown> = { ...guessColumns(headings) };
	for (const [field, wish] of Object.entries(said.columns ?? {})) {
		if (!(importFields as readonly string[]).includes(field))
			throw new Error(`The mapping names »${field}«; it may name ${importFields.join(', ')}.`);
		columns[field] = wish === null ? undefined : columnNamed(headings, String(wish));
	}
	return { columns, channel: said.channel, date: said.date } satisfies Record<keyof ImportMapping, unknown>;
}

function columnNamed(headings: readonly string[], wish: string): number {
	const byHeading = headings.indexOf(wish);
	if (byHeading >= 0) return byHeading;
	const byLetters = headings.findIndex((_, place) => columnLetters(place) === wish.toUpperCase());
	if (byLetters < 0) throw new Error(`The file has no column »${wish}«; it has ${headings.join(', ')}.`);
	return byLetters;
}
