/** What was decided: the heading carries the decision, the text the reasons. */
export interface Conclusion {
	readonly heading: string;
	readonly text: string;
}

/** A conclusion as the one text that is stored. */
export function joinConclusion({ heading, text }: Conclusion): string {
	return text ? `${heading}\n\n${text}` : heading;
}

/** A stored conclusion as heading and text. */
export function splitConclusion(stored: string): Conclusion {
	const end = stored.indexOf('\n\n');
	return end < 0 ? { heading: stored, text: '' } : { heading: stored.slice(0, end), text: stored.slice(end + 2) };
}
