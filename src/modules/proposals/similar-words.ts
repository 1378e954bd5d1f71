/** Shorter words are in every title; more of them find more than anybody reads. */
const shortestWord = 3;
const mostWords = 8;

/** What people wish is in every title, and says nothing of what about. */
const saysNothing = new Set(
	(
		'den det der dem jeg mig dig sig min din sit som til fra for med ved hos kan vil har var men når her hen ind hun han ham ' +
		'man nej alt hver bare nok nye nyt skal skulle ville kunne være bliver blive have haft gerne mere flere mange nogle noget også ikke måske meget ' +
		'bedre alle forslag ønske idé nummer vores jeres deres hvor hvad hvorfor hvordan fordi sådan lave laves lavet gøre mellem kommunen ' +
		'the and for you our can not are all new was has more some should could would have with that this better please make where what there'
	).split(' '),
);

/** The words of a title to look for similar proposals by; any of them will do. */
export function similarWords(title: string): readonly string[] {
	const words = [
		...new Set(
			title
				.normalize('NFC')
				.toLowerCase()
				.match(/\p{L}+/gu) ?? [],
		),
	];
	return words.filter((word) => word.length >= shortestWord && !saysNothing.has(word)).slice(0, mostWords);
}

/** Proposals less alike than this share a word and no more: shown to who asks, no reason to stop anybody. */
export const worthComparing = 0.55;

/** Less alike than this nobody would take for the same. */
export const leastAlike = 0.3;

/** The most that are shown to who writes: three are read, ten are scrolled past. */
export const mostShown = 3;

/** Which of the proposals that resemble what is being sent its writer has not been shown yet. */
export function stillUnseen<Alike extends { readonly number: number; readonly likeness: number }>(
	alike: readonly Alike[],
	seen: string | undefined,
): readonly Alike[] {
	const numbers = new Set((seen ?? '').split(',').map(Number));
	return alike.filter(({ number, likeness }) => likeness >= worthComparing && !numbers.has(number));
}
