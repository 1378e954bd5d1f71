import { DetectError, MalformedError, ParseError, parseFeed } from 'feedsmith';
import { compile } from 'html-to-text';
import { plainLine } from '../../platform/security/safe-text.ts';
import { termScheme, termsOf } from './feed-terms.ts';
import { followedLimits } from './followed-limits.ts';
import { summaryOf } from './summary.ts';

/** An entry of another municipality's catalogue, as far as we understand it. */
export interface FollowedEntry extends ReturnType<typeof termsOf> {
	/** Its name in their feed. */
	readonly entry: string;
	readonly title: string;
	readonly summary: string;
	readonly url: string;
	readonly publishedAt: Date;
	readonly changedAt: Date;
}

/** A feed of theirs: whose it is, and what it tells. */
export interface FollowedFeed {
	readonly name: string;
	readonly entries: readonly FollowedEntry[];
}

/** So many entries of one feed are kept up with. */
const mostEntries = followedLimits.entries;
const longest = followedLimits;

// Their words are shown as words: no markup, no picture, no address of theirs comes along.
const asWords = compile({
	wordwrap: false,
	limits: { maxInputLength: 20_000 },
	selectors: [
		{ selector: 'a', options: { ignoreHref: true } },
		{ selector: 'img', format: 'skip' },
		...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
	],
});

/** Reads a feed of another catalogue, Atom or RSS; undefined where it is none. What lacks a title, an address or a day is left out. */
export function readFollowedFeed(text: string): FollowedFeed | undefined {
	const read = rawFeed(text);
	if (!read) return undefined;
	const entries = read.entries.slice(0, mostEntries).flatMap((raw) => entryOf(raw) ?? []);
	const seen = new Set<string>();
	return {
		name: words(read.title).slice(0, longest.name),
		entries: entries.filter(({ entry }) => !seen.has(entry) && seen.add(entry)),
	};
}

/** What both kinds of feed say of an entry, as it stands there. */
interface RawEntry {
	readonly id: string | undefined;
	readonly title: string | undefined;
	readonly text: string | undefined;
	readonly link: string | undefined;
	readonly publishedAt: string | undefined;
	readonly changedAt: string | undefined;
	readonly terms: readonly string[];
}

function rawFeed(text: string): { readonly title: string; readonly entries: readonly RawEntry[] } | undefined {
	try {
		const read = parseFeed(text);
		if (read.format === 'atom')
			return {
				title: read.feed.title?.value ?? '',
				entries: (read.feed.entries ?? []).map((entry) => ({
					id: entry.id,
					title: entry.title?.value,
					text: entry.summary?.value ?? entry.content?.value,
					link: entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
					publishedAt: entry.published ?? entry.updated,
					changedAt: entry.updated,
					terms: (entry.categories ?? []).flatMap(({ scheme, term }) => (scheme === termScheme && term ? [term] : [])),
				})),
			};
		if (read.format === 'rss')
			return {
				title: read.feed.title ?? '',
				entries: (read.feed.items ?? []).map((item) => ({
					id: item.guid?.value ?? item.link,
					title: item.title,
					text: item.description,
					link: item.link,
					publishedAt: item.pubDate,
					changedAt: undefined,
					terms: [],
				})),
			};
		return undefined;
	} catch (error) {
		if (error instanceof DetectError || error instanceof MalformedError || error instanceof ParseError)
			return undefined;
		throw error;
	}
}

function entryOf(raw: RawEntry): FollowedEntry | undefined {
	const url = URL.parse(raw.link ?? '');
	const publishedAt = dayOf(raw.publishedAt);
	const title = words(raw.title ?? '').slice(0, longest.title);
	const entry = raw.id ?? '';
	if (!title || !publishedAt || !url || !/^https?:$/.test(url.protocol)) return undefined;
	if (entry === '' || entry.length > longest.entry || url.href.length > longest.url) return undefined;
	return {
		entry,
		title,
		summary: summaryOf(words(raw.text ?? '')),
		url: url.href,
		publishedAt,
		changedAt: dayOf(raw.changedAt) ?? publishedAt,
		...termsOf(raw.terms),
	};
}

function words(html: string): string {
	return plainLine(asWords(html));
}

function dayOf(text: string | undefined): Date | undefined {
	const at = new Date(text ?? '');
	const year = Number.isNaN(at.getTime()) ? 0 : at.getUTCFullYear();
	return year >= 2000 && year < 2200 ? at : undefined;
}
