import { filesUnder, type SourceFile } from './source-files.ts';

/** A table as the migrations make it. */
export type Table = { readonly name: string; readonly columns: readonly string[]; readonly file: string };

const notColumns = /^(constraint|primary|unique|foreign|check|exclude|like)\b/;

/** The tables that the migrations make, with their columns. */
export function migratedTables(root: string): Table[] {
	const tables = new Map<string, Table>();
	for (const file of filesUnder(root, 'migrations', (path) => path.endsWith('.sql'))) {
		const text = file.text.replace(/--.*$/gm, '');
		for (const made of text.matchAll(/\bcreate\s+(?:unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?"?(\w+)"?\s*\(/gi)) {
			const name = made[1] ?? '';
			const body = untilClosed(text, made.index + made[0].length, '(', ')');
			const lines = splitOutside(body).map((line) => line.trim());
			const columns = lines.filter((line) => line && !notColumns.test(line.toLowerCase()));
			tables.set(name, { name, file: file.path, columns: columns.map((line) => /^"?(\w+)/.exec(line)?.[1] ?? line) });
		}
		for (const added of text.matchAll(
			/\balter\s+table\s+"?(\w+)"?\s+add\s+column\s+(?:if\s+not\s+exists\s+)?"?(\w+)/gi,
		)) {
			const table = tables.get(added[1] ?? '');
			if (table) tables.set(table.name, { ...table, columns: [...table.columns, added[2] ?? ''] });
		}
		for (const dropped of text.matchAll(/\bdrop\s+table\s+(?:if\s+exists\s+)?"?(\w+)/gi))
			tables.delete(dropped[1] ?? '');
	}
	return [...tables.values()];
}

/** The tables that a `tables.ts` claims: the keys of its `…Tables` interfaces. */
export function claimedTables(file: SourceFile): string[] {
	const text = file.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
	return [...text.matchAll(/\b(?:interface|type)\s+\w+Tables\b[^{;]*\{/g)].flatMap((opened) => {
		const body = untilClosed(text, opened.index + opened[0].length, '{', '}');
		return [...withoutNested(body).matchAll(/(?:^|[;,\n])\s*(?:readonly\s+)?['"]?(\w+)['"]?\s*\??:/g)].map(
			(key) => key[1] ?? '',
		);
	});
}

function untilClosed(text: string, start: number, open: string, close: string): string {
	let depth = 1;
	for (let place = start; place < text.length; place++) {
		if (text[place] === open) depth++;
		if (text[place] === close && --depth === 0) return text.slice(start, place);
	}
	return text.slice(start);
}

function splitOutside(body: string): string[] {
	const parts = [''];
	let depth = 0;
	for (const letter of body) {
		if (letter === '(') depth++;
		if (letter === ')') depth--;
		if (letter === ',' && depth === 0) parts.push('');
		else parts[parts.length - 1] += letter;
	}
	return parts;
}

function withoutNested(body: string): string {
	let kept = '';
	let depth = 0;
	for (const letter of body) {
		if ('{<(['.includes(letter)) depth++;
		else if ('}>)]'.includes(letter)) depth--;
		else if (depth === 0) kept += letter;
	}
	return kept;
}
