import { guessLanguage } from './languages-of-words.ts';
import { fewestWords, type Reading, type ReadingBand, readingOf } from './readability.ts';

/** How a text reads, and whether there is enough Danish in it to measure. The page and the script tell the same by it. */
export function readThrough(text: string): { readonly reading: Reading; readonly isMeasured: boolean } {
	const reading = readingOf(text);
	return { reading, isMeasured: reading.words >= fewestWords && guessLanguage(text, 'da') === 'da' };
}

/** The words that the advice is given in. */
export interface AdviceTexts {
	readonly bands: Readonly<Record<ReadingBand, string>>;
	readonly longWords: string;
	readonly longSentences: string;
}

/** The advice in one line, for whoever is still writing: nothing while there is too little to say anything of. */
export function adviceLine(text: string, texts: AdviceTexts): string {
	const { reading, isMeasured } = readThrough(text);
	if (!isMeasured) return '';
	const { longWords, longSentences } = reading;
	return [
		`${texts.bands[reading.band]}.`,
		...(longWords.length > 0 ? [`${texts.longWords}: ${longWords.join(', ')}.`] : []),
		...(longSentences.length > 0 ? [`${texts.longSentences}: ${longSentences.length}.`] : []),
	].join(' ');
}
