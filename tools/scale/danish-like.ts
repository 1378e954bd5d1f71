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

/** The first of a list is drawn often and the last seldom, as processes are. */
export function skewed(length: number, chance: () => number): number {
	return Math.min(length - 1, Math.floor(length ** chance() - 1 + chance()));
}

/** Words that nobody knows but that sound right: a town has thousands, and most of them stand in few texts. */
function madeUpNouns(count: number, chance: () => number): string[] {
	const of = (parts: readonly string[]) => parts[Math.floor(chance() * parts.length)] ?? '';
	const first = 'b bl br d dr f fl fr g gl gr h j k kl kn kr l m n p pl pr r s sk sl sm sn sp st str sv t tr v'.split(
		' ',
	);
	const middle = 'a e i o u y æ ø å'.split(' ');
	const last = 'd f g k l ld lk m mp n nd ng nk p r rk rm rn s sk st t v'.split(' ');
	const made = new Set<string>();
	while (made.size < count)
		made.add(
			chance() < 0.5
				? of(first) + of(middle) + of(last)
				: of(first) + of(middle) + of(last) + of(['el', 'ing', 'skab', 'ning', 'lag']),
		);
	return [...made];
}

const vocabulary = [...nouns, ...madeUpNouns(3_000, chanceFrom(7))];

// As in a language (Zipf and Mandelbrot): the commonest noun stands in a sixth of the texts, the hundredth in a thirtieth.
const upTo: number[] = [];
for (const [place] of vocabulary.entries()) upTo.push((upTo.at(-1) ?? 0) + 1 / (place + 20));

function drawnNoun(chance: () => number): string {
	const wanted = chance() * (upTo.at(-1) ?? 0);
	let [low, high] = [0, upTo.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((upTo[middle] ?? 0) < wanted) low = middle + 1;
		else high = middle;
	}
	return vocabulary[low] ?? '';
}

function noun(chance: () => number): string {
	const one = drawnNoun(chance);
	if (chance() < 0.8) return one;
	return `${one}${links[Math.floor(chance() * links.length)]}${drawnNoun(chance)}`;
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
