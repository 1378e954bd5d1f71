/** So much of a text stands in a list. */
const longest = 280;

/** The beginning of a text for a list: its first paragraph, cut after a word where it is long. */
export function summaryOf(text: string): string {
	const [first = ''] = text.trim().split(/\n\s*\n/);
	const line = first.replace(/\s+/g, ' ').trim();
	if (line.length <= longest) return line;
	const cut = line.slice(0, longest);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()} …`;
}
