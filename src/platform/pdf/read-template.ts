import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const read = new Map<string, Promise<string>>();

/** The text of a template by its name; templates cannot change while the program runs. */
export function readTemplate(name: string): Promise<string> {
	const known = read.get(name) ?? readFile(join(foundFrom(import.meta.dirname), `${name}.typ`), 'utf8');
	read.set(name, known);
	return known;
}

// As source the folder lies at the root; built, in dist/.
function foundFrom(folder: string): string {
	const here = join(folder, 'print');
	if (existsSync(here)) return here;
	const above = dirname(folder);
	if (above === folder) throw new Error('The folder print/ is missing beside the program.');
	return foundFrom(above);
}
