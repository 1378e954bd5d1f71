import { markOfWords } from '../../wordings/index.ts';
import type { ParticipationProcess } from '../process.ts';
import { wordsToSay } from '../wording.ts';

/** A sum of the Danish words of a process, to see later whether they have changed. */
export function originalMark(process: ParticipationProcess): string {
	return markOfWords(wordsToSay(process));
}
