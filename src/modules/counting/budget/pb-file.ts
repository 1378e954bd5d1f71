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
	let hasMark: boolean | undefined;
	let lineEnd: '\n' | '\r\n' | undefined;
	let ending = '';
	const rows = rowReader((row) => {
		const name = partOf(row);
		if (name !== undefined) {
			if (tables.has(name)) throw new PbError(row.line, 1, `${name} begins a second time`);
			part = { rows: [] };
			tables.set(name, part);
		} else if (part === undefined) throw new PbError(row.line, 1, 'the file must begin with META');
		else if (part.head === undefined) part.head = row;
		else part.rows.push(part === tables.get('META') ? row : fitting(row, part.head));
	});
	const whole = (name: (typeof parts)[number]) => wholeTable(name, tables.get(name));
	return {
		push(text: string): void {
			const isFirst = hasMark === undefined && text !== '';
			if (isFirst) hasMark = text.startsWith(mark);
			const firstBreak = text.indexOf('\n');
			// A piece may end between the two signs of a line end.
			if (lineEnd === undefined && firstBreak !== -1)
				lineEnd = `${ending}${text.slice(0, firstBreak)}`.endsWith('\r') ? '\r\n' : '\n';
			const breaks = breaksAtEnd(text);
			ending = breaks === text ? ending + breaks : breaks;
			rows.push(isFirst && hasMark ? text.slice(mark.length) : text);
		},
		end(): PbFile {
			rows.end();
			const [meta, projects, votes] = [whole('META'), whole('PROJECTS'), whole('VOTES')];
			return { hasMark: hasMark === true, lineEnd: lineEnd ?? '\n', ending, meta, projects, votes };
		},
	};
}

/** The part that begins with this row: its name, and nothing beside it. */
function partOf({ cells }: PbRow): (typeof parts)[number] | undefined {
	const name = (cells[0] as string).trim().toUpperCase();
	return parts.find((each) => each === name && cells.slice(1).every((cell) => cell.trim() === ''));
}

function breaksAtEnd(text: string): string {
	let from = text.length;
	while (text[from - 1] === '\n' || text[from - 1] === '\r') from--;
	return text.slice(from);
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
