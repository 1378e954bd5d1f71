/** Shorter words are in every title; more of them find more than anybody reads. */
const shortestWord = 4;
const mostWords = 8;

/** The words of a title to look for similar proposals by; any of them will do. */
export function similarWords(title: string): readonly string[] {
	const words = [...new Set(title.toLowerCase().match(/\p{L}+/gu) ?? [])].filter((word) => word.length >= shortestWord);
	return words.slice(0, mostWords);
}
