import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFollowedFeed } from './followed-feed.ts';
import { followedLimits } from './followed-limits.ts';

const recorded = (name: string) =>
	readFileSync(new URL(`../../../tests/fixtures/catalogues/${name}`, import.meta.url), 'utf8');

describe('the catalogue of another municipality that runs this program', () => {
	const feed = readFollowedFeed(recorded('naboby.atom'));

	test('is read with all that it is found by', () => {
		expect(feed?.name).toBe('Det har vi lært, Naboby Kommune');
		expect(feed?.entries).toHaveLength(3);
		expect(feed?.entries[0]).toMatchObject({
			title: 'Gården mellem blokkene',
			summary: 'Hvad skal vi bruge gården til, når bilerne er væk?',
			url: 'https://naboby.example/dokumentation/gaarden-mellem-blokkene',
			method: 'open-process',
			groups: ['families', 'neighbours'],
			channels: ['web', 'phone'],
			people: 46,
			costOre: 0,
		});
	});
});

describe('a feed of another kind', () => {
	const entries = readFollowedFeed(recorded('fjernby.rss'))?.entries ?? [];

	test('is read as words, without markup, pictures or programs', () => {
		expect(entries[0]).toMatchObject({ entry: 'fjernby-1', title: 'Børn & byrum', groups: [], method: undefined });
		expect(entries[0]?.summary).toContain('tredje klasse');
		expect(entries[0]?.summary).not.toMatch(/[<>]|alert|spor/);
		expect(entries[0]?.publishedAt).toEqual(new Date('2026-11-12T08:00:00Z'));
	});

	test('leaves out what has no address that may be followed, or no day, and tells nothing twice', () => {
		expect(entries.map(({ entry }) => entry)).toEqual(['fjernby-1', 'fjernby-6']);
		expect(entries[1]?.title.length).toBeLessThan(40);
	});
});

test.each(['', 'Hej', '<html><body>Ikke her</body></html>', '{"version":"x"}', '<feed', '<rss><channel>'])(
	'%j is no feed, or one that tells nothing',
	(text) => expect(readFollowedFeed(text)?.entries ?? []).toEqual([]),
);

test('whatever comes, what is read is within its limits', () => {
	const words = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 400 }),
		fc.constantFrom('<b>', ']]>', '&amp;&lt;', '\u0000'),
	);
	const written = (text: string) =>
		text
			.toWellFormed()
			.replace(/[^\t\n\r -퟿]/g, '')
			.replaceAll('&', '&amp;')
			.replaceAll('<', '&lt;');
	fc.assert(
		fc.property(words, words, words, (title, text, id) => {
			const feed = readFollowedFeed(
				`<rss version="2.0"><channel><title>${written(title)}</title><item><title>${written(title)}</title><guid>${written(id)}</guid>` +
					`<link>https://a.example/</link><description>${written(text)}</description><pubDate>Thu, 12 Nov 2026 08:00:00 GMT</pubDate></item></channel></rss>`,
			);
			for (const entry of feed?.entries ?? []) {
				expect(entry.title.length).toBeLessThanOrEqual(followedLimits.title);
				expect(entry.summary.length).toBeLessThanOrEqual(followedLimits.summary);
				expect(entry.entry.length).toBeLessThanOrEqual(followedLimits.entry);
			}
			expect(feed?.name.length ?? 0).toBeLessThanOrEqual(followedLimits.name);
		}),
		{ numRuns: 60 },
	);
});
