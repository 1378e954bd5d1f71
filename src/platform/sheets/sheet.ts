import { type SheetRefusal, sheetLimits } from './limits.ts';

/** One row with the number that a spreadsheet shows beside it. */
export interface SheetRow {
	readonly number: number;
	readonly cells: readonly string[];
}

/** What the reader should say aloud of a file that it took. */
export type SheetNote = 'windows-1252' | 'first-sheet-only';

/** A table as it was read: its headings, and its rows with as many cells. Empty rows are gone, their numbers are not given away. */
export interface Sheet {
	readonly headings: readonly string[];
	readonly rows: readonly SheetRow[];
	readonly notes: readonly SheetNote[];
}

/** What came of a file. */
export type SheetReading =
	| { readonly ok: true; readonly sheet: Sheet }
	| { readonly ok: false; readonly refusal: SheetRefusal };

/** Makes a sheet of all the cells of a file: the first row that is not empty holds the headings. */
export function sheetOf(lines: readonly (readonly string[])[], notes: readonly SheetNote[]): SheetReading {
	const filled: SheetRow[] = [];
	let width = 0;
	for (const [place, line] of lines.entries()) {
		const cells = line.map((cell) => cell.trim());
		const used = cells.findLastIndex((cell) => cell !== '') + 1;
		if (used === 0) continue;
		if (used > sheetLimits.columns) return { ok: false, refusal: 'too-many-columns' };
		if (cells.some((cell) => cell.length > sheetLimits.cell)) return { ok: false, refusal: 'cell-too-long' };
		width = Math.max(width, used);
		filled.push({ number: place + 1, cells: cells.slice(0, used) });
	}
	const [head, ...rows] = filled;
	if (!head) return { ok: false, refusal: 'empty' };
	if (rows.length === 0) return { ok: false, refusal: 'only-headings' };
	if (rows.length > sheetLimits.rows) return { ok: false, refusal: 'too-many-rows' };
	const whole = (cells: readonly string[]) => Array.from({ length: width }, (_, column) => cells[column] ?? '');
	return {
		ok: true,
		sheet: {
			headings: whole(head.cells).map((heading, column) => heading || columnLetters(column)),
			rows: rows.map(({ number, cells }) => ({ number, cells: whole(cells) })),
			notes,
		},
	};
}

/** The letters that a spreadsheet puts over a column: A, B, … Z, AA. */
export function columnLetters(column: number): string {
	const rest = Math.floor(column / 26);
	return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
