import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCell, normalized, plainLine, plainText, safeLink, safeReturnPath } from './safe-text.ts';

const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());

describe('typed text', () => {
	test('is brought to one form that stays as it is', () => {
		fc.assert(
			fc.property(anything, (typed) => {
				const text = plainText(typed);
				expect(plainText(text)).toBe(text);
				expect(plainLine(plainLine(typed))).toBe(plainLine(typed));
				expect(plainLine(typed)).not.toMatch(/[\n\r\t]/);
				expect(text.isWellFormed()).toBe(true);
				expect(text).not.toContain('\0');
			}),
			{ numRuns: 500 },
		);
	});

	test('keeps words, paragraphs and joined emoji, and loses what hides or reorders', () => {
		expect(plainText('  Blåbærgrød \r\n\r\n\r\n\r\nog\u202e dnuh\0 ')).toBe('Blåbærgrød\n\nog dnuh');
		expect(plainText('Klima\u00adtilpasning')).toBe('Klimatilpasning');
		expect(plainText('👩‍🔧')).toBe('👩‍🔧');
		expect(plainText('a\u030a')).toBe('å');
		expect(plainLine('to\n linjer\t her')).toBe('to linjer her');
		expect(plainText('\ud800x')).toBe('\ufffdx');
	});
});

describe('a megabyte of one thing', () => {
	test.each([
		['spaces before a word', `${' '.repeat(1_000_000)}x`],
		['spaces and line ends', `${' \n'.repeat(500_000)}x`],
		['marks on one letter', `e${'\u0301\u0323'.repeat(500_000)}`],
		['marks that fall apart', '\u0344'.repeat(1_000_000)],
	])('as %s is brought to one form within a second', (_, typed) => {
		const begun = performance.now();
		const text = plainLine(typed);
		expect(normalized(typed, 'NFKC').isWellFormed()).toBe(true);
		expect(performance.now() - begun).toBeLessThan(1_000);
		expect(plainLine(text)).toBe(text);
	});
});

describe('a link', () => {
	test.each([
		['https://example.dk/sti?a=1', 'https://example.dk/sti?a=1'],
		['HTTP://Example.dk', 'http://example.dk/'],
		['mailto:ellen@example.dk?bcc=x@y.dk', 'mailto:ellen@example.dk'],
	])('%s is fine', (typed, link) => expect(safeLink(typed)).toBe(link));

	test.each([
		'javascript:alert(1)',
		' \u0001javascript:alert(1)',
		'java\nscript:alert(1)',
		'JaVaScRiPt:x',
		'data:text/html,x',
		'vbscript:x',
		'blob:https://x',
		'file:///etc/passwd',
		'https://bank.dk@evil.example/',
		'//evil.example',
		'/sti',
		'x',
		'',
	])('%j is not', (typed) => expect(safeLink(typed)).toBeUndefined());

	test('never runs anything, whatever stands before the colon', () => {
		fc.assert(
			fc.property(anything, anything, (scheme, rest) => {
				expect(safeLink(`${scheme}:${rest}`) ?? 'https://').toMatch(/^(https?:\/\/|mailto:)/);
			}),
		);
	});
});

describe('the page to return to', () => {
	test.each(['/forslag/1?a=1#b', '/'])('may be %s', (path) => expect(safeReturnPath(path)).toBe(path));

	test.each([
		undefined,
		'',
		'//evil.example',
		'/\\evil.example',
		'https://evil.example',
		'/x\\..//evil',
		'/a/..//evil.example',
		'/%0d%0a\n',
		'forslag',
		'/\t/evil.example',
		'/.//evil.example',
	])('is the front page instead of %j', (asked) => expect(safeReturnPath(asked)).toBe('/'));

	test('always lies on this site', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[/\\.a:@?#%0 \t]{0,12}$/), (asked) => {
				expect(new URL(safeReturnPath(asked), 'https://us.example').origin).toBe('https://us.example');
			}),
			{ numRuns: 3000 },
		);
	});
});

describe('a cell of a CSV file', () => {
	test('is never taken for a formula', () => {
		fc.assert(
			fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' =', ''), anything, (start, rest) => {
				expect(csvCell(start + rest)).not.toMatch(/^"?\s*[=+\-@\t\r]/);
			}),
		);
	});

	test('keeps what it holds together', () => {
		expect(csvCell('Ja; "måske"')).toBe('"Ja; ""måske"""');
		expect(csvCell(-5)).toBe('-5');
		expect(csvCell('bænk')).toBe('bænk');
	});
});
