import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeMail } from './compose.ts';

const mail = {
	language: 'da',
	municipality: 'Lyngå Kommune',
	greeting: 'Ellen',
	paragraphs: ['Dit forslag er besvaret.', 'Tak for\ndit bidrag.'],
	action: { text: 'Læs svaret', url: 'https://deltag.example.dk/forslag/1?a=1&b=2' },
	footer: 'Du får denne mail, fordi du har skrevet et forslag.',
} as const;

describe('a mail', () => {
	test('says the same in text and in HTML', () => {
		const { text, html } = composeMail(mail);
		for (const part of ['Hej Ellen', 'Lyngå Kommune', 'Dit forslag er besvaret.', 'Læs svaret', mail.footer]) {
			expect(text).toContain(part);
			expect(html).toContain(part);
		}
		expect(text).toContain(mail.action.url);
		expect(html).toContain('href="https://deltag.example.dk/forslag/1?a=1&amp;b=2"');
		expect(html).toContain('Tak for<br>dit bidrag.');
		expect(html).toContain('<html lang="da"');
	});

	test('is in English for a reader of English, and greets also those without a name', () => {
		const { greeting: _, action: __, ...rest } = mail;
		const { text, html } = composeMail({ ...rest, language: 'en' });
		expect(text.startsWith('Hello\n')).toBe(true);
		expect(html).toContain('lang="en"');
		expect(html).not.toContain('<a ');
	});

	test('shows whatever people typed as text, and fetches nothing when opened', () => {
		const hostile = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom('<script>x()</script>', '<img src=http://x>', '"><a href=x>', "' onload='x", '</title><b>'),
		);
		fc.assert(
			fc.property(hostile, hostile, hostile, (greeting, paragraph, button) => {
				const { html } = composeMail({
					...mail,
					greeting,
					municipality: paragraph,
					paragraphs: [paragraph],
					action: { ...mail.action, text: button },
					footer: greeting,
				});
				const tags = [...html.matchAll(/<\/?([a-z!]+)/gi)].map((match) => match[1]);
				const known = ['!doctype', 'html', 'head', 'meta', 'title', 'body', 'div', 'p', 'a', 'br', 'hr'];
				expect(tags.filter((tag) => !known.includes(tag ?? ''))).toEqual([]);
				expect([...html.matchAll(/<a /g)]).toHaveLength(2);
				expect(html).not.toMatch(/<[^>]*\s(src|on\w+|background)=/i);
			}),
		);
	});

	test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])('refuses to lead to %s', (url) => {
		expect(() => composeMail({ ...mail, action: { text: 'x', url } })).toThrow(RangeError);
	});
});
