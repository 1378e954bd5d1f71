import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const project = new URL('../..', import.meta.url).pathname;

/** A small tree of files for the guards to look at; `remove` it afterwards. */
export type PlantedTree = { readonly root: string; remove(): void };

/** Writes the files, by path, into a new temporary folder that sees this project's packages. */
export function plantTree(files: Readonly<Record<string, string>>): PlantedTree {
	const root = mkdtempSync(join(tmpdir(), 'samskab-planted-'));
	symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
