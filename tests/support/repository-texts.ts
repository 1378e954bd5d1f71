import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text of this repository, by its path from the root. */
export type RepositoryText = { readonly path: string; readonly text: string };

const root = new URL('../..', import.meta.url).pathname;
const ignoredFolders: readonly string[] =
	readFileSync(join(root, '.gitignore'), 'utf8').match(/^[\w.-]+(?=\/$)/gm) ?? [];

/** Every text file that is or may be committed: read from the disk, so that it holds in an unpacked archive too. */
export function repositoryTexts(): RepositoryText[] {
	return textsUnder('');
}

function textsUnder(folder: string): RepositoryText[] {
	return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
		const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
		if (entry.isDirectory())
			return entry.name === '.git' || ignoredFolders.includes(entry.name) ? [] : textsUnder(path);
		if (!entry.isFile() || entry.name.endsWith('.log')) return [];
		const bytes = readFileSync(join(root, path));
		return bytes.subarray(0, 8000).includes(0) ? [] : [{ path, text: bytes.toString('utf8') }];
	});
}
