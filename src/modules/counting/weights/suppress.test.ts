import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCounts, hasButOneAnswer } from '../../../../tests/support/any-survey.ts';
import { type Cell, hiddenCells, withoutFew } from './suppress.ts';

/** A table with its sums: of rows, of columns and of all. */
function tableOf(counts: readonly (readonly number[])[]): Cell[] {
	const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
	const columns = (counts[0] ?? []).map((_, column) => sum(counts.map((row) => row[column] as number)));
	const rows = [...counts.map((row) => [...row, sum(row)]), [...columns, sum(columns)]];
	return rows.flatMap((row, r) =>
		row.map(
			(people, c): Cell => ({
				people,
				row: `${r}`,
				column: `${c}`,
				sumOf: [
					...(c === columns.length ? (['row'] as const) : []),
					...(r === counts.length ? (['column'] as const) : []),
				],
			}),
		),
	);
}

/** Whether a hidden cell follows from what is shown: whether the sums, as equations of the hidden cells, have but one answer for it. */
function follows(cells: readonly Cell[], hidden: ReadonlySet<Cell>, cell: Cell): boolean {
	const unknown = [...hidden];
	const lines = (['row', 'column'] as const).flatMap((line) => {
		const groups = [...Map.groupBy(cells, (each) => each[line]).values()].filter((its) =>
			its.some((each) => each.sumOf?.includes(line)),
		);
		return groups.map((its) =>
			unknown.map((each) => (its.includes(each) ? (each.sumOf?.includes(line) ? -1 : 1) : 0) as number),
		);
	});
	return hasButOneAnswer(lines, unknown.indexOf(cell));
}

const shown = (cells: readonly Cell[], hidden: ReadonlySet<Cell>) =>
	cells.map((cell) => (hidden.has(cell) ? '–' : cell.people));

describe('small cells', () => {
	it('are hidden with others, so that subtraction does not bring them back', () => {
		const cells = tableOf([
			[20, 3, 30],
			[40, 25, 15],
			[50, 35, 45],
		]);
		// With 3 go those that close a circle with the fewest people: 20 beside it, 40 and 25 below.
		expect(shown(cells, hiddenCells(cells, 5))).toEqual([
			...['–', '–', 30, 53],
			...['–', '–', 15, 80],
			...[50, 35, 45, 130],
			...[110, 63, 90, 263],
		]);
	});

	it('stay hidden in any table, whatever is added and subtracted, and no sum tells of few', () => {
		fc.assert(
			fc.property(anyCounts, (counts) => {
				const cells = tableOf(counts);
				const hidden = hiddenCells(cells, 5);
				for (const cell of cells) if (cell.people < 5) expect(hidden.has(cell)).toBe(true);
				for (const cell of hidden) expect(follows(cells, hidden, cell)).toBe(false);
				for (const line of ['row', 'column'] as const)
					for (const its of Map.groupBy(cells, (each) => each[line]).values()) {
						const gone = its.filter((each) => hidden.has(each));
						if (gone.length === 0 || gone.some((each) => each.sumOf?.includes(line))) continue;
						expect(gone.reduce((sum, { people }) => sum + people, 0)).toBeGreaterThanOrEqual(5);
					}
			}),
			{ numRuns: 300 },
		);
	});

	it('hide nothing where all are large', () => {
		expect(
			hiddenCells(
				tableOf([
					[5, 6],
					[7, 8],
				]),
				5,
			).size,
		).toBe(0);
	});

	it('are hidden with as few others as it takes: by people, then by cells, then the first', () => {
		// Lines from row to column, `a1 9` with 9 people; without sums only the circle through a1 counts.
		const beside = (...net: readonly string[]) => {
			const cells = ['a1 2', ...net].map((line): Cell => {
				const [row = '', column = ''] = line;
				return { people: Number(line.slice(3)), row, column };
			});
			const hidden = hiddenCells(cells, 5);
			return ['a1 2', ...net].filter((_, at) => hidden.has(cells[at] as Cell)).slice(1);
		};
		const short = (people: number) => ['a2', 'b2', 'b1'].map((place) => `${place} ${people}`);
		const long = (people: number) => ['a3', 'c3', 'c4', 'd4', 'd1'].map((place) => `${place} ${people}`);
		expect(beside(...short(10), ...long(5))).toEqual(long(5));
		expect(beside(...short(10), ...long(6))).toEqual(short(10));
		expect(beside(...long(6), ...short(10))).toEqual(short(10));
		expect(beside(...short(10), 'a5 10', 'e5 10', 'e1 10')).toEqual(short(10));
		// Nothing leads around: it stays alone.
		expect(beside('a2 10', 'b1 10')).toEqual([]);
		expect(hiddenCells([{ people: 2, row: 'a', column: '1' }], 5).size).toBe(1);
	});

	it('stay as they are told or hidden in another table', () => {
		const list = [30, 2, 9, 14, 55];
		const told = (elsewhere: Parameters<typeof withoutFew>[2]) => withoutFew([list], 5, elsewhere)[0];
		expect(told(() => undefined)).toEqual([30, null, null, 14, 55]);
		expect(told((_, at) => (at === 2 ? 9 : undefined))).toEqual([30, null, 9, null, 55]);
		expect(told((_, at) => (at === 0 ? null : undefined))).toEqual([null, null, 9, 14, 55]);
		// All others are told: there is nothing left to hide.
		expect(told((_, at) => (at === 1 ? undefined : list[at]))).toEqual([30, null, 9, 14, 55]);
		// A circle by what is told hides nothing: it takes the dearer way.
		const cells = ['a1', 'a2', 'b2', 'b1', 'a3', 'c3', 'c1'].map((place, at): Cell => {
			const [row = '', column = ''] = place;
			return { people: at === 0 ? 2 : 5 + at, row, column, elsewhere: place === 'b2' ? 7 : undefined };
		});
		expect(shown(cells, hiddenCells(cells, 5))).toEqual(['–', 6, 7, 8, '–', '–', '–']);
	});

	it('of one list hide the next smallest too', () => {
		const list = (counts: readonly number[]): Cell[] => [
			...counts.map((people): Cell => ({ people, row: 'all', column: 'no sum' })),
			{ people: counts.reduce((a, b) => a + b, 0), row: 'all', column: 'no sum', sumOf: ['row'] },
		];
		const told = (...counts: number[]) => {
			const cells = list(counts);
			return shown(cells, hiddenCells(cells, 5));
		};
		expect(told(30, 2, 9, 14)).toEqual([30, '–', '–', 14, 55]);
		expect(told(30, 2, 1, 9)).toEqual([30, '–', '–', '–', 42]);
		expect(told(30, 2, 4, 9)).toEqual([30, '–', '–', 9, 45]);
		expect(told(30, 2, 3, 9)).toEqual([30, '–', '–', 9, 44]);
		expect(told(3)).toEqual(['–', '–']);
	});
});
