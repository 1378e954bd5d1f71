import type { Language } from '../../platform/context.ts';
import type { ProcessState } from './process.ts';
import { processTexts } from './texts.ts';

/** Where a process is in its life, in one or two words, for lists of other modules. */
export function stateWord(language: Language, state: ProcessState): string {
	return processTexts(language).states[state];
}
