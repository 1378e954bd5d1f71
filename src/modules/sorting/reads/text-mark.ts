import { createHash } from 'node:crypto';

/** A short mark of a text, to see whether it is still the same. */
export function textMark(text: string): string {
	return createHash('sha256').update(text, 'utf8').digest('base64url').slice(0, 22);
}
