import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Formats that are compressed in themselves: once more would only cost the reader time. */
const packed = ['.woff2', '.woff', '.png', '.jpg', '.jpeg', '.webp', '.avif', '.gif', '.mp4', '.pdf'];

/** Writes FILE.br and FILE.gz beside each file at the best level: done once here, never while a reader waits. */
export async function compressFiles(folder, names) {
	const texts = names.filter((name) => !packed.includes(extname(name)));
	await Promise.all(texts.map((name) => compress(join(folder, name))));
}

async function compress(path) {
	const bytes = readFileSync(path);
	const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
	writeFileSync(`${path}.br`, await promisify(brotliCompress)(bytes, { params }));
	writeFileSync(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
}
