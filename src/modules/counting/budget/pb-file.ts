import { PbError } from './pb-error.ts';
import { type PbRow, rowReader, writeRow } from './pb-rows.ts';

/** One of the three parts of a `.pb` file: how its columns are called, and its rows, unknown columns and all. */
export interface PbTable {
	readonly head: PbRow;
	readonly rows: readonly PbRow[];
}

/**
 * A `.pb` file as it is written: the format of Pabulib (Faliszewski et al., "Participatory Budgeting: Data, Tools, and Analysis",
 * IJCAI 2023, section 3). Nothing is understood yet and nothing is lost: all cells are texts, all rows stand where they stood.
 */
export interface PbFile {
	readonly hasMark: boolean;
	readonly lineEnd: '\n' | '\r\n';
	/** What comes after the last row: a line break as a rule, nothing, or empty lines. */
	readonly ending: string;
	readonly meta: PbTable;
	readonly projects: PbTable;
	readonly votes: PbTable;
}

const parts = ['META', 'PROJECTS', 'VOTES'] as const;
const mark = '\uFEFF';

/** Takes a `.pb` file piece by piece; `end` gives the whole, or throws a `PbError` that says what is wrong on which line. */
export function pbReader() {
	const tables = new Map<string, { head?: PbRow; rows: PbRow[] }>();
	let part: { head?: PbRow; rows: PbRow[] } | undefined;
	let [begun, hasMark, lineEnd, ending]: [boolean, boolean, '\n' | '\r\n' | undefined, string] = [
		false,
		false,
		undefined,
		'',
	];
	const rows = rowReader((row) => {
		const name = row.cells[0]?.trim().toUpperCase() ?? '';
		if (isPart(name) && row.cells.slice(1).every((cell) => cell.trim() === '')) {
			if (tables.has(name)) throw new PbError(row.line, 1, `${name} begins a second time`);
			part = { rows: [] };
			tables.set(name, part);
		} else if (part === undefined) throw new PbError(row.line, 1, 'the file must begin with META');
		else if (part.head === undefined) part.head = row;
		else part.rows.push(part === tables.get('META') ? row : fitting(row, part.head));
	});
	return {
		push(text: string): void {
			if (!begun && text !== '') {
				begun = true;
				hasMark = text.startsWith(mark);
			}
			if (lineEnd === undefined && text.includes('\n'))
				lineEnd = /\r\n/.test(text.slice(0, text.indexOf('\n') + 1)) ? '\r\n' : '\n';
			ending = /[\r\n]*$/.exec(`${/^[\r\n]*$/.test(text) ? ending : ''}${text.slice(-100)}`)?.[0] ?? '';
			rows.push(hasMark && text.startsWith(mark) ? text.slice(1) : text);
		},
		end(): PbFile {
			rows.end();
			const [meta, projects, votes] = parts.map((name) => wholeTable(name, tables.get(name)));
			if (!meta || !projects || !votes) throw new PbError(0, 0, 'the file is not whole');
			return { hasMark, lineEnd: lineEnd ?? '\n', ending, meta, projects, votes };
		},
	};
}

function isPart(name: string): boolean {
	return (parts as readonly string[]).includes(name);
}

function fitting(row: PbRow, { cells }: PbRow): PbRow {
	const beyond = row.cells.slice(cells.length);
	if (beyond.some((cell) => cell !== ''))
		throw new PbError(
			row.line,
			cells.length + 1,
			`there are ${row.cells.length} cells, but only ${cells.length} columns`,
		);
	return row;
}

function wholeTable(name: string, table: { head?: PbRow; rows: PbRow[] } | undefined): PbTable {
	if (table === undefined) throw new PbError(0, 0, `the part ${name} is missing`);
	if (table.head === undefined) throw new PbError(0, 0, `the part ${name} has no line with the names of its columns`);
	return { head: table.head, rows: table.rows };
}

/** Reads a whole `.pb` text. */
export function parsePb(text: string): PbFile {
	const reader = pbReader();
	reader.push(text);
	return reader.end();
}

/** Writes the file again, cell by cell as it was read. */
export function writePb({ hasMark, lineEnd, ending, ...tables }: PbFile): string {
	const lines = [
		...['META', ...rowsOf(tables.meta)],
		...['PROJECTS', ...rowsOf(tables.projects)],
		...['VOTES', ...rowsOf(tables.votes)],
	];
	return `${hasMark ? mark : ''}${lines.join(lineEnd)}${ending}`;
}

function rowsOf({ head, rows }: PbTable): string[] {
	return [head, ...rows].map(({ cells }) => writeRow(cells));
}
