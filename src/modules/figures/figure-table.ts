import type { Channel } from '../contributions/index.ts';

/** The tables of a process's figures: each a part of the page, a file and a sheet of the workbook. */
export const tableKeys = [
	'uger',
	'kanaler',
	'temaer',
	'omraader',
	'steder',
	'kendt',
	'vegne',
	'svar',
	'svartider',
	'alder',
	'dage',
] as const;

/** One of them, as it stands in addresses. */
export type TableKey = (typeof tableKeys)[number];

/** One value of a table: a number, words, or null where it is hidden. */
export type TableValue = number | string | null;

/** One line: what it is about, its values, and where the pieces behind its number are listed. */
export interface TableRow {
	readonly label: string;
	readonly values: readonly TableValue[];
	/** The query of the list behind the first value. */
	readonly behind?: string | undefined;
	/** What its line shows a picture of. */
	readonly channel?: Channel | undefined;
}

/** One table, in words of one language. The first column names, the others hold values. */
export interface FigureTable {
	readonly key: TableKey;
	readonly heading: string;
	readonly columns: readonly string[];
	readonly rows: readonly TableRow[];
}

/** The workbook that holds all tables. */
export const workbookFile = 'statistik.xlsx';

/** Whether a text names a file: a table as CSV, or the workbook. */
export function isTableFile(text: string): boolean {
	return text === workbookFile || tableKeys.some((key) => text === `${key}.csv`);
}
