import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowd, margins, type Person, weighed } from '../../../../tests/support/any-survey.ts';
import { readMargins, readNumber } from './margin.ts';
import { sampleReader } from './sample.ts';
import type { Weighing } from './weigh.ts';
import { WeighError } from './weigh-error.ts';

const people = (...kinds: readonly string[]) => crowd('sex age', ...kinds);
const survey = people('woman young 2', 'woman old 10', 'man young 3', 'man old 5');
const known = margins('sex= woman 500, man 500', 'age= young 400, old 600');

function sumWhere(rows: readonly Person[], { weights }: Weighing, has: (row: Person) => boolean): number {
	return rows.reduce((sum, row) => (has(row) ? sum + (weights[row.id as string] as number) : sum), 0);
}

const anySample = fc
	.array(
		fc.record({
			sex: fc.constantFrom('woman', 'man'),
			age: fc.constantFrom('young', 'middle', 'old'),
			base: fc.integer({ min: 1, max: 4 }),
		}),
		{ minLength: 1, maxLength: 30 },
	)
	.map((rows) => {
		// One of each at least, so that every margin can be met.
		const each = ['woman', 'man'].flatMap((sex) => ['young', 'middle', 'old'].map((age) => ({ sex, age, base: 1 })));
		return [...rows, ...each].map((row, at) => ({ id: `p${at}`, ...row, base: String(row.base) }));
	});
const anyMargins = fc
	.record({
		women: fc.integer({ min: 100, max: 900 }),
		young: fc.integer({ min: 100, max: 450 }),
		old: fc.integer({ min: 100, max: 450 }),
	})
	.map(({ women, young, old }) => ({ women, young, old, middle: 1000 - young - old }));

describe('raking', () => {
	it('gives the weights of a worked example', () => {
		const { weights, converged, iterations, designEffect, effectiveSize, mean, lowest, highest } = weighed(
			survey,
			known,
		);
		// By numpy, 2,000 rounds.
		expect([weights.p1, weights.p3, weights.p13, weights.p16]).toEqual(
			[67.94494718, 36.41101056, 88.03670188, 47.17797887].map((each) => expect.closeTo(each, 6)),
		);
		expect({ converged, iterations, mean }).toEqual({ converged: true, iterations: 8, mean: 50 });
		expect([lowest, highest]).toEqual([weights.p3, weights.p13]);
		expect(designEffect).toBeCloseTo(1.1374168, 6);
		expect(effectiveSize).toBeCloseTo(20 / 1.1374168, 5);
	});

	it('begins from base weights', () => {
		const rows = survey.map((row, at) => ({ ...row, base: String(1 + (at % 3)) }));
		const { weights, designEffect } = weighed(rows, known, { base: 'base' });
		expect([weights.p1, weights.p2, weights.p3, weights.p15]).toEqual(
			[37.47623291, 74.95246581, 55.36732875, 143.78565064].map((each) => expect.closeTo(each, 6)),
		);
		expect(designEffect).toBeCloseTo(1.34277765, 6);
	});

	it('meets every margin, sums to the population and keeps what no margin speaks of', () => {
		fc.assert(
			fc.property(anySample, anyMargins, fc.boolean(), (rows, { women, young, middle, old }, based) => {
				const of = margins(
					`sex= woman ${women}, man ${1000 - women}`,
					`age= young ${young}, middle ${middle}, old ${old}`,
				);
				const told = weighed(rows, of, based ? { base: 'base' } : {});
				expect(told.converged).toBe(true);
				expect(sumWhere(rows, told, () => true)).toBeCloseTo(1000, 5);
				expect(sumWhere(rows, told, ({ sex }) => sex === 'woman')).toBeCloseTo(women, 5);
				for (const [age, population] of Object.entries({ young, middle, old }))
					expect(sumWhere(rows, told, (row) => row.age === age)).toBeCloseTo(population, 5);
				// Each weight is its base times something for the sex and something for the age: crosswise products are equal.
				const factor = (sex: string, age: string) => {
					const row = rows.find((each) => each.sex === sex && each.age === age) as Person;
					return (told.weights[row.id as string] as number) / (based ? Number(row.base) : 1);
				};
				const ratio =
					(factor('woman', 'young') * factor('man', 'old')) / (factor('woman', 'old') * factor('man', 'young'));
				expect(ratio).toBeCloseTo(1, 6);
			}),
		);
	});

	it('does not hang on the order of rows or margins, nor on the scale of base weights', () => {
		fc.assert(
			fc.property(anySample, anyMargins, fc.nat(), (rows, { women, young, middle, old }, turn) => {
				const sexes = `sex= woman ${women}, man ${1000 - women}`;
				const ages = [`young ${young}`, `middle ${middle}`, `old ${old}`];
				const here = weighed(rows, margins(sexes, `age= ${ages.join(', ')}`), { base: 'base' });
				const at = turn % rows.length;
				const turned = [...rows.slice(at), ...rows.slice(0, at)].toReversed();
				expect(weighed(turned, margins(sexes, `age= ${ages.join(', ')}`), { base: 'base' })).toEqual(here);
				const other = weighed(
					turned.map((row) => ({ ...row, base: `${Number(row.base) / 8}` })),
					margins(`age= ${ages.toReversed().join(', ')}`, sexes),
					{ base: 'base' },
				);
				for (const [id, weight] of Object.entries(here.weights))
					expect((other.weights[id] as number) / weight).toBeCloseTo(1, 6);
			}),
		);
	});

	it('with one margin or with all of them joined is plain division', () => {
		const cells = margins('sex:age= woman:young 200, woman:old 300, man:young 210, man:old 290');
		const { weights, iterations } = weighed(survey, cells);
		expect(iterations).toBe(1);
		expect([weights.p1, weights.p3, weights.p13, weights.p16]).toEqual(
			[100, 30, 70, 58].map((each) => expect.closeTo(each, 9)),
		);
	});

	it('takes a joint margin beside others, whose blanks and empty cells are no hindrance', () => {
		const of = margins(
			'sex : age= woman : young 150, woman:old 350, man:young 250, man:old 250, other:old 0',
			'sex= woman 500, man 500',
		);
		const told = weighed(survey, of);
		expect(sumWhere(survey, told, ({ sex, age }) => sex === 'man' && age === 'young')).toBeCloseTo(250, 6);
		expect(told.margins[0]?.margin).toBe('sex:age');
		// A column of that very name goes before a joint one.
		const named = survey.map(({ id, sex, age }) => ({ id: id as string, 'sex:age': `${sex}:${age}` }));
		expect(
			weighed(named, margins('sex:age= woman:young 200, woman:old 300, man:young 210, man:old 290')).converged,
		).toBe(true);
	});

	it('keeps the share of those whom a margin does not know', () => {
		const rows = [...survey, { id: 'x', sex: 'woman', age: '' }, { id: 'y', sex: 'man', age: 'n/a' }];
		const told = weighed(rows, known);
		expect(told.converged).toBe(true);
		expect(told.unknown).toEqual([{ margin: 'age', values: ['', 'n/a'] }]);
		expect(sumWhere(rows, told, () => true)).toBeCloseTo(1000, 6);
		expect(sumWhere(rows, told, ({ sex }) => sex === 'woman')).toBeCloseTo(500, 6);
		expect(sumWhere(rows, told, ({ id }) => id === 'x' || id === 'y')).toBeCloseTo((1000 * 2) / 22, 6);
		expect(sumWhere(rows, told, ({ age }) => age === 'young')).toBeCloseTo((400 * 20) / 22, 6);
		expect(told.margins.map(({ category }) => category)).toEqual(['woman', 'man', 'young', 'old', '(unknown)']);
	});

	it('scales margins that sum to less, and says so', () => {
		const shares = margins('sex= woman 0,5, man 0,5'.replaceAll('0,5', '0.5'), 'age= young 400, old 600');
		expect(shares.remarks).toEqual(['the categories of sex sum to 1, not 1000: they are scaled to it']);
		expect(weighed(survey, shares).weights).toEqual(weighed(survey, known).weights);
		expect(known.remarks).toEqual([]);
	});

	it('says when the margins cannot be met, and which is furthest off', () => {
		const apart = people('woman young 4', 'man old 6');
		const told = weighed(apart, known, { rounds: 30 });
		expect(told).toMatchObject({ converged: false, iterations: 30, answers: [] });
		expect(told.worstGap.gap).toBeGreaterThan(0.1);
		expect(told.worstGap).toMatchObject({ margin: 'sex' });
	});

	it('gives no weight to whom the margins say there are none of, and says so', () => {
		const none = margins('sex= woman 1000, man 0');
		const told = weighed(survey, none);
		expect(told.remarks).toEqual(['sex, man: the population is 0, so those in the sample have no weight']);
		expect(told.weights).toMatchObject({ p1: expect.closeTo(1000 / 12, 9), p13: 0 });
		const impossible = margins('sex= woman 1000, man 0', 'age= young 500, old 500');
		const onlyMen = people('woman old 5', 'man young 5');
		expect(weighed(onlyMen, impossible)).toMatchObject({ converged: false, worstGap: { category: 'young', gap: 1 } });
	});
});

describe('trimming', () => {
	it('keeps every weight below the cap and above the floor while all margins stay met', () => {
		fc.assert(
			fc.property(anySample, anyMargins, (rows, { women, young, middle, old }) => {
				const of = margins(
					`sex= woman ${women}, man ${1000 - women}`,
					`age= young ${young}, middle ${middle}, old ${old}`,
				);
				const plain = weighed(rows, of);
				// Halfway between the average and what there was: mostly possible.
				const cap = (1 + plain.highest / plain.mean) / 2;
				fc.pre(cap > 1.001);
				const told = weighed(rows, of, { cap, floor: 0.01 });
				if (!told.converged) return;
				expect(told.highest).toBeLessThanOrEqual(cap * told.mean);
				expect(told.lowest).toBeGreaterThanOrEqual(0.01 * told.mean);
				expect(told.worstGap.gap).toBeLessThan(1e-9);
				expect(sumWhere(rows, told, ({ sex }) => sex === 'woman') / women).toBeCloseTo(1, 6);
				expect(sumWhere(rows, told, ({ age }) => age === 'young') / young).toBeCloseTo(1, 6);
				if (plain.highest > cap * plain.mean) expect(told.iterations).toBeGreaterThan(plain.iterations);
				expect(told.trimming?.before).toMatchObject({ highest: plain.highest, lowest: plain.lowest });
			}),
		);
	});

	it('changes nothing where all weights are within', () => {
		const told = weighed(survey, known, { cap: 5 });
		for (const [id, weight] of Object.entries(weighed(survey, known).weights)) expect(told.weights[id]).toBe(weight);
		expect(told.trimming).toMatchObject({ cap: 5, floor: null, onceOnly: { clippedHigh: 0, clippedLow: 0 } });
	});

	it('tells what clipping once would give: what is taken goes evenly to the others', () => {
		const { trimming } = weighed(survey, known, { cap: 1.5 });
		// Three men had 88.04 and get 75; the 39.11 taken go to the 17 others.
		const [taken] = [3 * (88.03670188 - 75)];
		expect(trimming?.onceOnly).toMatchObject({
			clippedHigh: 3,
			clippedLow: 0,
			highest: 75,
			lowest: expect.closeTo(36.41101056 + taken / 17, 6),
		});
		expect(trimming?.onceOnly.worstGap.gap).toBeGreaterThan(0.01);
		const low = weighed(survey, known, { floor: 0.8 }).trimming?.onceOnly;
		expect(low).toMatchObject({
			clippedHigh: 0,
			clippedLow: 10,
			lowest: 40,
			highest: expect.closeTo(88.03670188 - (10 * (40 - 36.41101056)) / 10, 6),
		});
		expect(low?.designEffect).toBeLessThan(1.13);
	});

	it('says when no weights within the cap meet the margins', () => {
		const told = weighed(survey, known, { cap: 1.01, rounds: 50 });
		expect(told.converged).toBe(false);
		expect(told.highest).toBeLessThanOrEqual(1.01 * 50);
		expect(told.worstGap.gap).toBeGreaterThan(0.01);
	});
});

describe('a sample that cannot be weighed', () => {
	const rows = (text: string) =>
		text.split('\n').map((line) => {
			const [variable = '', category = '', population = ''] = line.split(',');
			return { variable, category, population };
		});
	it.each([
		['there are no margins', () => readMargins([])],
		['there is no column "population"', () => readMargins([{ variable: 'sex', category: 'man' }])],
		['row 3: variable and category must be named', () => readMargins(rows('sex,man,1\nsex,,2'))],
		['row 2: variable and category must be named', () => readMargins(rows(',man,1'))],
		['row 2: "many" is not a number of people', () => readMargins(rows('sex,man,many'))],
		['"-1" is not a number of people', () => readMargins(rows('sex,man,-1'))],
		['"1e999" is not a number of people', () => readMargins(rows('sex,man,1e999'))],
		['row 3: sex, man stands twice', () => readMargins(rows('sex,man,1\nsex,man ,2'))],
		['row 2: "man" has 1 of the 2 parts of sex:age', () => readMargins(rows('sex:age,man,1'))],
		['the population of sex is 0', () => readMargins(rows('sex,man,0\nage,old,5'))],
		['there is no column "sex", which the margin sex is of; there are id', () => weighed([{ id: '1' }], known)],
		['there is no column "weight"', () => weighed(survey, known, { base: 'weight' })],
		['there is no column "colour"', () => weighed(survey, known, { answers: ['colour'] })],
		['line 3: the id "p1" stands twice', () => weighed([...survey.slice(0, 1), ...survey.slice(0, 1)], known)],
		['line 2: the id is empty', () => weighed([{ ...(survey[0] as Person), id: '' }], known)],
		[
			'line 2: the base weight "0" is not a number above 0',
			() => weighed([{ ...(survey[0] as Person), b: '0' }], known, { base: 'b' }),
		],
		['the base weight "much"', () => weighed([{ ...(survey[0] as Person), b: 'much' }], known, { base: 'b' })],
		[
			'sex, man: nobody in the sample stands for these 500; merge it, as with "woman", in both files (the sample has "MAN")',
			() =>
				weighed(
					survey.map((row) => ({ ...row, sex: row.sex === 'man' ? 'MAN' : (row.sex as string) })),
					known,
				),
		],
		[
			'age, young: nobody in the sample stands for these 400; merge it, as with "old", in both files',
			() => weighed(people('woman old 4', 'man old 4'), known),
		],
		[
			'line 3: "a:b:c" can be read in two ways',
			() =>
				weighed(
					[
						{ id: '1', sex: 'a:b', age: 'c' },
						{ id: '2', sex: 'a', age: 'b:c' },
					],
					margins('sex:age= a:b:c 5'),
				),
		],
		[
			'nobody has answered in the column "said"',
			() =>
				weighed(
					survey.map((row) => ({ ...row, said: '' })),
					known,
					{ answers: ['said'] },
				),
		],
		[
			'the column "id" has 60 different values',
			() => weighed(people('woman young 20', 'woman old 20', 'man young 10', 'man old 10'), known, { answers: ['id'] }),
		],
	])('is refused: %s', (reason, work) => {
		expect(work).toThrow(WeighError);
		expect(work).toThrow(reason);
	});

	it('is refused where it is empty', () => {
		const reader = sampleReader(known, { answers: [] });
		reader.head(['id', 'sex', 'age']);
		expect(() => reader.end()).toThrow('there are no people');
	});

	it('takes numbers as Danes and others write them', () => {
		expect(['1911', '0,55', '.5', '0.55', '2e3'].map(readNumber)).toEqual([1911, 0.55, 0.5, 0.55, 2000]);
		expect(['', '-1', '1 000', '1.000,5', 'x', '5.', 'Infinity'].map(readNumber)).toEqual(Array.from({ length: 7 }));
	});
});
