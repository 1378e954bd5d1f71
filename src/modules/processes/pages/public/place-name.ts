/** The place that a municipality is: its name without the word for what it is. */
export function placeName(municipality: string): string {
	const words = municipality.trim().split(/\s+/);
	return words.length > 1 && /^kommune$/i.test(words.at(-1) ?? '') ? words.slice(0, -1).join(' ') : words.join(' ');
}
