import { type Refused, refused } from '../../../platform/outcome.ts';
import type { AnswerState } from '../../contributions/index.ts';
import { whyWordsAreRefused } from '../template.ts';

/** What is wrong with the words of a template: a misspelt place, or nobody to have sent it on to. */
export function whyTemplateIsRefused(words: {
	readonly state: AnswerState;
	readonly heading: string;
	readonly text: string;
	readonly elsewhereTo?: string | undefined;
}): Refused | undefined {
	const misspelt = whyWordsAreRefused(words);
	if (misspelt) return refused('placeholder-unknown', misspelt.field, { word: misspelt.word });
	if (words.state === 'elsewhere' && !words.elsewhereTo) return refused('elsewhere-missing', 'elsewhereTo');
	return undefined;
}
