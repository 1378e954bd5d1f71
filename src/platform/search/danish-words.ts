const vowel = /[aeiouy]/;
const endsInVowel = /[aeiouy]$/;
const vowelEndings = [
	'ernes',
	'erne',
	'ens',
	'ers',
	'ets',
	'ern',
	'ene',
	'rne',
	'er',
	'en',
	'et',
	'rn',
	'ne',
	'e',
	's',
	'r',
	'n',
];

/** Adjectives whose form in -t the stemmer leaves apart: grøn and grønt, lokal and lokalt. A noun in -t is another word: plan, plante. */
const takesT = /(?:al|iv|aer|oen|aen|aben|tor|nem|kker|^ny|^fri|^blaa|^graa)$/;

/**
 * The other forms of a word that the stemmer leaves apart, as they may stand in the vocabulary: words that end in a vowel (sti, stier,
 * stien; by, byer) and adjectives with a t. All in folded letters.
 */
export function otherForms(word: string): readonly string[] {
	const forms = new Set<string>();
	for (const base of basesOf(word)) {
		forms.add(base);
		if (endsInVowel.test(base)) for (const ending of vowelEndings) forms.add(base + ending);
		if (takesT.test(base)) forms.add(`${base}t`);
	}
	forms.delete(word);
	return [...forms];
}

/** What a word may be a form of: itself, what it is without an ending after a vowel, and an adjective without its t or e. */
export function basesOf(word: string): readonly string[] {
	const bases = endsInVowel.test(word) && word.length <= 6 ? [word] : [];
	for (const ending of vowelEndings) {
		const base = word.slice(0, -ending.length);
		if (word.endsWith(ending) && base.length >= 2 && base.length <= 6 && endsInVowel.test(base) && vowel.test(base)) {
			// The longest ending that leaves a vowel: byerne is by, not byer.
			bases.push(base);
			break;
		}
	}
	const bare = word.replace(/([bdfgklmnprst])\1e$/, '$1').replace(/(?<=.{3})(?:t|e)$/, '');
	for (const one of [word, bare]) if (takesT.test(one)) bases.push(one);
	return [...new Set(bases)];
}

/** What stands between the parts of a Danish compound: nothing, or arbejds-plads, jule-træ, børn-e-have, borger-møde. */
const links = ['', 's', 'e', 'er', 'en', 'n'];

/** What only bends or derives a word, and so makes no compound of it: park, parkering; venlig, venlighed. */
const derives =
	/^(?:er(?:$|ing|ings|ende|ed|et)|n?ing(?:$|s|er|en)|hed|lig|isk|ist|else|skab|som|bar|ere$|eri|ion|ant|ent|iv|al$|ende)/;

/** A longer word that a part may stand in, and what would have to be a word of its own for it to be so; empty when it surely is. */
export interface PossibleCompound {
	readonly word: string;
	/** One of these must be in the vocabulary; `undefined` when the part is long enough to be sure. */
	readonly rests: readonly string[] | undefined;
}

/**
 * Whether a word may be a compound with a part, as cykelparkering with parkering. Long parts are sure of themselves; short ones stand by
 * chance in many words (statistik, plastik), so the rest must be a word too, unless a link shows the seam: hunde-skov, urte-have.
 */
export function possibleCompound(word: string, part: string): PossibleCompound | undefined {
	if (part.length < 3 || word.length < part.length + 2) return undefined;
	const isLong = part.length >= 5 || /[bdfgkmprst]l$/.test(part);
	if (word.startsWith(part)) {
		const rest = word.slice(part.length);
		if (derives.test(rest) || rest.length < 3) return undefined;
		const isSeen = part.length >= 4 && /^[es].{4}/.test(rest);
		return { word, rests: isLong || isSeen ? undefined : withoutLink(rest, 'start') };
	}
	if (word.endsWith(part)) {
		const head = word.slice(0, -part.length);
		if (head.length < 2 || !vowel.test(head)) return undefined;
		const isSeen = head.length >= 4 && (part.length >= 4 || /[es]$/.test(head));
		return { word, rests: isLong || isSeen ? undefined : withoutLink(head, 'end') };
	}
	return part.length >= 6 && word.includes(part) ? { word, rests: undefined } : undefined;
}

function withoutLink(rest: string, place: 'start' | 'end'): string[] {
	return place === 'start'
		? links
				.filter((link) => rest.startsWith(link) && rest.length - link.length >= 3)
				.map((link) => rest.slice(link.length))
		: links
				.filter((link) => rest.endsWith(link) && rest.length - link.length >= 2)
				.map((link) => rest.slice(0, rest.length - link.length));
}

/** The ways to part a long word in two, with the link between them taken out: cykel and parkering, boern and have. */
export function partings(word: string): readonly { readonly head: string; readonly tail: string }[] {
	if (word.length < 7) return [];
	const ways: { head: string; tail: string }[] = [];
	for (let place = 3; place <= word.length - 3; place++) {
		const before = word.slice(0, place);
		for (const link of links) {
			const head = before.slice(0, before.length - link.length);
			if (before.endsWith(link) && head.length >= 3) ways.push({ head, tail: word.slice(place) });
		}
	}
	return ways;
}
