import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyElection } from '../../../../tests/support/any-election.ts';
import { BltError, parseBlt } from './blt.ts';
import { writeBlt } from './write-blt.ts';

const file = `4 2
-2
(a1) 3 1 3 0
1 4=2 - 1 1 0   # two share the first place
2 0
0
"Ane ""Ane"" Holm"
"Bo"
Carl #3
Dorte "D" Dam
Lindholm Youth Council`;

describe('a .blt file', () => {
	it('is read with withdrawn candidates, equal and skipped places, quoted and plain names', () => {
		expect(parseBlt(`\uFEFF${file.replaceAll('\n', '\r\n')}\r\n\r\n`)).toEqual({
			title: 'Lindholm Youth Council',
			seats: 2,
			names: ['Ane "Ane" Holm', 'Bo', 'Carl #3', 'Dorte "D" Dam'],
			withdrawn: [1],
			ballots: [
				{ count: 3, places: [[0], [2]] },
				{ count: 1, places: [[1, 3], [], [0]] },
				{ count: 2, places: [] },
			],
		});
	});

	it('does without names or title at its end', () => {
		expect(parseBlt('2 1\n1 2 0\n0\n')).toMatchObject({ names: ['Candidate 1', 'Candidate 2'], title: '' });
	});

	it('passes over blanks, lines of comment and lines of nothing, and sorts who withdrew', () => {
		const odd = '12  2\n-12  -3\n   \n# counted twice\n0 2 0\n(a1)  4\t12 -  2 0\n  0  \n   \n';
		expect(parseBlt(odd)).toMatchObject({
			seats: 2,
			withdrawn: [2, 11],
			ballots: [
				{ count: 0, places: [[1]] },
				{ count: 4, places: [[11], [], [1]] },
			],
		});
	});

	it.each([
		['"  Ane "', 'Ane'],
		['"Ane" # withdrew', 'Ane'],
		['"Ane"  ', 'Ane'],
		['"Ane"x', 'Ane"x'],
		['x "Ane"', 'x "Ane'],
		['""Ane', 'Ane'],
		['Ane""', 'Ane'],
		['"  Ane', 'Ane'],
		['"Ane "the" Holm"', 'Ane "the" Holm'],
	])('names %s as %s', (written, name) => {
		expect(parseBlt(`1 1\n0\n${written}\n`).names).toEqual([name]);
	});

	it.each([
		['', 1, 'empty'],
		['x4 2\n0', 1, 'number of candidates and of seats, found "x4 2"'],
		['4 2x\n0', 1, 'number of candidates and of seats'],
		['2 1\n1 -2 0\n0', 2, '"-2" is none of the 2'],
		['2 1\nx-2\n0', 2, 'found "x-2"'],
		['2 1\n-2x\n0', 2, 'found "-2x"'],
		['2 1\n(a1)\n0', 2, 'found "(a1)"'],
		['2 1\nx(a1) 1 1 0\n0', 2, 'found "x(a1)"'],
		['2 1\n(a1)x 1 1 0\n0', 2, 'found "(a1)x"'],
		['2 1\n3x 1 0\n0', 2, 'found "3x"'],
		['2 1\n3 x1 0\n0', 2, '"x1" is none'],
		['2 1\n1 1 0\n1 2 0\n1 2 0', 4, 'lone 0'],
		['four 2\n0', 1, 'number of candidates and of seats'],
		['4 2 1\n0', 1, 'number of candidates and of seats'],
		['0 1\n0', 1, 'at least one candidate'],
		['2 1\n\n1 3 0\n0', 3, '"3" is none of the 2 candidates'],
		['2 1\n1 1, 2 0\n0', 2, '"1," is none'],
		['2 1\n1 1 2\n0', 2, 'does not end in 0'],
		['2 1\n1 0 2 0\n0', 2, '"0" is none'],
		['2 1\nx 1 0\n0', 2, 'how many ballots'],
		['2 1\n1 1 0\n-2\n0', 3, 'how many ballots'],
		['2 1\n-3\n0', 2, '"3" is none'],
		['2 1\n99999999999999999999 1 0\n0', 2, 'how many ballots'],
		['2 1\n1 1 0\n', 2, 'lone 0'],
	])('is refused with line and reason: %j', (text, line, reason) => {
		expect(() => parseBlt(text)).toThrow(BltError);
		expect(() => parseBlt(text)).toThrow(`line ${line}: `);
		expect(() => parseBlt(text)).toThrow(reason);
	});

	it('survives being written and read', () => {
		fc.assert(
			fc.property(anyElection, (election) => {
				expect(parseBlt(writeBlt(election))).toEqual(election);
			}),
		);
	});
});
