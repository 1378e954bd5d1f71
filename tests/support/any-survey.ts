import fc from 'fast-check';
import { type Margins, readMargins, sampleReader, type Weighing, weigh } from '../../src/modules/counting/index.ts';

export type Person = Readonly<Record<string, string>>;

type Wish = Parameters<typeof weigh>[2];

const usual: Wish = {
	cap: undefined,
	floor: undefined,
	tolerance: 1e-9,
	rounds: 1000,
	answers: [],
	by: undefined,
	least: 5,
	finite: false,
};

/** Margins as `sex= woman 500, man 500`. */
export function margins(...lines: readonly string[]): Margins {
	return readMargins(
		lines.flatMap((line) => {
			const [variable = '', rest = ''] = line.split('= ');
			return rest.split(', ').map((each) => {
				const at = each.lastIndexOf(' ');
				return { variable, category: each.slice(0, at), population: each.slice(at + 1) };
			});
		}),
	);
}

/** What comes of weighing these people, as a file of them would be read. */
export function weighed(rows: readonly Person[], of: Margins, wish: Partial<Wish> & { base?: string } = {}): Weighing {
	const { base, ...rest } = wish;
	const columns = Object.keys(rows[0] as Person);
	const reader = sampleReader(of, {
		base,
		answers: [...new Set([...(rest.answers ?? []), ...(rest.by ? [rest.by] : [])])],
	});
	reader.head(columns);
	for (const [at, row] of rows.entries())
		reader.row(
			columns.map((column) => row[column] as string),
			at + 2,
		);
	return weigh(reader.end(), of, { ...usual, ...rest });
}

/** People of the columns `sex age`, with lines as `woman young 3`: so many alike; `-` is nothing written. */
export function crowd(columns: string, ...kinds: readonly string[]): Person[] {
	const names = columns.split(' ');
	return kinds
		.flatMap((kind) => {
			const parts = kind.split(' ');
			const row = Object.fromEntries(names.map((name, at) => [name, parts[at]?.replace(/^-$/, '') ?? '']));
			return Array.from({ length: Number(parts.at(-1)) }, () => row);
		})
		.map((row, at) => ({ id: `p${at + 1}`, ...row }));
}

/** Tables of counts, small ones often among them. */
export const anyCounts = fc
	.record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 4 }) })
	.chain(({ rows, columns }) => {
		const line = fc.array(fc.oneof(fc.nat(6), fc.nat(60)), { minLength: columns, maxLength: columns });
		return fc.array(line, { minLength: rows, maxLength: rows });
	});

/** Equations say by how much each unknown counts in each sum that is known: whether they have but one answer for this unknown. */
export function hasButOneAnswer(equations: readonly (readonly number[])[], unknown: number): boolean {
	const only = (equations[0] ?? []).map((_, at) => Number(at === unknown));
	return rank([...equations, only]) === rank(equations);
}

type Figures = readonly (readonly (number | null)[])[];

/**
 * Where the hidden figures stand that somebody finds who adds and subtracts what is shown: each row has its sum last, and the first row is that of
 * all the others, if there are others.
 */
export function findable(table: Figures): { readonly row: number; readonly column: number }[] {
	const hidden = table.flatMap((row, r) =>
		row.flatMap((figure, c) => (figure === null ? [{ row: r, column: c }] : [])),
	);
	const rows = table.map((row, at) =>
		hidden.map((each) => (each.row !== at ? 0 : each.column === row.length - 1 ? -1 : 1)),
	);
	const columns = (table[0] ?? []).map((_, at) =>
		hidden.map((each) => (each.column !== at ? 0 : each.row === 0 ? -1 : 1)),
	);
	const sums = table.length > 1 ? [...rows, ...columns] : rows;
	return hidden.filter((_, unknown) => hasButOneAnswer(sums, unknown));
}

function rank(matrix: readonly (readonly number[])[]): number {
	const rows = matrix.map((row) => [...row]);
	let rank = 0;
	for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
		const pivot = rows.findIndex((row, at) => at >= rank && Math.abs(row[column] as number) > 1e-9);
		if (pivot < 0) continue;
		[rows[rank], rows[pivot]] = [rows[pivot] as number[], rows[rank] as number[]];
		const top = rows[rank] as number[];
		for (const [at, row] of rows.entries()) {
			if (at === rank) continue;
			const times = (row[column] as number) / (top[column] as number);
			for (const [place, value] of top.entries()) row[place] = (row[place] as number) - times * value;
		}
		rank++;
	}
	return rank;
}
