/** Shorter words are in every title; more of them find more than anybody reads. */
const shortestWord = 4;
const mostWords = 8;

/** The words of a title to look for similar proposals by, as a search where any of them will do; undefined when none will. */
export function similarWords(title: string): string | undefined {
	const words = [...new Set(title.toLowerCase().match(/\p{L}+/gu) ?? [])].filter((word) => word.length >= shortestWord);
	return words.length > 0 ? words.slice(0, mostWords).join(' or ') : undefined;
}
