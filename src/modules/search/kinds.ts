/** What there is to find, in the order of the filter. */
export const searchKinds = [
	'process',
	'theme',
	'proposal',
	'comment',
	'response',
	'answer',
	'plan',
	'meeting',
	'organisation',
	'area',
	'page',
] as const;

/** One of them. */
export type SearchKind = (typeof searchKinds)[number];

/** The kinds as they stand in addresses. */
export const kindWords: Readonly<Record<SearchKind, string>> = {
	process: 'forloeb',
	theme: 'temaer',
	proposal: 'forslag',
	comment: 'kommentarer',
	response: 'hoeringssvar',
	answer: 'svar',
	plan: 'planer',
	meeting: 'moeder',
	organisation: 'foreninger',
	area: 'omraader',
	page: 'sider',
};

/** The kind that a word in an address names. */
export function kindOfWord(word: string | undefined): SearchKind | undefined {
	return searchKinds.find((kind) => kindWords[kind] === word);
}
