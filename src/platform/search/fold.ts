// The database's own parser cuts at the same signs, those before it made spaces by the function search_apart: a test compares them.
const signs = /[/\\.,:;\-_()[\]{}<>@#&*+=|~^"'`!?%$´§€–—…«»“”‘’„‚·•°\s\u00a0\u202f\u00ad\u200b\u200c\u200d]+/u;

const accents: Readonly<Record<string, string>> = Object.fromEntries([
	...[...'àáâãçèéêëìíîïñòóôõùúûüýÿ'].map((letter, place) => [letter, [...'aaaaceeeeiiiinoooouuuuyy'][place] ?? letter]),
	...Object.entries({ å: 'aa', æ: 'ae', ø: 'oe', ä: 'ae', ö: 'oe', ß: 'ss' }),
]);

/** The words of a text in small letters, without signs. */
export function wordsOnly(text: string): string[] {
	// A soft hyphen stands inside a word and is none of it.
	const plain = text
		.replace(/[\u00ad\u200b-\u200d]/g, '')
		.normalize('NFC')
		.toLowerCase();
	return plain.split(signs).filter((word) => word !== '');
}

/** A word by which it does not matter how it is written: å is aa, ø is oe, æ is ae, and accents are gone. */
export function foldLetters(word: string): string {
	return word.replace(/[ß-ÿ]/g, (letter) => accents[letter] ?? letter);
}
