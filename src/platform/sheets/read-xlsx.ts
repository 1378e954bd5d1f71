import readWorkbook, { type CellValue } from 'read-excel-file/universal';
import { type SheetReading, sheetOf } from './sheet.ts';
import { isUnpackable, zipSizes } from './zip-sizes.ts';

/** Reads the first sheet of a workbook. Formulas are not computed: what stands in the file as their result is taken. */
export async function readXlsx(bytes: Uint8Array): Promise<SheetReading> {
	const sizes = zipSizes(bytes);
	if (!sizes) return { ok: false, refusal: 'damaged' };
	if (!isUnpackable(sizes)) return { ok: false, refusal: 'too-large' };
	try {
		const sheets = await readWorkbook(Uint8Array.from(bytes).buffer);
		const used = sheets.filter(({ data }) => data.length > 0);
		const lines = (used[0]?.data ?? []).map((row) => row.map(textOf));
		return sheetOf(lines, used.length > 1 ? ['first-sheet-only'] : []);
	} catch {
		// Whatever is wrong inside a workbook, all that its owner can do is to save it again.
		return { ok: false, refusal: 'damaged' };
	}
}

function textOf(cell: CellValue | null): string {
	if (cell === null || cell === undefined) return '';
	// The library reads a date as midnight in Greenwich: its first ten signs are the day that the sheet shows.
	if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
	return String(cell);
}
