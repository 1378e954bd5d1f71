/** The beginning of a text for a list: of its first paragraph, whole words, one line, never cut inside a character. */
export function excerptOf(text: string, most = 180): string {
	const [paragraph = ''] = text.trim().split(/\n\s*\n/, 1);
	const line = paragraph.replace(/\s+/g, ' ').trim();
	if (line.length <= most) return line;
	const cut = line
		.slice(0, most - 1)
		.toWellFormed()
		.replace(/\ufffd$/, '');
	const words = cut.replace(/[\s,;:–-]+\S*$/, '');
	return `${words.length > most / 2 ? words : cut}…`;
}
