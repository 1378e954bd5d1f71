import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file for browsers, in memory, with its compressed forms where they save anything. */
export type Asset = { bytes: Buffer; br?: Buffer; gz?: Buffer; type: string };

/** Finds the file that stands at a path such as `/static/samskab-4f1c.css`. */
export type AssetsByPath = (path: string) => Asset | undefined;

const types: Record<string, string> = {
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.woff2': 'font/woff2',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.webp': 'image/webp',
	'.avif': 'image/avif',
	'.ico': 'image/x-icon',
	'.vtt': 'text/vtt; charset=utf-8',
};

/** Filled once when the program opens its built files; empty in unit tests, which render pages without a build. */
let pathByName: Readonly<Record<string, string>> = {};

/** The path of a built file by its plain name: `asset('samskab.css')`. */
export function asset(name: string): string {
	return pathByName[name] ?? `/static/${name}`;
}

/** Reads all built files into memory, from the folder that the build made, and lets `asset` know their paths. */
export function openAssets(publicDir: string): AssetsByPath {
	pathByName = JSON.parse(readFileSync(join(publicDir, 'manifest.json'), 'utf8')) as Record<string, string>;
	const byPath = new Map(Object.values(pathByName).map((path) => [path, readAsset(publicDir, path)]));
	// A map and not the disk: no path that a visitor invents can reach a file outside the manifest.
	return (path) => byPath.get(path);
}

function readAsset(publicDir: string, path: string): Asset {
	const file = join(publicDir, path.replace(/^\/static\//, ''));
	const type = types[extname(file)] ?? 'application/octet-stream';
	const asset: Asset = { bytes: readFileSync(file), type };
	if (existsSync(`${file}.br`)) asset.br = readFileSync(`${file}.br`);
	if (existsSync(`${file}.gz`)) asset.gz = readFileSync(`${file}.gz`);
	return asset;
}
