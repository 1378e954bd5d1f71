/** How hard a Danish text is to read, in the five bands of LIX. */
export type ReadingBand = 'very-easy' | 'easy' | 'middle' | 'hard' | 'very-hard';

/** What a text is like to read. */
export interface Reading {
	/** Words in a sentence, and a hundredth for each word in a hundred that is long, rounded. */
	readonly lix: number;
	readonly band: ReadingBand;
	readonly words: number;
	readonly sentences: number;
	/** LIX takes a word of 24 letters for one of seven, so these are named: each once, the longest first. */
	readonly longWords: readonly string[];
	/** Sentences that one loses one's breath in, the longest first. */
	readonly longSentences: readonly string[];
}

/** Below this there is too little to measure: two words more would change the band. */
export const fewestWords = 25;
const longWord = 20;
const longSentence = 22;
const mostNamed = 5;

// A full stop after these, or within a number, a time or a date, ends no sentence.
const abbreviations = [
	...[
		'f.eks',
		'bl.a',
		'm.m',
		'm.fl',
		'm.v',
		'o.l',
		'd.v.s',
		'dvs',
		'd.d',
		'p.t',
		'mht',
		'mfl',
		'jf',
		'evt',
		'inkl',
		'ekskl',
	],
	...[
		'kl',
		'ca',
		'nr',
		'mio',
		'mia',
		'kr',
		'pga',
		'ift',
		'stk',
		'tlf',
		'afd',
		'maks',
		'min',
		'pkt',
		'kap',
		'sml',
		'hhv',
		'vedr',
	],
];
const hidden = '\u0001';
const shortForms = new RegExp(
	`(?<![\\p{L}.])(?:${abbreviations.map((one) => one.replaceAll('.', '\\.')).join('|')})\\.`,
	'giu',
);

/** Measures a Danish text. Headings are left out, and each item of a list is a sentence of its own. */
export function readingOf(text: string): Reading {
	const sentences = sentencesOf(text);
	const words = sentences.flatMap(wordsOf);
	const long = words.filter((word) => lettersOf(word) > 6).length;
	const exact = words.length === 0 ? 0 : words.length / sentences.length + (100 * long) / words.length;
	const lix = Math.round(exact);
	return {
		lix,
		band: bandOf(lix),
		words: words.length,
		sentences: sentences.length,
		longWords: [...new Set(words.filter((word) => lettersOf(word) >= longWord))]
			.sort((one, other) => lettersOf(other) - lettersOf(one))
			.slice(0, mostNamed),
		longSentences: sentences
			.filter((sentence) => wordsOf(sentence).length > longSentence)
			.sort((one, other) => wordsOf(other).length - wordsOf(one).length)
			.slice(0, mostNamed),
	};
}

/** The band of a LIX. */
export function bandOf(lix: number): ReadingBand {
	if (lix < 25) return 'very-easy';
	if (lix < 35) return 'easy';
	if (lix < 45) return 'middle';
	return lix < 55 ? 'hard' : 'very-hard';
}

function sentencesOf(text: string): string[] {
	return paragraphsOf(text)
		.flatMap((paragraph) => withoutFalseStops(paragraph).split(/(?<=[.!?…])["»”')\]]*\s+/u))
		.map((sentence) => sentence.replaceAll(hidden, '.').trim())
		.filter((sentence) => wordsOf(sentence).length > 0);
}

/** Running text is one paragraph; an item of a list is one by itself. */
function paragraphsOf(text: string): string[] {
	return text.split(/\n\s*\n/).flatMap((block) => {
		const lines = block.split('\n').map((line) => line.trim());
		if (lines.some(isListItem)) return lines.map((line) => line.replace(listMark, ''));
		const whole = lines.join(' ').trim();
		return isHeading(whole, lines.length) ? [] : [whole];
	});
}

const listMark = /^(?:[-–*•]|\d{1,2}[.)])\s+/;
const isListItem = (line: string) => listMark.test(line);

/** A line alone, short and without a stop; a text that is nothing else is no heading but all there is. */
function isHeading(block: string, lines: number): boolean {
	return lines === 1 && (block.startsWith('#') || (!/[.!?:…]["»”')\]]*$/u.test(block) && wordsOf(block).length <= 8));
}

function withoutFalseStops(text: string): string {
	return text
		.replace(shortForms, (short) => short.replaceAll('.', hidden))
		.replace(/(?<=\d)\.(?=\d)/g, hidden)
		.replace(/(?<=\d)\.(?=\s+\p{Ll})/gu, hidden);
}

function wordsOf(sentence: string): string[] {
	return sentence.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.map((word) => word.replace(/[.,'’-]+$/, '')) ?? [];
}

function lettersOf(word: string): number {
	return word.match(/\p{L}/gu)?.length ?? 0;
}
