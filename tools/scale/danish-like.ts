// Words like those that people write, drawn by a number that is given: the same number makes the same town.

const nouns =
	'cykel sti vej park skole bibliotek have bænk træ sø havn torv hal bus tog station butik café køkken spisning møde forening klub kor bold bane kunst musik film teater museum natur skov strand eng bro lys mørke støj luft vand regn affald genbrug energi sol vind varme bolig hus lejlighed gård plads legeplads vuggestue børnehave pleje læge hjælp nabo ven familie barn unge ældre borger kommune politi råd dialog ensomhed trivsel sundhed bevægelse dans løb svømning sejlads fiskeri høst marked fest jul sommer vinter forår efterår morgen aften weekend tid plan kort skilt app mobil computer kursus viden sprog samtale historie fortælling minde fremtid drøm ide projekt midler budget penge støtte arbejde job lære løn virksomhed landbrug mad frugt grønt brød kaffe te suppe'.split(
		' ',
	);
const links = ['', '', '', 's', 'e'];
const endings = ['', '', '', 'en', 'er', 'erne', 's', 'et'];
const others =
	'der er en et og i på til af med for vi jeg man kan skal vil ville kunne burde have har haft får blive bliver mere flere mange alle nogle ingen altid tit sjældent gerne også kun bare så når hvis fordi men eller hvor hvordan god ny gammel stor lille grøn rolig farlig tryg fælles åben lukket gratis dyr let svær nær langt mellem ved under over foran bag gennem uden sammen hver dag uge år mangler ønsker foreslår bruger går cykler kører spiser mødes taler hjælper bygger planter laver'.split(
		' ',
	);

/** A source of chance that is the same each time it begins with the same number. */
export function chanceFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** The first of a list is drawn often and the last seldom, as words and processes are. */
export function skewed(length: number, chance: () => number): number {
	return Math.min(length - 1, Math.floor(length ** chance() - 1 + chance()));
}

function noun(chance: () => number): string {
	const one = nouns[skewed(nouns.length, chance)] ?? '';
	if (chance() < 0.7) return one;
	const tail = nouns[Math.floor(chance() * nouns.length)] ?? '';
	return `${one}${links[Math.floor(chance() * links.length)]}${tail}`;
}

/** Some words in a row, a third of them nouns with their endings. */
export function someWords(count: number, chance: () => number): string {
	const words = Array.from({ length: count }, () =>
		chance() < 0.35
			? noun(chance) + (endings[Math.floor(chance() * endings.length)] ?? '')
			: (others[skewed(others.length, chance)] ?? ''),
	);
	const text = words.join(' ');
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text of so many sentences. */
export function someText(sentences: number, chance: () => number): string {
	return Array.from({ length: sentences }, () => `${someWords(6 + Math.floor(chance() * 10), chance)}.`).join(' ');
}
