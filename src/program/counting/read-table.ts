import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { separatorOf } from '../../platform/sheets/read-csv.ts';
import { textPieces } from './read-text.ts';
import { UnusableInput } from './refuse-input.ts';

/** What takes the lines of a table, one after another. */
export interface TableTaker {
	/** The headings; they come first, and each has a name of its own. */
	head(columns: readonly string[]): void;
	/** A row, as long as the headings, and the line of the file on which it ends. */
	row(cells: readonly string[], line: number): void;
}

/**
 * Reads a CSV file row by row, packed or not, whatever its size: with commas, semicolons or tabs (the line of headings tells), with quotes, with
 * either kind of line end. Blank lines are passed over; a row with too few or too many cells is refused with its line.
 */
export async function streamTable(
	path: string,
	taker: TableTaker,
	onBytes?: (bytes: Uint8Array) => void,
): Promise<void> {
	const pieces = textPieces(path, onBytes);
	const begin = await firstLine(pieces);
	let width = 0;
	const take = (cells: readonly string[], line: number) => {
		if (width === 0) {
			const twice = cells.find((name, at) => cells.indexOf(name) < at);
			if (twice !== undefined) throw new UnusableInput(`${path}, line ${line}: the heading "${twice}" stands twice`);
			taker.head(cells);
			width = cells.length;
		} else if (cells.length === width) taker.row(cells, line);
		else throw new UnusableInput(`${path}, line ${line}: there are ${cells.length} cells under ${width} headings`);
	};
	const parser = parse({
		bom: true,
		delimiter: separatorOf(begin),
		record_delimiter: ['\r\n', '\n', '\r'],
		trim: true,
		skip_empty_lines: true,
		relax_column_count: true,
		// Taken here, row by row, so that nothing is handed on to wait in memory.
		on_record: (cells: string[], { lines }) => void take(cells, lines),
	});
	try {
		await pipeline(
			async function* () {
				yield begin;
				yield* pieces;
			},
			parser,
			async (rows) => {
				for await (const _ of rows);
			},
		);
	} catch (error) {
		if (error instanceof CsvError) throw new UnusableInput(`${path}: ${error.message}`);
		throw error;
	}
	if (width === 0) throw new UnusableInput(`${path}: the file is empty`);
}

/** A small table as a whole. */
export interface Table {
	/** In the order of the file, which the keys of a record do not keep where they look like numbers. */
	readonly columns: readonly string[];
	readonly rows: readonly Readonly<Record<string, string>>[];
}

/** Reads a small table as a whole. */
export async function readTable(path: string, onBytes?: (bytes: Uint8Array) => void): Promise<Table> {
	let columns: readonly string[] = [];
	const rows: Record<string, string>[] = [];
	const taker = {
		head: (names: readonly string[]) => {
			columns = names;
		},
		row: (cells: readonly string[]) =>
			void rows.push(Object.fromEntries(columns.map((name, at) => [name, cells[at] as string]))),
	};
	await streamTable(path, taker, onBytes);
	return { columns, rows };
}

/** Enough of the text to see the headings; the rest is left to be read. */
async function firstLine(pieces: AsyncGenerator<string>): Promise<string> {
	let text = '';
	while (!/\S[^\r\n]*[\r\n]/.test(text)) {
		const { value, done } = await pieces.next();
		if (done) break;
		text += value;
	}
	return text;
}
