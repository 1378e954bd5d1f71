import { csvCell } from '../security/safe-text.ts';

/** One value of a table to download; nothing is an empty cell. */
export type CsvValue = string | number | null | undefined;

/**
 * Writes a CSV file as spreadsheets in Denmark open it: a byte order mark, semicolons and decimal commas. A text that would be
 * taken for a formula stands as text. `plain` is for programs: no mark, commas between cells and decimal points. `further` lines follow
 * others of the same file.
 */
export function writeCsv(
	rows: readonly (readonly CsvValue[])[],
	{ plain = false, further = false }: { readonly plain?: boolean; readonly further?: boolean } = {},
): string {
	const cell = (value: CsvValue) => {
		if (value === null || value === undefined) return '';
		if (typeof value === 'number' && !plain) return String(value).replace('.', ',');
		return csvCell(value);
	};
	const lines = rows.map((row) => row.map(cell).join(plain ? ',' : ';'));
	return `${plain || further ? '' : '\ufeff'}${lines.map((line) => `${line}\r\n`).join('')}`;
}
