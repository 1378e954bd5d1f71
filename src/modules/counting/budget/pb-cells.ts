import { parseDecimal, type Ratio } from '../rational.ts';
import { PbError } from './pb-error.ts';
import type { PbTable } from './pb-file.ts';
import type { PbRow } from './pb-rows.ts';

/** The cell of a row under the column of that name; `none` and nothing are both nothing. */
export function cellFinder({ head }: PbTable): (row: PbRow, name: string) => string {
	const places = new Map(head.cells.map((cell, place) => [cell.trim().toLowerCase(), place]));
	return (row, name) => {
		const place = places.get(name) ?? -1;
		return meant(row.cells[place] ?? '');
	};
}

/** Where the column of that name stands, counted from one; refused where there is none. */
export function neededColumn({ head }: PbTable, name: string): number {
	const place = head.cells.findIndex((cell) => cell.trim().toLowerCase() === name);
	if (place === -1) throw new PbError(head.line, 1, `the column ${name} is missing`);
	return place + 1;
}

/** What the metadata say under each key. */
export function metaOf({ rows }: PbTable): ReadonlyMap<string, { readonly value: string; readonly line: number }> {
	const said = new Map<string, { value: string; line: number }>();
	for (const { cells, line } of rows) {
		const key = (cells[0] as string).trim().toLowerCase();
		if (said.has(key)) throw new PbError(line, 1, `${key} is said twice`);
		said.set(key, { value: meant(cells[1] ?? ''), line });
	}
	return said;
}

function meant(cell: string): string {
	const text = cell.trim();
	return text.toLowerCase() === 'none' ? '' : text;
}

/** An amount of money; refused with its place where it is none. */
export function amount(text: string, line: number, column: number, what: string): Ratio {
	const read = parseDecimal(text);
	if (read === undefined) throw new PbError(line, column, `${what} is “${text}”, which is not a number`);
	return read;
}

/** A list with commas between; nothing is an empty list. */
export function listed(text: string): string[] {
	return text === '' ? [] : text.split(',').map((each) => each.trim());
}
