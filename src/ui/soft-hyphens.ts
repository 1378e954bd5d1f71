import hyphens from 'hyphen/da/index.js';

/** A sign that shows only where a line is broken at it. Readers aloud and searches pass over it. */
export const softHyphen = '\u00ad';

// Shorter words fit a phone, and a word in two pieces is harder to read.
const longWord = 12;
// A break this near an end looks like a slip.
const nearAnEnd = 4;
const longWords = new RegExp(`\\p{L}{${longWord},}`, 'gu');
// Titles and questions come again on every page: to break a long word anew takes some hundredths of a millisecond, to find it again nothing.
const mostRemembered = 4000;
const longestRemembered = 400;

const remembered = new Map<string, string>();

/** A Danish text whose long words may be broken between syllables. Addresses of any kind are left as they are. */
export function softHyphens(text: string): string {
	if (text.length < longWord) return text;
	const known = remembered.get(text);
	if (known !== undefined) return known;
	const broken = text.replace(/\S{12,}/gu, (piece) =>
		/[@/\\]|www\.|[\p{L}\d]\.[\p{L}\d]/u.test(piece) ? piece : piece.replace(longWords, brokenWord),
	);
	if (text.length <= longestRemembered) {
		if (remembered.size >= mostRemembered) remembered.clear();
		remembered.set(text, broken);
	}
	return broken;
}

function brokenWord(word: string): string {
	const syllables = hyphens.hyphenateSync(word, { hyphenChar: softHyphen, minWordLength: longWord }).split(softHyphen);
	let at = 0;
	let broken = '';
	for (const syllable of syllables) {
		// The patterns now and then leave one letter alone between two breaks: it belongs to what is before it.
		const mayBreak = at >= nearAnEnd && word.length - at >= nearAnEnd && syllable.length > 1;
		broken += (mayBreak ? softHyphen : '') + syllable;
		at += syllable.length;
	}
	return broken;
}

/** The same for a text on a page in some language: only Danish is broken by Danish rules. */
export function hyphenated(language: string | undefined, text: string): string {
	return language === 'da' ? softHyphens(text) : text;
}

/** A text as it was before, without signs that only say where it may be broken: what is copied from a page brings them along. */
export function withoutSoftHyphens(text: string): string {
	return text.replaceAll(softHyphen, '');
}
