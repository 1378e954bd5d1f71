import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCounts, crowd, findable, margins, weighed } from '../../../../tests/support/any-survey.ts';
import type { ToldAnswers } from './answers.ts';

/** People of groups g0, g1, … who said v0, v1, …, so many as the table has. */
const asked = (counts: readonly (readonly number[])[]) =>
	crowd('group said', ...counts.flatMap((row, g) => row.map((count, v) => `g${g} v${v} ${count}`)));
const anybody = margins('group= g0 10');

/** The figures of a table, of everybody first and with each sum last. */
const figures = (answers: readonly ToldAnswers[]) =>
	answers.map(({ values, people }) => [...values.map((each) => each.people), people]);

const tableOf = (counts: readonly (readonly number[])[], wish = {}) =>
	weighed(asked(counts), anybody, { answers: ['said'], by: 'group', ...wish }).answers;

const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);

/** Which figures of fewer than five somebody finds, by what is shown of these counts; who said nothing of a kind, or is of no group, is in no table. */
function fewFound(table: Parameters<typeof findable>[0], counts: readonly (readonly number[])[]) {
	const said = (counts[0] ?? []).map((_, v) => sum(counts.map((row) => row[v] as number)));
	const truth = [said, ...counts]
		.filter((row) => sum(row) > 0)
		.map((row) => [...row.filter((_, v) => said[v]), sum(row)]);
	return findable(table).filter(({ row, column }) => (truth[row]?.[column] as number) < 5);
}

const somebody = anyCounts.filter((counts) => (counts[0]?.[0] ?? 0) > 0);

describe('answers of few', () => {
	it('can be found by nobody who adds and subtracts what is shown, of groups or of all together', () => {
		fc.assert(
			fc.property(somebody, fc.boolean(), (counts, grouped) => {
				const answers = tableOf(counts, { by: grouped ? 'group' : undefined });
				const table = figures(answers);
				for (const figure of table.flat()) expect(figure ?? 5).toBeGreaterThanOrEqual(5);
				expect(fewFound(table, counts)).toEqual([]);
				for (const { people, effectiveSize, values } of answers) {
					expect(effectiveSize === null).toBe(people === null);
					for (const value of values)
						if (people === null || value.people === null)
							expect(value).toMatchObject({ share: null, wilson: null, linearised: null, designEffect: null });
						else expect(value.share).toBeGreaterThan(0);
				}
			}),
		);
	});

	it('cannot be found either by what the margins tell of the same groups', () => {
		fc.assert(
			fc.property(anyCounts, fc.boolean(), (all, silent) => {
				const counts = all.filter((row) => sum(row) > 0);
				fc.pre(counts.length > 1 && sum(counts.flat()) >= 5);
				const groups = margins(`group= ${counts.map((_, g) => `g${g} 10`).join(', ')}`);
				const rows = [...asked(counts), ...(silent ? [{ id: 'x', group: 'g0', said: '' }] : [])];
				const told = weighed(rows, groups, { answers: ['said', 'group'], by: 'group' });
				const answers = told.answers.filter(({ column }) => column === 'said');
				// Of a group that all answered in, the margin tells the sum too, and the report how many there are in all.
				const table = figures(answers).map((row, r) => {
					const known = r === 0 ? told.people : told.margins[r - 1]?.people;
					return [...row.slice(0, -1), silent && r < 2 ? row.at(-1) : (known ?? row.at(-1))].map(
						(each) => each ?? null,
					);
				});
				expect(fewFound(table, counts)).toEqual([]);
			}),
		);
	});

	it('are hidden with what no margin tells, where somebody of a group said nothing', () => {
		// Five of g1 stand in the margin: were there nine answers in all, four would be of g0.
		const rows = crowd('group said', 'g0 yes 4', 'g0 - 1', 'g1 yes 5');
		const told = weighed(rows, margins('group= g0 10, g1 10'), { answers: ['said'], by: 'group' });
		expect(told.margins.map(({ people }) => people)).toEqual([5, 5]);
		expect(told.answers.map(({ people }) => people)).toEqual([null, null, 5]);
	});

	it('are hidden with those that the margin hides, where others are fewer among the answers', () => {
		// The margin hides g0 with g1. Six of g1 would tell of three of g0, although of g2 only five have answered.
		const rows = crowd('group said', 'g0 yes 3', 'g1 yes 6', 'g2 yes 5', 'g2 - 2');
		const told = weighed(rows, margins('group= g0 10, g1 10, g2 10'), { answers: ['said'], by: 'group' });
		expect(told.margins.map(({ people }) => people)).toEqual([null, null, 7]);
		expect(told.answers.map(({ people }) => people)).toEqual([14, null, null, null]);
	});

	it('are hidden with the same others as in the margin of that very column', () => {
		const rows = crowd('group', 'g2 6', 'g1 6', 'g0 3');
		const { margins: told, answers } = weighed(rows, margins('group= g2 10, g1 10, g0 10'), { answers: ['group'] });
		expect(told.map(({ category, people }) => [category, people])).toEqual([
			['g2', null],
			['g1', 6],
			['g0', null],
		]);
		expect(figures(answers)).toEqual([[null, 6, null, 15]]);
	});

	it('take the smallest others with them, in their row and in their column', () => {
		expect(
			figures(
				tableOf([
					[20, 3, 30],
					[40, 25, 15],
					[50, 35, 45],
				]),
			),
		).toEqual([
			[110, 63, 90, 263],
			[null, null, 30, 53],
			[null, null, 15, 80],
			[50, 35, 45, 130],
		]);
	});

	it('may take the sum of a group with them, and then no share is told there, which would tell the sum', () => {
		const answers = tableOf([
			[53, 24, 1, 5],
			[48, 4, 5, 5],
			[0, 0, 1, 2],
		]);
		const told = answers.filter(({ people }) => people === null).flatMap(({ values }) => values);
		expect(told.filter(({ people }) => people !== null)).toMatchObject([{ value: 'v3', people: 5, share: null }]);
	});

	it('of everybody take the next smallest, and the sum where there is but one', () => {
		expect(figures(tableOf([[30, 2, 9, 14]], { by: undefined }))).toEqual([[30, null, null, 14, 55]]);
		expect(figures(tableOf([[3]], { by: undefined }))).toEqual([[null, null]]);
		expect(figures(tableOf([[5, 6]], { by: undefined }))).toEqual([[5, 6, 11]]);
		expect(figures(tableOf([[2, 1]], { by: undefined, least: 1 }))).toEqual([[2, 1, 3]]);
	});
});

describe('shares of answers', () => {
	const sexes = margins('sex= woman 100, man 100');
	// Women weigh 5 and men 10.
	const rows = crowd('sex said', 'woman yes 15', 'woman no 5', 'man yes 5', 'man no 5');
	const [all] = weighed(rows, sexes, { answers: ['said'] }).answers;

	it('are of those who answered, by their weights', () => {
		expect(all).toMatchObject({ column: 'said', group: null, people: 30 });
		expect(all?.values.map(({ value, people, share }) => [value, people, share])).toEqual([
			['no', 10, expect.closeTo(75 / 200, 12)],
			['yes', 20, expect.closeTo(125 / 200, 12)],
		]);
		const silent = crowd('sex said', 'woman yes 10', 'man no 5', 'man - 5');
		const [some] = weighed(silent, sexes, { answers: ['said'] }).answers;
		// Ten women weigh 10 each, and so do the men: five of them said nothing.
		expect(some).toMatchObject({ people: 15, effectiveSize: expect.closeTo(15, 9) });
		expect(some?.values.map(({ share }) => share)).toEqual([1 / 3, 2 / 3].map((share) => expect.closeTo(share, 12)));
	});

	it('say what the weights do to their variance, against a plain draw of as many', () => {
		const yes = all?.values[1];
		const { standardError = 0 } = yes?.linearised ?? {};
		// Within the women 3 ÷ 4, within the men 1 ÷ 2: (30 ÷ 29) × (20 × 5² × 3 ÷ 16 + 10 × 10² ÷ 4) ÷ 200².
		expect(standardError ** 2).toBeCloseTo(((30 / 29) * (93.75 + 250)) / 40_000, 12);
		expect(yes?.designEffect).toBeCloseTo((standardError ** 2 * 30) / (0.625 * 0.375), 9);
		expect(yes?.linearised?.low).toBeCloseTo(0.625 - 1.959964 * standardError, 6);
		expect(yes?.linearised?.high).toBeCloseTo(0.625 + 1.959964 * standardError, 6);
	});

	it('lie between none and all, also where few say so', () => {
		const nearly = crowd('sex said', 'woman yes 10', 'man yes 9', 'man no 1');
		const [no, yes] = weighed(nearly, sexes, { answers: ['said'], least: 1 }).answers[0]?.values ?? [];
		expect(no).toMatchObject({
			share: expect.closeTo(0.05, 12),
			linearised: { low: 0, high: expect.closeTo(0.1454, 4) },
		});
		expect(yes).toMatchObject({
			share: expect.closeTo(0.95, 12),
			linearised: { low: expect.closeTo(0.8546, 4), high: 1 },
		});
	});

	it('have no such figure where all or none say so', () => {
		const agreed = crowd('sex said', 'woman yes 10', 'man yes 10');
		expect(weighed(agreed, sexes, { answers: ['said'] }).answers[0]?.values[0]).toMatchObject({
			share: 1,
			designEffect: null,
			linearised: { low: 1, high: 1 },
		});
		const onlyMen = crowd('sex said', 'woman yes 10', 'man no 10');
		const [, yes] = weighed(onlyMen, margins('sex= woman 0, man 10'), { answers: ['said'] }).answers[0]?.values ?? [];
		expect(yes).toMatchObject({ people: 10, share: 0, designEffect: null, linearised: { low: 0, high: 0 } });
	});

	it('are not told of a group that the margins say there is nobody of', () => {
		const both = crowd('sex said', 'woman yes 10', 'woman no 10', 'man yes 10', 'man no 10');
		const [, men] = weighed(both, margins('sex= woman 10, man 0'), { answers: ['said'], by: 'sex' }).answers;
		expect(men).toMatchObject({ group: { column: 'sex', value: 'man' }, people: 20, effectiveSize: 0 });
		const nothing = { share: null, wilson: null, linearised: null, designEffect: null };
		expect(men?.values).toEqual([
			{ value: 'no', people: 10, ...nothing },
			{ value: 'yes', people: 10, ...nothing },
		]);
	});

	it('are surer where much of the population was asked, and sure where all of it was', () => {
		const of = (population: number) => margins(`sex= woman ${population / 2}, man ${population / 2}`);
		const told = (population: number, finite: boolean) => {
			const { marginOfError, answers } = weighed(rows, of(population), { answers: ['said'], finite });
			const yes = answers[0]?.values[1];
			return { marginOfError, error: yes?.linearised?.standardError ?? 0, wilson: yes?.wilson };
		};
		// 30 of 40: one fourth is in doubt.
		const [plain, surer] = [told(40, false), told(40, true)];
		expect(surer.error / plain.error).toBeCloseTo(0.5, 12);
		expect(surer.marginOfError / plain.marginOfError).toBeCloseTo(0.5, 12);
		expect(surer.wilson?.low).toBeGreaterThan(plain.wilson?.low as number);
		expect(told(30, true)).toMatchObject({ marginOfError: 0, error: 0, wilson: { low: 0.625, high: 0.625 } });
		expect(told(20, true)).toMatchObject({ marginOfError: 0, error: 0 });
	});

	it('are told of fifty different values, and of no more', () => {
		const many = (values: number) =>
			crowd('sex said', 'man x 1', ...Array.from({ length: values - 1 }, (_, at) => `woman v${at} 1`));
		expect(weighed(many(50), sexes, { answers: ['said'] }).answers[0]?.values).toHaveLength(50);
		expect(() => weighed(many(51), sexes, { answers: ['said'] })).toThrow(
			/^the column "said" has 51 different values; shares are told of up to 50$/,
		);
	});
});
