/** The ids with one of them moved a place earlier or later; at the end it stays. An id that is not there changes nothing. */
export function moved(ids: readonly string[], id: string, direction: 'earlier' | 'later'): string[] {
	const from = ids.indexOf(id);
	const to = direction === 'earlier' ? from - 1 : from + 1;
	const other = ids[to];
	if (from < 0 || other === undefined) return [...ids];
	return ids.map((one, place) => (place === from ? other : place === to ? id : one));
}
