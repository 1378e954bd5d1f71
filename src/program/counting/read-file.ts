import { readFile } from 'node:fs/promises';
import { UnusableInput } from './refuse-input.ts';

/** The text of a file, or a refusal that names it. */
export async function readTextFile(file: string): Promise<string> {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code;
		if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw new UnusableInput(`${file}: the file is not UTF-8 text`);
		throw new UnusableInput(`${file}: ${code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code})`}`);
	}
}
