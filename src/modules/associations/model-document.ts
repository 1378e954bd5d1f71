/** The shelf of documents that a group can begin from; each is a page, and a text to take home. */
export const modelDocuments = ['statutes', 'founding-agenda', 'founding-minutes'] as const;

/** One of them. */
export type ModelDocumentKey = (typeof modelDocuments)[number];

/** A document as it is written: a heading, what it is for, and its parts. */
export interface ModelDocument {
	readonly title: string;
	readonly about: string;
	readonly parts: readonly { readonly heading: string; readonly text: string }[];
}

/** Danish in the address, as everything that people see there. */
export const documentSlugs: Readonly<Record<ModelDocumentKey, string>> = {
	statutes: 'vedtaegter',
	'founding-agenda': 'dagsorden',
	'founding-minutes': 'referat',
};

/** The document behind an address. */
export function documentBySlug(slug: string): ModelDocumentKey | undefined {
	return modelDocuments.find((document) => documentSlugs[document] === slug);
}

/** A document as plain text, to be opened and written on in any program. */
export function documentAsText({ title, parts }: ModelDocument): string {
	const written = parts.map(({ heading, text }) => `${heading}\n\n${text}`);
	return `${[title, ...written].join('\n\n\n')}\n`;
}
