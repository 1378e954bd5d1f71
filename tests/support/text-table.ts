/** One line of a matrix: what is asked for, and one word for each column. */
export interface TableRow {
	readonly name: string;
	readonly cells: readonly string[];
}

/** Lays a matrix out as text that a person can read and a review can compare; names of one noun stand together. */
export function textTable(columns: readonly string[], rows: readonly TableRow[]): string {
	const sorted = [...rows].sort((a, b) => (a.name < b.name ? -1 : 1));
	const first = Math.max(...sorted.map(({ name }) => name.length));
	const widths = columns.map((column) => Math.max(column.length, 4));
	const line = (name: string, cells: readonly string[]) =>
		`${name.padEnd(first)}  ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd();
	const lines = [line('', columns)];
	let noun = '';
	for (const { name, cells } of sorted) {
		if (noun !== nounOf(name)) lines.push('');
		noun = nounOf(name);
		lines.push(line(name, cells));
	}
	return `\n${lines.join('\n')}\n`;
}

function nounOf(name: string): string {
	return name.split('.')[0] ?? '';
}
