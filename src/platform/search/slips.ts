/** How many letters must be put in, taken out, changed, or swapped with their neighbour to make one word of another. */
export function slipsBetween(one: string, other: string): number {
	let before: number[] = [];
	let row = Array.from({ length: other.length + 1 }, (_, place) => place);
	for (let i = 1; i <= one.length; i++) {
		const next = [i];
		for (let j = 1; j <= other.length; j++) {
			const isSame = one[i - 1] === other[j - 1];
			let least = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1));
			if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
				least = Math.min(least, (before[j - 2] ?? 0) + 1);
			next.push(least);
		}
		before = row;
		row = next;
	}
	return row[other.length] ?? 0;
}

/** How many slips of the pen one can believe in a word of this length. */
export function mostSlips(length: number): number {
	return length < 5 ? 0 : length < 8 ? 1 : 2;
}

/** The word that was probably meant: the one that takes the fewest slips, and no more than one can believe. */
export function probablyMeant(
	folded: string,
	alike: readonly { readonly word: string; readonly folded: string; readonly lexeme: string }[],
): string | undefined {
	const counted = alike
		.map((one) => ({ ...one, slips: Math.min(slipsBetween(folded, one.folded), slipsBetween(folded, one.lexeme)) }))
		.filter(({ slips }) => slips <= mostSlips(folded.length))
		.sort((a, b) => a.slips - b.slips || a.word.length - b.word.length);
	return counted[0]?.word;
}
