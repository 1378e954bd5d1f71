import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawMap } from './map/draw.ts';
import { placeMap } from './map/place.ts';
import { readModules } from './map/read-modules.ts';

const root = new URL('..', import.meta.url).pathname;
const pagePath = join(root, 'docs/architecture.md');
const page = readFileSync(pagePath, 'utf8');
const modules = readModules(root);
const drawn = placeMap(page, drawMap(modules));

if (process.argv.includes('--write')) {
	writeFileSync(pagePath, drawn);
	console.log(`module map: ${modules.length} modules written to docs/architecture.md`);
} else if (drawn !== page) {
	console.error('The module map in docs/architecture.md is out of date. Run: npm run map');
	process.exitCode = 1;
} else console.log(`module map: ${modules.length} modules, up to date`);
