import { ownerOf, type SourceFile, sourceFiles } from './source-files.ts';
import { claimedTables, migratedTables } from './tables.ts';

/** What is wrong with who touches which table, one line a finding: every table has one owner, and nobody else names it in SQL. */
export function inspectOwnership(root: string): string[] {
	const files = sourceFiles(root, 'src');
	const owners = ownersByTable(files);
	return [...tablesWithoutOneOwner(root, owners), ...files.flatMap((file) => foreignTablesIn(file, owners))];
}

function ownersByTable(files: readonly SourceFile[]): Map<string, string[]> {
	const owners = new Map<string, string[]>();
	for (const file of files.filter(({ path }) => path.endsWith('/tables.ts'))) {
		for (const table of claimedTables(file)) owners.set(table, [...(owners.get(table) ?? []), ownerOf(file.path)]);
	}
	return owners;
}

function tablesWithoutOneOwner(root: string, owners: Map<string, string[]>): string[] {
	const migrated = migratedTables(root);
	const names = new Set(migrated.map((table) => table.name));
	const disputed = migrated.flatMap(({ name, file }) => {
		const who = owners.get(name) ?? [];
		if (who.length === 0)
			return [`${file}: nobody owns the table ${name}. Add it to the tables.ts of the module that writes it.`];
		return who.length > 1
			? [`${file}: the table ${name} is claimed by ${who.join(' and ')}. One of them writes it; the other asks.`]
			: [];
	});
	const unmade = [...owners].filter(([table]) => !names.has(table));
	return [...disputed, ...unmade.map(([table, who]) => `${who.join(', ')}: no migration makes the table ${table}.`)];
}

function foreignTablesIn(file: SourceFile, owners: Map<string, string[]>): string[] {
	const self = ownerOf(file.path);
	const foreign = [...tablesNamedIn(file.text)].filter(
		(table) => owners.has(table) && !owners.get(table)?.includes(self),
	);
	return foreign.map((table) => {
		const owner = owners.get(table)?.join(' and ');
		return `${file.path}: touches the table ${table}, which belongs to ${owner}. Call ${owner}’s door instead.`;
	});
}

const builderCall =
	/\.(?:selectFrom|insertInto|updateTable|deleteFrom|mergeInto|replaceInto|from|using|table|(?:inner|left|right|full|cross)Join(?:Lateral)?)\s*\(\s*(\[[^\]]*\]|'[^']*'|"[^"]*"|`[^`]*`)/g;

/** The table names that a source text gives to the query builder or writes in raw SQL. */
export function tablesNamedIn(text: string): Set<string> {
	const built = [...text.matchAll(builderCall)].flatMap((call) =>
		[...(call[1] ?? '').matchAll(/['"`](?:public\.)?(\w+)/g)].map((name) => name[1] ?? ''),
	);
	return new Set([...built, ...rawSql(text).flatMap(tablesInSql)]);
}

function tablesInSql(sql: string): string[] {
	const plain = sql
		.replace(/--.*$/gm, ' ')
		.replace(/'[^']*'/g, ' ')
		.replace(/\bdistinct\s+from\b/gi, ' ');
	const places =
		/\b(?:from|join|into|update|table|truncate|using)\s+(?:only\s+)?((?:"?[\w.]+"?(?:\s+(?:as\s+)?(?!(?:where|on|set|join|left|inner|cross|order|group|limit|for)\b)\w+)?\s*,\s*)*"?[\w.]+"?)/gi;
	return [...plain.matchAll(places)].flatMap((place) =>
		(place[1] ?? '').split(',').map(
			(name) =>
				name
					.trim()
					.replaceAll('"', '')
					.replace(/^public\./, '')
					.split(/\s/)[0] ?? '',
		),
	);
}

// Everything between sql` and the backtick that ends it; a value put in becomes a question mark, a template inside it is read on its own.
function rawSql(text: string): string[] {
	return [...text.matchAll(/\bsql(?:<[^`;]*?>)?`|\bsql\.raw\(\s*`|\bquery\(\s*[`'"]/g)].map((opened) => {
		const start = opened.index + opened[0].length;
		return untilQuote(text, start, text[start - 1] ?? '`');
	});
}

function untilQuote(text: string, start: number, quote: string): string {
	let sql = '';
	let depth = 0;
	for (let place = start; place < text.length; place++) {
		const letter = text[place] ?? '';
		if (depth === 0 && letter === quote) break;
		if (quote === '`' && letter === '$' && text[place + 1] === '{') {
			if (depth === 0) sql += '?';
			depth++;
			place++;
		} else if (depth > 0 && (letter === '{' || letter === '}')) depth += letter === '{' ? 1 : -1;
		else if (depth === 0) sql += letter;
	}
	return sql;
}
