import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCounts, crowd, findable, margins, weighed } from '../../../../tests/support/any-survey.ts';

/** What is told of each category, as `man 5` or `man –`, with `(60)` for what the base weights made of them. */
const told = (...args: Parameters<typeof weighed>) =>
	weighed(...args).margins.map(
		({ category, people, before }) => `${category} ${people ?? '–'}${before === null ? '' : ` (${before})`}`,
	);

const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);

describe('few people of a category', () => {
	it('are hidden with the next smallest, and what is nobody’s is told', () => {
		const ages = margins('age= young 10, middle 10, old 10, older 10, none 0');
		const rows = crowd('age', 'young 20', 'middle 3', 'old 9', 'older 8');
		expect(told(rows, ages)).toEqual(['young 20 (20)', 'middle –', 'old 9 (9)', 'older –', 'none 0 (0)']);
	});

	it('are hidden where a margin does not know them, with what they leave to the others', () => {
		const ages = margins('age= young 20, old 20');
		const few = weighed(crowd('age', 'young 8', 'old 9', '- 3'), ages).margins;
		expect(few.map(({ people, population, after }) => [people, population, after])).toEqual([
			[null, null, null],
			[9, null, null],
			[null, null, null],
		]);
		const many = weighed(crowd('age', 'young 8', 'old 7', '- 5'), ages).margins;
		expect(many.map(({ people, population, after }) => [people, population, after])).toEqual([
			[8, 15, expect.closeTo(15, 9)],
			[7, 15, expect.closeTo(15, 9)],
			[5, 10, expect.closeTo(10, 9)],
		]);
	});

	it('hide a whole joint margin, whose counts could be had from those of its variables', () => {
		const of = margins('sex:age= woman:young 13, woman:old 13, man:young 13, man:old 13, other:old 0');
		const rows = (few: number) => crowd('sex age', 'woman young 6', 'woman old 7', 'man young 8', `man old ${few}`);
		expect(told(rows(5), of)).toEqual([
			...['woman:young 6 (12)', 'woman:old 7 (14)', 'man:young 8 (16)', 'man:old 5 (10)', 'other:old 0 (0)'],
		]);
		const hidden = ['woman:young –', 'woman:old –', 'man:young –', 'man:old –', 'other:old –'];
		expect(told(rows(4), of)).toEqual(hidden);
		// What the margin should be is known from elsewhere, and tells nothing of the sample.
		expect(weighed(rows(4), of).margins.map(({ population }) => population)).toEqual([13, 13, 13, 13, 0]);
	});

	it('can be found by nobody who adds and subtracts what the margins tell of the sample', () => {
		fc.assert(
			fc.property(anyCounts, (all) => {
				const counts = all.filter((row) => sum(row) > 0);
				fc.pre(sum(all.flat()) >= 5);
				const rows = crowd('sex age', ...counts.flatMap((row, s) => row.map((count, a) => `s${s} a${a} ${count}`)));
				const sexes = counts.map((row) => sum(row));
				const ages = (counts[0] ?? []).map((_, a) => sum(counts.map((row) => row[a] as number)));
				const margin = (name: string, categories: readonly (readonly [string, number])[]) =>
					`${name}= ${categories.map(([category, count]) => `${category} ${count > 0 ? 10 : 0}`).join(', ')}`;
				const { margins: figures } = weighed(
					rows,
					margins(
						margin(
							'sex',
							sexes.map((count, s) => [`s${s}`, count]),
						),
						margin(
							'age',
							ages.map((count, a) => [`a${a}`, count]),
						),
						margin(
							'sex:age',
							counts.flatMap((row, s) => row.map((count, a) => [`s${s}:a${a}`, count] as const)),
						),
					),
					{ rounds: 2 },
				);
				const shown = new Map(figures.map(({ category, people }) => [category, people ?? null]));
				const table = [
					[...ages.map((_, a) => shown.get(`a${a}`) ?? null), rows.length],
					...counts.map((row, s) => [
						...row.map((_, a) => shown.get(`s${s}:a${a}`) ?? null),
						shown.get(`s${s}`) ?? null,
					]),
				];
				const truth = [[...ages, rows.length], ...counts.map((row) => [...row, sum(row)])];
				for (const { row, column } of findable(table)) {
					const found = truth[row]?.[column] as number;
					if (found > 0) expect(found).toBeGreaterThanOrEqual(5);
				}
				for (const { people, before } of figures) expect(before === null).toBe(people === null);
			}),
		);
	});
});
