import { ownerOf, type SourceFile, sourceFiles } from '../architecture/source-files.ts';
import { claimedTables, migratedTables } from '../architecture/tables.ts';

/** A name that others see, and the module that gave it. */
export type NameInUse = { readonly name: string; readonly module: string; readonly place: string };

const exported = /^export\s+(?:declare\s+)?(?:async\s+)?(?:const|let|function\*?|class|interface|type)\s+(\w+)/gm;

/** The names that modules export, and the tables and columns that they own. */
export function namesInUse(root: string): NameInUse[] {
	const files = sourceFiles(root, 'src/modules');
	return [...files.flatMap(exportedNames), ...columnNames(root, files)];
}

function exportedNames({ path, text }: SourceFile): NameInUse[] {
	return [...text.matchAll(exported)].map((found) => ({ name: found[1] ?? '', module: ownerOf(path), place: path }));
}

function columnNames(root: string, files: readonly SourceFile[]): NameInUse[] {
	const owner = new Map<string, string>();
	for (const file of files.filter(({ path }) => path.endsWith('/tables.ts'))) {
		for (const table of claimedTables(file)) owner.set(table, ownerOf(file.path));
	}
	return migratedTables(root).flatMap((table) => {
		const module = owner.get(table.name);
		if (module === undefined) return [];
		const place = `${table.file}, table ${table.name}`;
		return [table.name, ...table.columns].map((name) => ({ name, module, place }));
	});
}
