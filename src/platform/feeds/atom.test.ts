import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NewsEntry, tagUri, writeAtom } from './atom.ts';

const entry: NewsEntry = {
	id: 'tag:lindholm.example,2026:forslag/12',
	title: 'Flere bænke',
	text: 'Langs åen.',
	url: 'https://lindholm.example/forslag/12',
	by: 'Uglen',
	publishedAt: new Date('2026-11-20T08:00:00Z'),
	changedAt: new Date('2026-11-21T08:00:00Z'),
};

const write = (...entries: NewsEntry[]) =>
	writeAtom({
		id: tagUri('https://lindholm.example/', 2026, 'forloeb/stier'),
		title: 'Nyt om stier & veje',
		about: 'Forslag og svar',
		language: 'da',
		url: 'https://lindholm.example/forloeb/stier/nyt.atom',
		page: 'https://lindholm.example/forloeb/stier',
		rights: 'CC BY 4.0',
		begunAt: new Date('2026-10-01T08:00:00Z'),
		entries,
	});

describe('news', () => {
	test('has names that last, its own address, and the time of the latest change', () => {
		const text = write(entry, { ...entry, id: 'tag:lindholm.example,2026:forslag/11', changedAt: entry.publishedAt });
		expect(text).toContain('<id>tag:lindholm.example,2026:forloeb/stier</id>');
		expect(text).toContain('<id>tag:lindholm.example,2026:forslag/12</id>');
		expect(text).toContain('rel="self" href="https://lindholm.example/forloeb/stier/nyt.atom"');
		expect(/<updated>([^<]+)/.exec(text)?.[1]).toBe('2026-11-21T08:00:00.000Z');
		expect(text).toContain('<published>2026-11-20T08:00:00.000Z</published>');
	});

	test('is the same text whenever it is written, also when nothing has happened', () => {
		expect(write(entry)).toBe(write(entry));
		expect(/<updated>([^<]+)/.exec(write())?.[1]).toBe('2026-10-01T08:00:00.000Z');
	});

	test('lets no words of people become markup', () => {
		const words = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 60 }),
			fc.constantFrom(']]>', '<script>', '&amp;', '\u0000\ufffe', ']]>\n<entry>', '\ud800'),
		);
		fc.assert(
			fc.property(words, words, words, (title, text, by) => {
				const written = write({ ...entry, title, text, by });
				expect(written.match(/<entry>/g)).toHaveLength(1);
				expect(written.match(/\]\]>/g)).toHaveLength(text === '' || asLegal(text) === '' ? 1 : 2);
				expect(written).not.toContain('<script');
				expect(asLegal(written)).toBe(written);
				expect(written.isWellFormed()).toBe(true);
			}),
			{ numRuns: 150 },
		);
	});
});

/** Without the characters that XML has no way to write. */
function asLegal(text: string): string {
	const isLegal = (sign: string) => {
		const code = sign.codePointAt(0) ?? 0;
		return (code >= 0x20 || [9, 10, 13].includes(code)) && code !== 0xfffe && code !== 0xffff;
	};
	return [...text.toWellFormed()].filter(isLegal).join('');
}
