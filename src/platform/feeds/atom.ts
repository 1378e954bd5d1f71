import { Feed } from 'feed';
import type { Language } from '../context.ts';

/** One piece of news. */
export interface NewsEntry {
	/** Stays the same for ever, so that a reader that has it knows it again: a tag URI. */
	readonly id: string;
	readonly title: string;
	readonly text: string;
	/** The whole address of its page. */
	readonly url: string;
	readonly by?: string | undefined;
	readonly publishedAt: Date;
	readonly changedAt: Date;
	/** What it is found by, for programs that know the scheme. */
	readonly categories?: readonly { readonly term: string; readonly scheme: string }[] | undefined;
}

/** News to subscribe to. */
export interface NewsFeed {
	readonly id: string;
	readonly title: string;
	readonly about: string;
	readonly language: Language;
	/** The whole address that it is fetched from, and of the page that it is about. */
	readonly url: string;
	readonly page: string;
	readonly rights: string;
	/** Told when nothing has happened yet. */
	readonly begunAt: Date;
	readonly entries: readonly NewsEntry[];
}

/** A tag URI (RFC 4151): a name that is ours although nothing has to be found there. */
export function tagUri(publicUrl: string, year: number, name: string): string {
	return `tag:${new URL(publicUrl).hostname},${year}:${name}`;
}

/** Writes news as Atom (RFC 4287). Nothing in it depends on the time of writing, so the same news has the same ETag. */
export function writeAtom({ entries, ...news }: NewsFeed): string {
	const latest = entries.reduce((at, entry) => (entry.changedAt > at ? entry.changedAt : at), news.begunAt);
	const feed = new Feed({
		id: news.id,
		title: legal(news.title),
		description: legal(news.about),
		language: news.language,
		link: news.page,
		feedLinks: { atom: news.url },
		updated: latest,
		copyright: legal(news.rights),
		generator: 'Samskab',
	});
	for (const entry of entries) {
		feed.addItem({
			id: entry.id,
			title: asHtml(entry.title),
			description: asHtml(entry.text),
			link: entry.url,
			date: entry.changedAt,
			published: entry.publishedAt,
			// A feed without an author of its own needs one on every entry.
			author: [{ name: legal(entry.by ?? news.title) }],
			category: (entry.categories ?? []).map(({ term, scheme }) => ({ name: term, term, scheme })),
		});
	}
	return feed.atom1();
}

/** Words as the HTML that the library says they are: nothing that people write can become a tag. */
function asHtml(text: string): string {
	return legal(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** XML has no way to write some characters, not even escaped. */
function legal(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
	return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
