/**
 * The names and the title at the end of a `.blt` file, one a line. A quoted name ends at its quote, with `""` for a quote inside; one that
 * is not quoted is the whole line, be there a quote or a # in it. What is missing at the end gets a name of its own: some writers leave it out.
 */
export function readTail(lines: readonly { readonly text: string }[], candidates: number) {
	const words = lines.map(({ text }) => readName(text));
	return {
		names: Array.from({ length: candidates }, (_, candidate) => words[candidate] ?? `Candidate ${candidate + 1}`),
		title: words[candidates] ?? '',
	};
}

function readName(text: string): string {
	const quoted = /^"((?:[^"]|"")*)"\s*(?:#.*)?$/.exec(text);
	if (quoted) return (quoted[1] as string).replaceAll('""', '"').trim();
	return text.replace(/^"+|"+$/g, '').trim();
}
