import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds `migrations/` and `public/`: `dist/` in a built program, the project's own in tests. */
export const programFolder = findFolder(dirname(fileURLToPath(import.meta.url)));

function findFolder(from: string): string {
	if (existsSync(join(from, 'migrations'))) return from;
	const above = dirname(from);
	if (above === from) throw new Error('The folder migrations/ is missing beside the program.');
	return findFolder(above);
}
