/** One line of the glossary: the words of the code, and those that are refused in some modules. */
export type Entry = {
	readonly danish: string;
	readonly code: readonly string[];
	readonly where: readonly string[];
	readonly not: readonly string[];
};

const listOf = (cell: string) =>
	cell
		.split(/[,;]/)
		.map((word) => word.trim())
		.filter((word) => word !== '');

/** Reads the table of docs/glossary.md. */
export function glossaryEntries(markdown: string): Entry[] {
	const rows = markdown.split('\n').filter((line) => /^\|.*\|\s*$/.test(line));
	const cells = rows.map((row) =>
		row
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim()),
	);
	return cells
		.filter((cell) => cell.length === 5 && cell[0] !== 'Dansk' && !/^-+$/.test(cell[0] ?? ''))
		.map(([danish = '', code = '', where = '', not = '']) => ({
			danish,
			code: [...code.matchAll(/`([^`]+)`/g)].map((word) => word[1] ?? ''),
			where: listOf(where),
			not: listOf(not),
		}));
}

/** Reads the names in which the page may say frivillig: the list under the heading of that name. */
export function namesWithFrivillig(markdown: string): string[] {
	const section = markdown.split(/^## /m).find((part) => part.startsWith('Names that may say frivillig')) ?? '';
	return [...section.matchAll(/^- (.+)$/gm)].map((line) => (line[1] ?? '').trim());
}
