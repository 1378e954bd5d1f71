const begin = '<!-- module map: begin -->';
const end = '<!-- module map: end -->';

/** The page with the map between its two markers; a page that lost a marker is an error, never overwritten. */
export function placeMap(page: string, map: string): string {
	const from = page.indexOf(begin);
	const to = page.indexOf(end);
	if (from < 0 || to < from) throw new Error(`docs/architecture.md must hold the lines ${begin} and ${end}`);
	return `${page.slice(0, from + begin.length)}\n${map}${page.slice(to)}`;
}
