import type { Cell } from 'write-excel-file/node';

/** One value of a sheet; a text stays a text, whatever it begins with. */
export type XlsxValue = string | number | Date | boolean | null | undefined;

/** One sheet of a workbook: its name, its headings and its rows. */
export interface XlsxSheet {
	readonly name: string;
	readonly headings: readonly string[];
	readonly rows: readonly (readonly XlsxValue[])[];
	/** The width of each column in signs. */
	readonly widths?: readonly number[] | undefined;
}

const dateFormat = 'yyyy-mm-dd';
/** What Excel allows in the name of a sheet. */
const longestName = 31;

/** Writes a workbook. The headings stay in view, and no text in it is a formula. */
export async function writeXlsx(sheets: readonly XlsxSheet[]): Promise<Uint8Array> {
	// Few ask for a workbook: the others shall not carry what writes it.
	const { default: writeWorkbook } = await import('write-excel-file/node');
	const made = await writeWorkbook(
		sheets.map(({ name, headings, rows, widths }) => ({
			sheet: name.replace(/[\\/?*[\]:]/g, ' ').slice(0, longestName),
			stickyRowsCount: 1,
			columns: headings.map((_, place) => ({ width: widths?.[place] ?? 18 })),
			data: [
				headings.map((value): Cell => ({ value, type: String, fontWeight: 'bold' })),
				...rows.map((row) => row.map(cellOf)),
			],
		})),
	).toBuffer();
	return new Uint8Array(made);
}

function cellOf(value: XlsxValue): Cell {
	if (value === null || value === undefined || value === '') return null;
	if (typeof value === 'string') return { value, type: String };
	return value instanceof Date ? { value, type: Date, format: dateFormat } : value;
}
