import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheetLimits } from './limits.ts';
import { readCsv, separatorOf } from './read-csv.ts';
import { readSheetFile } from './read-sheet.ts';
import { columnLetters, type Sheet, type SheetReading } from './sheet.ts';
import { readSheetDate } from './sheet-date.ts';
import { writeCsv } from './write-csv.ts';
import { writeXlsx } from './write-xlsx.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const sheetIn = (reading: SheetReading): Sheet => {
	if (!reading.ok) throw new Error(reading.refusal);
	return reading.sheet;
};
const refusalIn = (reading: SheetReading) => (reading.ok ? undefined : reading.refusal);

/** A ZIP file of one part that unpacks to zeros, and says of its size what it is told to say. */
function bomb(bytes: number, saidBytes = bytes): Uint8Array {
	const name = Buffer.from('xl/worksheets/sheet1.xml');
	const packed = deflateRawSync(Buffer.alloc(bytes, 0x20));
	const local = Buffer.alloc(30);
	local.writeUInt32LE(0x04034b50, 0);
	local.writeUInt16LE(8, 8);
	local.writeUInt32LE(packed.length, 18);
	local.writeUInt32LE(saidBytes, 22);
	local.writeUInt16LE(name.length, 26);
	const part = Buffer.alloc(46);
	part.writeUInt32LE(0x02014b50, 0);
	part.writeUInt16LE(8, 10);
	part.writeUInt32LE(packed.length, 20);
	part.writeUInt32LE(saidBytes, 24);
	part.writeUInt16LE(name.length, 28);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(1, 10);
	end.writeUInt32LE(part.length + name.length, 12);
	end.writeUInt32LE(local.length + name.length + packed.length, 16);
	return new Uint8Array(Buffer.concat([local, name, packed, part, name, end]));
}

describe('a CSV file', () => {
	test('is read with its marks, separators, quotes and line ends as Danish programs write them', () => {
		for (const separator of [';', ',', '\t'])
			for (const mark of ['', '\ufeff'])
				for (const end of ['\n', '\r\n']) {
					const lines = [`Titel${separator}Tekst`, `Blåbær${separator}"To ""ord""${separator}\nog en linje"`];
					const { headings, rows, notes } = sheetIn(readCsv(bytesOf(mark + lines.join(end))));
					expect(headings).toEqual(['Titel', 'Tekst']);
					expect(rows).toEqual([{ number: 2, cells: ['Blåbær', `To "ord"${separator}\nog en linje`] }]);
					expect(notes).toEqual([]);
				}
	});

	test('of an older program is read as Windows-1252, and it is said', () => {
		const bytes = Uint8Array.from([...bytesOf('Titel\n'), 0x42, 0x6c, 0xe5, 0x62, 0xe6, 0x72]);
		expect(sheetIn(readCsv(bytes))).toEqual({
			headings: ['Titel'],
			rows: [{ number: 2, cells: ['Blåbær'] }],
			notes: ['windows-1252'],
		});
	});

	test('saved as "Unicode text" by Excel is read too', () => {
		const bytes = new Uint8Array(Buffer.from('\ufeffTitel\tTekst\r\nBlåbær\tRødgrød', 'utf16le'));
		expect(sheetIn(readCsv(bytes)).rows).toEqual([{ number: 2, cells: ['Blåbær', 'Rødgrød'] }]);
	});

	test('keeps the row numbers of the spreadsheet over empty rows, and names columns without a heading', () => {
		const { headings, rows } = sheetIn(readCsv(bytesOf('\n\nTitel;;Sted\n;;\nA;b\n\nC;;d')));
		expect(headings).toEqual(['Titel', 'B', 'Sted']);
		expect(rows.map(({ number, cells }) => [number, ...cells])).toEqual([
			[5, 'A', 'b', ''],
			[7, 'C', '', 'd'],
		]);
		expect([0, 25, 26, 51, 52].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA']);
	});

	test('with a comma in the quotes of its headings is not split there', () => {
		expect(separatorOf('"Navn, adresse, by";Tekst')).toBe(';');
	});

	test('that is none is refused for what it is', () => {
		expect(refusalIn(readCsv(bytesOf('')))).toBe('empty');
		expect(refusalIn(readCsv(bytesOf(' \n;;\n')))).toBe('empty');
		expect(refusalIn(readCsv(bytesOf('Titel;Tekst\n')))).toBe('only-headings');
		expect(refusalIn(readCsv(bytesOf('Titel\n"aldrig lukket')))).toBe('quotes-open');
		expect(refusalIn(readCsv(bytesOf('<!doctype html><html>')))).toBe('not-a-sheet');
		expect(refusalIn(readCsv(Uint8Array.from([65, 0, 66])))).toBe('not-a-sheet');
		expect(refusalIn(readCsv(bytesOf(`T\n${'x'.repeat(sheetLimits.cell + 1)}`)))).toBe('cell-too-long');
		expect(refusalIn(readCsv(bytesOf(`T\n${'x\n'.repeat(sheetLimits.rows + 1)}`)))).toBe('too-many-rows');
		expect(refusalIn(readCsv(bytesOf(`${'x;'.repeat(61)}x\n1`)))).toBe('too-many-columns');
	});

	test('that we wrote is read back as it was, whatever stands in it', () => {
		const cell = fc
			.string({ unit: 'grapheme', maxLength: 12 })
			.map((text) => text.normalize('NFC').replace(/[\0\r]/g, ''));
		fc.assert(
			fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), fc.boolean(), (rows, plain) => {
				const written = writeCsv([['Første', 'Anden'], ...rows], { plain });
				const reading = readCsv(bytesOf(written));
				const expected = rows.map((row) => row.map(guarded)).filter((row) => row.some((one) => one !== ''));
				expect(reading.ok ? reading.sheet.rows.map(({ cells }) => cells) : []).toEqual(expected);
			}),
		);
	});
});

/** What a formula becomes when it is written, and what is left of outer space when it is read. */
const guarded = (text: string) => (/^\s*[=+\-@\t]/.test(text) ? `'${text}` : text).trim();

describe('a CSV file that we write', () => {
	test('opens in a Danish spreadsheet', () => {
		expect(
			writeCsv([
				['Kanal', 'Andel', null],
				['Møde; aften', 0.5, undefined],
			]),
		).toBe('\ufeffKanal;Andel;\r\n"Møde; aften";0,5;\r\n');
		expect(writeCsv([['a', 0.5]], { plain: true })).toBe('a,0.5\r\n');
	});

	test('holds no formula', () => {
		for (const text of ['=1+1', '+45', '-x', '@SUM(A1)', '\t=1', ' =1'])
			expect(writeCsv([[text]])).toMatch(/^\ufeff"'/);
	});
});

describe('a date in a sheet', () => {
	test('is understood as Danes, standards and Excel write it', () => {
		for (const text of [
			'20-11-2026',
			'20/11/2026',
			'20.11.26',
			'2026-11-20',
			'2026-11-20T09:30',
			'20-11-2026 09:30',
			'46346',
		])
			expect([text, readSheetDate(text)]).toEqual([text, '2026-11-20']);
		expect(readSheetDate('1.2.2026')).toBe('2026-02-01');
	});

	test('that is no day is not guessed at', () => {
		for (const text of ['', '31-02-2026', '11/20/2026', '2026', 'i går', '20-11', '99999', '0-0-0', '20-11-20266'])
			expect([text, readSheetDate(text)]).toEqual([text, undefined]);
	});
});

describe('a file', () => {
	test('of a workbook is read: text, numbers, dates and answers of formulas, from its first used sheet', async () => {
		const bytes = await writeXlsx([
			{
				name: 'Bidrag: [2026]',
				headings: ['Titel', 'Antal', 'Dato', 'Formel'],
				rows: [
					['Blåbær', 12, new Date('2026-11-20T00:00:00Z'), '=1+1'],
					['<b>hej</b>', 45_001_234, null, ''],
				],
			},
			{ name: 'Andet', headings: ['x'], rows: [['y']] },
		]);
		expect(sheetIn(await readSheetFile(bytes))).toEqual({
			headings: ['Titel', 'Antal', 'Dato', 'Formel'],
			rows: [
				{ number: 2, cells: ['Blåbær', '12', '2026-11-20', '=1+1'] },
				{ number: 3, cells: ['<b>hej</b>', '45001234', '', ''] },
			],
			notes: ['first-sheet-only'],
		});
	});

	test('that is no sheet, or an old or locked one, is told apart without opening it', async () => {
		const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
		expect(refusalIn(await readSheetFile(old))).toBe('old-excel');
		const locked = Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]);
		expect(refusalIn(await readSheetFile(new Uint8Array(locked)))).toBe('locked');
		expect(refusalIn(await readSheetFile(bytesOf('%PDF-1.7')))).toBe('not-a-sheet');
		expect(refusalIn(await readSheetFile(new Uint8Array(sheetLimits.bytes + 1)))).toBe('too-large');
		expect(refusalIn(await readSheetFile(new Uint8Array()))).toBe('empty');
		expect(refusalIn(await readSheetFile(bytesOf('PK\x03\x04 og så ikke mere')))).toBe('damaged');
	});

	test('that unpacks to far more than it is does no harm, whatever it says of itself', async () => {
		expect(refusalIn(await readSheetFile(bomb(200_000_000)))).toBe('too-large');
		expect(refusalIn(await readSheetFile(bomb(200_000_000, 1_000)))).toBe('damaged');
		expect(refusalIn(await readSheetFile(bomb(1_000)))).toBe('damaged');
	});

	test('that takes too long is given up', async () => {
		expect(refusalIn(await readSheetFile(bytesOf('Titel\nA'), { timeLimitMs: 1 }))).toBe('too-large');
	});

	test('too many at once are told to wait', async () => {
		const all = await Promise.all(Array.from({ length: 6 }, () => readSheetFile(bytesOf('Titel\nA'))));
		expect(all.filter(({ ok }) => ok)).toHaveLength(4);
		expect(all.map(refusalIn).filter((refusal) => refusal === 'busy')).toHaveLength(2);
	});
});
