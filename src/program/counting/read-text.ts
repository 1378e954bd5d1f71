import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UnusableInput } from './refuse-input.ts';

/** Reads a text file piece by piece, packed (`.gz`) or not; what cannot be read is refused with the file's name. */
export async function* textPieces(
	path: string,
	onBytes: (bytes: Uint8Array) => void = () => {},
): AsyncGenerator<string> {
	// The mark at the beginning stays: the format decides what it means.
	const letters = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
	try {
		for await (const bytes of unpacked(path)) {
			onBytes(bytes);
			yield letters.decode(bytes, { stream: true });
		}
		yield letters.decode();
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code ?? '';
		const reason = reasons.find(([pattern]) => pattern.test(code))?.[1];
		if (reason === undefined) throw error;
		throw new UnusableInput(`${path}: ${reason}`);
	}
}

/** The whole text of a file, without the mark that some programs put at its beginning. */
export async function readTextFile(path: string): Promise<string> {
	let text = '';
	for await (const piece of textPieces(path)) text += piece;
	return text.replace(/^\ufeff/, '');
}

const reasons: readonly (readonly [RegExp, string])[] = [
	[/^ENOENT$|^ENOTDIR$/, 'there is no such file'],
	[/^EISDIR$/, 'is a folder'],
	[/^EACCES$|^EPERM$/, 'may not be read'],
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
