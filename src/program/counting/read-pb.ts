import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type PbFile, pbReader } from '../../modules/counting/index.ts';
import { UnusableInput } from './refuse-input.ts';

/** Reads a `.pb` file, packed (`.gz`) or not, piece by piece; the hash is that of the unpacked bytes. */
export async function readPb(path: string): Promise<{ readonly file: PbFile; readonly inputHash: string }> {
	const hash = createHash('sha256');
	const reader = pbReader();
	const letters = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
	try {
		for await (const bytes of unpacked(path)) {
			hash.update(bytes);
			reader.push(letters.decode(bytes, { stream: true }));
		}
		reader.push(letters.decode());
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code ?? '';
		const reason = reasons.find(([pattern]) => pattern.test(code))?.[1];
		if (reason === undefined) throw error;
		throw new UnusableInput(`${path}: ${reason}`);
	}
	return { file: reader.end(), inputHash: hash.digest('hex') };
}

const reasons: readonly (readonly [RegExp, string])[] = [
	[/^ENOENT$/, 'there is no such file'],
	[/^EISDIR$/, 'is a folder'],
	[/^EACCES$/, 'may not be read'],
	[/^Z_/, 'cannot be unpacked'],
	[/^ERR_ENCODING_INVALID_ENCODED_DATA$/, 'the file is not UTF-8 text'],
];

function unpacked(path: string): Readable {
	const bytes = createReadStream(path);
	if (!path.endsWith('.gz')) return bytes;
	const gunzip = createGunzip();
	bytes.on('error', (error) => gunzip.destroy(error));
	return bytes.pipe(gunzip);
}
