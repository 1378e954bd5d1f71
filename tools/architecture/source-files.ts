import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of this project, by its path from the root with forward slashes. */
export type SourceFile = { readonly path: string; readonly text: string };

const testFile = /\.(test|e2e|drill)\.tsx?$/;

/** The TypeScript files under a folder, without tests, in order of path. */
export function sourceFiles(root: string, folder: string): SourceFile[] {
	return filesUnder(root, folder, (path) => /\.tsx?$/.test(path) && !testFile.test(path));
}

/** The files under a folder whose path pleases; a folder that is not there holds none. */
export function filesUnder(root: string, folder: string, pleases: (path: string) => boolean): SourceFile[] {
	if (!existsSync(join(root, folder))) return [];
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/').replace(/^\//, ''))
		.filter(pleases)
		.sort()
		.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Who a file belongs to: a module's name, `platform`, or `house` for what stands above them. */
export function ownerOf(path: string): string {
	return /^src\/modules\/([^/]+)\//.exec(path)?.[1] ?? (path.startsWith('src/platform/') ? 'platform' : 'house');
}
