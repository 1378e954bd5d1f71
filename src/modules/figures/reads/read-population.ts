import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { PopulationRow } from '../population.ts';

let kept: Promise<readonly PopulationRow[]> | undefined;

/** The population as Danmarks Statistik counted it; the file cannot change while the program runs. */
export function readPopulation(): Promise<readonly PopulationRow[]> {
	kept ??= readKept();
	return kept;
}

async function readKept(): Promise<readonly PopulationRow[]> {
	const text = await readFile(foundFrom(import.meta.dirname), 'utf8');
	const lines: string[][] = parse(text, { delimiter: ';', bom: true, from_line: 2 });
	return lines.map(([area = '', , age, , count]) => ({ area, age: Number(age), count: Number(count) }));
}

// As source the folder lies at the root; built, the program lies in dist/.
function foundFrom(folder: string): string {
	const here = join(folder, 'reference', 'statistics', 'FOLK1A-2020K1.csv');
	if (existsSync(here)) return here;
	const above = dirname(folder);
	if (above === folder) throw new Error('The folder reference/statistics/ is missing beside the program.');
	return foundFrom(above);
}
