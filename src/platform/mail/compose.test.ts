import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailProblems } from '../../../tests/support/html-valid.ts';
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

describe('a mail with lists', () => {
	const long = {
		...mail,
		title: 'Nyt om det, du følger',
		answerable: true,
		wordsLanguage: 'da',
		sections: [
			{
				heading: 'Færre alene, flere sammen',
				items: [
					{
						label: 'Nyt forslag',
						text: 'En bænk <ved> bageren',
						url: 'https://deltag.example.dk/forslag/1',
						note: 'Vestbyen',
					},
					{ text: 'Et hegn', url: 'https://deltag.example.dk/forslag/2' },
				],
				more: { text: 'og 4 mere', url: 'https://deltag.example.dk/forloeb/alene' },
			},
		],
		footerLinks: [{ text: 'Stop disse mails', url: 'https://deltag.example.dk/afmeld/x' }],
	} as const;

	test.each(['da', 'en', 'ar'] as const)(
		'is valid HTML with headings, lists and its language (%s)',
		async (language) => {
			const { html } = composeMail({ ...long, language });
			expect(await mailProblems(html)).toEqual([]);
			expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
			expect(html.match(/<h[12]/g)).toEqual(['<h1', '<h2']);
			expect(html.match(/<li/g)).toHaveLength(2);
			expect(html.includes('<a class="named" href="https://deltag.example.dk/forslag/1" lang="da"')).toBe(
				language !== 'da',
			);
		},
	);

	test('has a text that says all of it, with each address on a line of its own', () => {
		expect(composeMail(long).text).toBe(`--- Skriv dit svar over denne linje ---

Nyt om det, du følger

Hej Ellen

Dit forslag er besvaret.

Tak for
dit bidrag.

Færre alene, flere sammen

- Nyt forslag: En bænk <ved> bageren
  https://deltag.example.dk/forslag/1
  Vestbyen
- Et hegn
  https://deltag.example.dk/forslag/2

og 4 mere:
https://deltag.example.dk/forloeb/alene

Læs svaret:
https://deltag.example.dk/forslag/1?a=1&b=2

Lyngå Kommune

-- 
Du får denne mail, fordi du har skrevet et forslag.

Stop disse mails:
https://deltag.example.dk/afmeld/x
`);
	});
});
