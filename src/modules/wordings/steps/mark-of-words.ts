import { createHash } from 'node:crypto';

/** A sum of words, to see later whether they have changed. */
export function markOfWords(words: string): string {
	return createHash('sha256').update(words).digest('hex').slice(0, 24);
}
