import { createHash } from 'node:crypto';
import { type PbFile, pbReader } from '../../modules/counting/index.ts';
import { textPieces } from './read-text.ts';

/** Reads a `.pb` file, packed (`.gz`) or not, piece by piece; the hash is that of the unpacked bytes. */
export async function readPb(path: string): Promise<{ readonly file: PbFile; readonly inputHash: string }> {
	const hash = createHash('sha256');
	const reader = pbReader();
	for await (const piece of textPieces(path, (bytes) => void hash.update(bytes))) reader.push(piece);
	return { file: reader.end(), inputHash: hash.digest('hex') };
}
