import type { Context } from '../../../platform/context.ts';
import { codeFromBytes } from '../../../platform/identifiers.ts';
import { keyedHash } from '../../../platform/keyed-hash.ts';

/** The code of a letter. It is made anew whenever the letter is printed: only the key file and the letter's id give it. */
export function letterCode(context: Context, letter: string): string {
	return codeFromBytes(keyedHash(context.runtime.keys.named('letter'), `code ${letter}`));
}

/** What lies in the database instead of the code; without the key file nobody can try codes against it. */
export function letterCodeHash(context: Context, code: string): Buffer {
	return keyedHash(context.runtime.keys.named('letter'), `hash ${code}`);
}
