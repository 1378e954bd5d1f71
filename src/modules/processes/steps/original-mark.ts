import { createHash } from 'node:crypto';
import type { ParticipationProcess } from '../process.ts';
import { wordsToSay } from '../wording.ts';

/** A sum of the Danish words of a process, to see later whether they have changed. */
export function originalMark(process: ParticipationProcess): string {
	return createHash('sha256').update(wordsToSay(process)).digest('hex').slice(0, 24);
}
