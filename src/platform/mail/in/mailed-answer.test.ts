import { describe, expect, test } from 'vitest';
import { da } from '../texts.da.ts';
import { ownWords, readMailedAnswer } from './mailed-answer.ts';

const quoted = `> ${da.replyLine}\n>\n> Nyt om »En bænk«\n> Bo skriver: Hvad koster den?`;

describe('an answer to a mail', () => {
	test.each([
		[
			'from Gmail',
			`Fire tusind kroner.\n\nDen fre. 27. nov. 2026 kl. 12.00 skrev Lyngå Kommune <svar@lyngaa.dk>:\n\n${quoted}`,
		],
		[
			'from Outlook',
			`Fire tusind kroner.\n\n________________________________\nFra: Lyngå Kommune <svar@lyngaa.dk>\nSendt: 27. november 2026 12:00\nTil: Bo\nEmne: Nyt om\n\n${da.replyLine}\n\nNyt om`,
		],
		[
			'from a telephone',
			`Fire tusind kroner.\n\nSendt fra min iPhone\n\n> Den 27. nov. 2026 kl. 12.00 skrev Lyngå <x@y.dk>:\n> \n${quoted}`,
		],
		['with a signature', 'Fire tusind kroner.\n\n-- \nBo Prøve\nTelefon 00 00 00 00'],
		['with nothing quoted', 'Fire tusind kroner.'],
		['in English', `Fire tusind kroner.\n\nOn Fri, 27 Nov 2026 at 12:00, Lyngå <x@y.dk> wrote:\n${quoted}`],
	])('%s is what its writer wrote', (_program, text) => {
		expect(ownWords(text)).toBe('Fire tusind kroner.');
	});

	test('keeps the lines and paragraphs of its writer', () => {
		expect(ownWords(`Hej Bo\n\nDen koster:\n- 4.000 kr.\n- lidt tid\n\n${quoted}`)).toBe(
			'Hej Bo\n\nDen koster:\n- 4.000 kr.\n- lidt tid',
		);
	});

	test('that is only a quote is nothing', () => {
		expect(ownWords(quoted)).toBe('');
	});

	test('is read from HTML alone, and is never HTML', async () => {
		const mail = await readMailedAnswer(
			Buffer.from(
				'From: Bo <BO@example.dk>\r\nMessage-ID: <1@example.dk>\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Ja <b>tak</b> &lt;script&gt;</p><script>x()</script><img src="http://x/y.png">',
			),
		);
		expect(mail).toMatchObject({ from: 'bo@example.dk', text: 'Ja tak <script>', files: false, automatic: false });
	});

	test.each([
		['Auto-Submitted: auto-replied', true],
		['Auto-Submitted: no', false],
		['Precedence: bulk', true],
		['X-Autoreply: yes', true],
		['List-Id: <a.example>', true],
		['Content-Type: multipart/report; report-type=delivery-status; boundary=x', true],
		['X-Other: yes', false],
	])('with the header %s is from a machine: %s', async (header, automatic) => {
		const mail = await readMailedAnswer(Buffer.from(`From: bo@example.dk\r\n${header}\r\n\r\nJeg er på ferie.`));
		expect(mail.automatic).toBe(automatic);
	});

	test('is read quickly, however it is made to be slow', () => {
		const begun = performance.now();
		for (const text of [
			'On '.repeat(50_000),
			'> '.repeat(50_000),
			'Den skrev '.repeat(20_000),
			'-'.repeat(100_000),
			'\n'.repeat(100_000),
		])
			ownWords(text.slice(0, 12_000));
		expect(performance.now() - begun).toBeLessThan(3_000);
	});
});
