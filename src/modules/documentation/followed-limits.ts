/** What is taken in of another municipality's catalogue: how many feeds and entries, and how long their words may be, in characters. */
export const followedLimits = {
	feeds: 50,
	entries: 200,
	address: 500,
	name: 100,
	title: 160,
	summary: 400,
	url: 500,
	entry: 300,
} as const;
