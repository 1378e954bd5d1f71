import { afterAll, describe, expect, test } from 'vitest';
import { linksIn, unpackedPdf } from '../../../../tests/support/read-pdf.ts';
import { createPdfMaker } from '../../../platform/pdf/make-pdf.ts';
import { unprintableSign } from '../../../platform/pdf/printable.ts';
import type { PrintFacts } from '../reads/letter-pages.ts';
import { letterData } from './letter-data.ts';

const pdf = createPdfMaker();
afterAll(() => pdf.stop());

const municipality = { name: 'Prøveby Kommune', address: 'Torvet 1', phone: '00 00 00 00', email: '', desk: '' };
const codes = ['ABCD-EFGH-JKLM', 'MLKJ-HGFE-DCBA'];

function facts(recipient: string, title = 'Byens rum'): PrintFacts {
	return {
		batch: {
			id: '00000000-0000-7000-8000-000000000001',
			title,
			process: null,
			message: 'Vi vil gerne høre dig.\n\nDu bestemmer selv.',
			language: 'da',
			lastOn: '2027-01-31',
			madeBy: '',
			madeAt: new Date('2026-11-24T09:00:00Z'),
			forgotten: false,
			counts: { unused: 2, used: 0, revoked: 0, expired: 0 },
		},
		process: undefined,
		letters: codes.map((code, at) => ({ number: at + 1, recipient: at ? null : recipient, address: 'Åvej 1', code })),
	};
}

const make = async (given: PrintFacts) => {
	const made = await pdf.make('letters', await letterData(given, municipality, 'https://deltag.example.dk'));
	if (!made.ok) throw new Error(made.refusal);
	return made.bytes;
};

describe('the letters as a document', () => {
	test('print an Arabic name in letters that a reader can search for', async () => {
		const text = unpackedPdf(await make(facts('ليلى المصطفى')));
		expect(text).toContain('NotoNaskhArabic');
		// What the page shows as shapes is mapped back to its letters: the first of the name.
		expect(text.toUpperCase()).toContain('<0644>');
	});

	test('can hold every sign that is let through, in a name, a heading and a text', async () => {
		const all = Array.from({ length: 0x2200 }, (_, code) => String.fromCharCode(code)).filter(
			(sign) => sign !== '\n' && unprintableSign(sign) === undefined,
		);
		expect(all.length).toBeGreaterThan(1_000);
		const given = facts(all.join(' '));
		await make({ ...given, batch: { ...given.batch, message: all.join(' ') } });
		const loud = { ...municipality, name: all.join(' ') };
		expect(await pdf.make('letters', await letterData(given, loud, 'https://deltag.example.dk'))).toMatchObject({
			ok: true,
		});
	});

	test('are PDF/UA-1: tagged, in Danish, with headings, a title, and words for the picture', async () => {
		const text = unpackedPdf(await make(facts('Karla Prøve')));
		for (const mark of [
			/pdfuaid:part>1</,
			/\/StructTreeRoot/,
			/\/Lang\s*\(da\)/,
			/\/H1\b/,
			/\/H2\b/,
			/\/Figure/,
			/\/Alt/,
			/\/DisplayDocTitle true/,
		])
			expect(text).toMatch(mark);
		expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
	});

	test('lead each to its own code, and to nobody else’s', async () => {
		const address = 'https://deltag.example.dk/brev';
		expect(linksIn(await make(facts('Karla Prøve')))).toEqual([
			address,
			...codes.map((code) => `${address}?kode=${code}`),
		]);
	});

	test('keep whatever was typed as text', async () => {
		const hostile = '#panic("x") *#link("https://evil.example")[y]* $ \\ `} ) ] @a <b> ـسم 你';
		expect(linksIn(await make(facts(hostile, hostile))).join()).not.toContain('evil');
	});
});

test('where the typesetter is missing, that is said, and a process that dies is a bug with a name', async () => {
	const folder = new URL('../../../../tests/support/', import.meta.url).pathname;
	const missing = createPdfMaker({ entry: `${folder}pdf-worker-without.ts` });
	expect(await missing.make('letters', {})).toEqual({ ok: false, refusal: 'not-available-here' });
	missing.stop();
	await expect(pdf.make('letters', { words: {} })).rejects.toThrow(/letters could not be set/);
});
