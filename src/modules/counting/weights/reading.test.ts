import { describe, expect, it } from 'vitest';
import { crowd, margins, weighed } from '../../../../tests/support/any-survey.ts';
import { readMargins, readNumber } from './margin.ts';
import { sampleReader } from './sample.ts';

function refusal(work: () => unknown): string {
	try {
		work();
	} catch (error) {
		return (error as Error).message;
	}
	return 'none';
}

describe('numbers', () => {
	it('are read as they are written, with a point or a comma, many digits and powers of ten', () => {
		expect([',55', '0,125', '1e12', '2,5E-3', '1e+3', '007'].map(readNumber)).toEqual([
			0.55, 0.125, 1e12, 0.0025, 1000, 7,
		]);
	});

	it('are not what only begins or ends with one', () => {
		expect(['5 people', 'x5', '1e', 'e5', '1,2,3', ',', '1e1.5'].map(readNumber)).toEqual(Array.from({ length: 7 }));
	});
});

describe('margins', () => {
	it.each([
		[{ variable: 'sex' }, 'row 3: variable and category must be named'],
		[{ category: 'woman', population: '5' }, 'row 3: variable and category must be named'],
		[{ variable: 'sex', category: 'woman' }, 'row 3: "" is not a number of people'],
		[{ variable: 'sex', category: 'woman', population: '1e999' }, 'row 3: "1e999" is not a number of people'],
	])('whose row ends early or is no number are refused: %j', (row, reason) => {
		expect(refusal(() => readMargins([{ variable: 'sex', category: 'man', population: '5' }, row]))).toBe(reason);
	});

	it('may differ by what rounding does, but not by more without a word', () => {
		expect(margins('sex= woman 500, man 500', 'age= young 400, old 599.9999999').remarks).toEqual([]);
		expect(margins('sex= woman 500, man 500', 'age= young 400, old 599.9999').remarks).toEqual([
			'the categories of age sum to 999.9999, not 1000: they are scaled to it',
		]);
	});
});

describe('a sample', () => {
	const known = margins('sex= woman 50, man 50');

	it('is refused by the exact place where it is wrong', () => {
		const rows = crowd('sex weight', 'woman 1 2', 'man 1e999 1');
		expect(refusal(() => weighed(rows, known, { base: 'weight' }))).toBe(
			'line 4: the base weight "1e999" is not a number above 0',
		);
		expect(refusal(() => weighed(rows, known, { base: 'size' }))).toBe(
			'there is no column "size"; there are id, sex, weight',
		);
		expect(refusal(() => weighed(rows, margins('age= young 5')))).toBe(
			'there is no column "age", which the margin age is of; there are id, sex, weight',
		);
	});

	it('is refused where categories have nobody, the first ten of them, with what the sample has instead', () => {
		const rows = crowd('sex', 'F 1', 'M 1', 'X 1', 'a 1', 'd 1', 'c 1', 'b 1');
		const instead = ' (the sample has "F", "M", "X", "a", "b")';
		expect(refusal(() => weighed(rows, known))).toBe(
			[
				`sex, woman: nobody in the sample stands for these 50; merge it, as with "man", in both files${instead}`,
				`sex, man: nobody in the sample stands for these 50; merge it, as with "woman", in both files${instead}`,
			].join('\n'),
		);
		expect(refusal(() => weighed(crowd('sex', 'woman 3'), known))).toBe(
			'sex, man: nobody in the sample stands for these 50; merge it, as with "woman", in both files',
		);
		expect(refusal(() => weighed(crowd('sex', 'F 3'), margins('sex= woman 50')))).toBe(
			'sex, woman: nobody in the sample stands for these 50 (the sample has "F")',
		);
		const many = margins(`age= ${Array.from({ length: 11 }, (_, at) => `${at} 5`).join(', ')}`);
		expect(refusal(() => weighed(crowd('age', 'old 3'), many)).split('\n')).toHaveLength(10);
	});

	it('tells which values no margin has, in order', () => {
		const rows = crowd('sex', 'woman 2', 'x 1', 'man 2', 'a 1', 'x 1', '- 1');
		expect(weighed(rows, known).unknown).toEqual([{ margin: 'sex', values: ['', 'a', 'x'] }]);
		expect(weighed(crowd('sex', 'woman 2', 'man 2'), known).unknown).toEqual([]);
	});

	it('is warned of people without weight only where there are such people', () => {
		const nobody = margins('sex= woman 50, man 50, other 0');
		expect(weighed(crowd('sex', 'woman 2', 'man 2'), nobody).remarks).toEqual([]);
		expect(weighed(crowd('sex', 'woman 2', 'man 2', 'other 1'), nobody).remarks).toEqual([
			'sex, other: the population is 0, so those in the sample have no weight',
		]);
	});

	it('keeps every answer as it was written, however often it comes', () => {
		const reader = sampleReader(known, { answers: ['said'] });
		reader.head(['id', 'sex', 'said']);
		for (const [at, said] of ['yes', 'no', 'yes', '', 'no'].entries()) reader.row([`p${at}`, 'woman', said], at + 2);
		expect(reader.end().answers.get('said')).toEqual(['yes', 'no', 'yes', '', 'no']);
	});
});
