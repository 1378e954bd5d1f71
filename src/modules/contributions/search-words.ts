/** More words than this find nothing that fewer do not, and the database's own parser has an end. */
const mostWords = 12;

/** The words to look for in what somebody typed: letters and digits only, so that no sign is a command to the search engine. */
export function searchWords(typed: string | undefined): string | undefined {
	const words = (typed ?? '')
		.slice(0, 500)
		.normalize('NFC')
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '')
		.slice(0, mostWords);
	return words.length > 0 ? words.join(' ') : undefined;
}
