import { wordsOnly } from './fold.ts';

/** One thing to look for: a word, or words that stand together; or what must not be there. */
export interface Clause {
	readonly words: readonly string[];
	readonly isPhrase: boolean;
	readonly isUnwanted: boolean;
}

/** Longer than this nobody types; more clauses find nothing that fewer do not. */
export const longestQuery = 200;
const mostClauses = 8;
const longestWord = 40;

/** Words that stand in almost every text: looked for only when there is nothing else, or inside quotes. */
const saysNothing = new Set(
	(
		'og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over da fra du ud ' +
		'sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind når være dog noget ville jo deres efter ned skulle denne ' +
		'dette mit også under dig anden hende mine alt meget sit sine vor mod disse hvis din nogle hos blive mange ad bliver hendes været jer sådan ' +
		'the and of to in is it for on are as with his they at be this from or had by but not what all were we when your can there an which'
	).split(' '),
);

/** Reads what somebody typed: words, "words together", and -words that must not be there. Any text at all can be read. */
export function readTyped(typed: string): readonly Clause[] {
	const text = typed.slice(0, longestQuery).toWellFormed();
	const found: Clause[] = [];
	for (const [, minus, phrase, word] of text.matchAll(
		/(?:^|(?<=[\s(]))(-?)(?:["“”„»«]([^"“”„»«]*)["“”„»«]?|([^\s"“”„»«]+))/gu,
	)) {
		const words = wordsOnly(phrase ?? word ?? '')
			.map((one) => one.slice(0, longestWord))
			.filter((one) => /[\p{L}\p{N}]/u.test(one));
		const isUnwanted = minus === '-';
		if (words.length === 0) continue;
		if (phrase !== undefined && words.length > 1)
			found.push({ words: words.slice(0, mostClauses), isPhrase: true, isUnwanted });
		// A word with a sign in it, as e-mail, is its parts side by side.
		else found.push({ words: words.slice(0, 4), isPhrase: words.length > 1, isUnwanted });
	}
	return withoutFiller(found).slice(0, mostClauses);
}

function withoutFiller(clauses: readonly Clause[]): readonly Clause[] {
	const telling = clauses.filter(
		({ words, isPhrase, isUnwanted }) => isPhrase || isUnwanted || !saysNothing.has(words[0] ?? ''),
	);
	return telling.some(({ isUnwanted }) => !isUnwanted) ? telling : clauses;
}
