import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import { build } from 'vite';
import { browserBundle } from '../../vite.config.ts';
import { projectFolder } from '../launcher/folders.js';
import { compressFiles } from './compress.js';

/** Puts everything a browser may fetch into a folder, each under a name that changes with its content. */
export async function buildPublicFiles(outDir) {
	mkdirSync(outDir, { recursive: true });
	const manifest = { ...(await bundled(outDir)), ...pictures(outDir), ...staticFiles(outDir) };
	writeFileSync(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, undefined, '\t')}\n`);
	await compressFiles(
		outDir,
		Object.values(manifest).map((path) => path.slice('/static/'.length)),
	);
}

async function bundled(outDir) {
	const config = browserBundle(outDir);
	if (config.build.rolldownOptions.input.length === 0) return {};
	const made = [await build(config)].flat().flatMap(({ output }) => output);
	return Object.fromEntries(made.map((file) => [plainName(file), `/static/${file.fileName}`]));
}

/** The name by which markup asks for a bundled file, whatever the source that it was made from is called. */
function plainName(file) {
	if (file.type === 'chunk') return file.name === 'index' ? 'samskab.js' : `${file.name}.js`;
	return extname(file.fileName) === '.css' ? 'samskab.css' : basename(file.originalFileNames[0] ?? file.names[0]);
}

function pictures(outDir) {
	const sprite = join(projectFolder, 'src/ui/pictures/sprite.svg');
	return existsSync(sprite) ? { 'pictures.svg': hashedCopy(sprite, 'pictures.svg', outDir) } : {};
}

function staticFiles(outDir) {
	const folder = join(projectFolder, 'src/ui/static');
	if (!existsSync(folder)) return {};
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return Object.fromEntries(
		files.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			const name = relative(folder, path);
			return [name, hashedCopy(path, name, outDir)];
		}),
	);
}

function hashedCopy(from, name, outDir) {
	const bytes = readFileSync(from);
	const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 10);
	const ending = extname(name);
	const hashed = `${name.slice(0, name.length - ending.length)}-${hash}${ending}`;
	mkdirSync(dirname(join(outDir, hashed)), { recursive: true });
	writeFileSync(join(outDir, hashed), bytes);
	return `/static/${hashed}`;
}
