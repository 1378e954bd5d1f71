const lines = ['row', 'column'] as const;

type Elsewhere = number | null | undefined;

/** A figure of a table: how many people, and the two sums that it is part of (of its row and of its column). */
export interface Cell {
	readonly people: number;
	readonly row: string;
	readonly column: string;
	/** The cell is itself the sum of its row, of its column, or of both. */
	readonly sumOf?: readonly (typeof lines)[number][];
	/** The same figure as it stands in another table, where null is hidden: it has to be told, or hidden, in both. */
	readonly elsewhere?: Elsewhere;
}

/**
 * A table with null for what must not be shown. The last figure of each row is the sum of the row, and the first row is the sum of the others,
 * where there are others.
 */
export function withoutFew(
	table: readonly (readonly number[])[],
	least: number,
	elsewhere: (row: number, column: number) => Elsewhere = () => undefined,
): (number | null)[][] {
	const cells = table.map((row, r) =>
		row.map(
			(people, c): Cell => ({
				people,
				row: `${r}`,
				column: `${c}`,
				sumOf: lines.filter((line) => (line === 'row' ? c === row.length - 1 : r === 0)),
				elsewhere: elsewhere(r, c),
			}),
		),
	);
	const hidden = hiddenCells(cells.flat(), least);
	return cells.map((row) => row.map((cell) => (hidden.has(cell) ? null : cell.people)));
}

/**
 * Which cells of a table must not be shown: those of fewer people than may be told of, and as many of the others as it takes, the smallest first,
 * so that none of them can be had by adding and subtracting what is left (complementary suppression; Cox, Suppression Methodology and
 * Statistical Disclosure Control, 1980). Sums and cells make a net, with a line for every hidden cell between its two sums: what is hidden can be
 * reckoned exactly where its line is in no circle, so every hidden cell is put in one.
 */
export function hiddenCells(cells: readonly Cell[], least: number): Set<Cell> {
	const hidden = new Set(cells.filter(({ people, elsewhere }) => people < least || elsewhere === null));
	const free = cells.filter(({ elsewhere }) => typeof elsewhere !== 'number');
	// What is in a circle stays in it, whatever else is hidden.
	const safe = new Set<Cell>();
	for (;;) {
		const more = tooFewTogether(cells, hidden, least) ?? circleThrough(free, hidden, safe);
		if (more === undefined) return hidden;
		for (const cell of more) hidden.add(cell);
	}
}

const ends = ({ row, column }: Cell) => [`row ${row}`, `column ${column}`] as const;

/** A sum that is shown tells what the hidden cells have together: that too must not be of few. Answers with what to hide beside them. */
function tooFewTogether(cells: readonly Cell[], hidden: ReadonlySet<Cell>, least: number): Cell[] | undefined {
	for (const line of lines)
		for (const its of Map.groupBy(cells, (cell) => cell[line]).values()) {
			const isSum = (cell: Cell) => cell.sumOf?.includes(line) ?? false;
			const within = its.filter((cell) => hidden.has(cell));
			if (within.length === 0 || within.some(isSum) || !its.some(isSum)) continue;
			if (within.reduce((sum, { people }) => sum + people, 0) >= least) continue;
			const open = its
				.filter((cell) => !hidden.has(cell) && typeof cell.elsewhere !== 'number')
				.sort((a, b) => Number(isSum(a)) - Number(isSum(b)) || a.people - b.people);
			if (open.length > 0) return open.slice(0, 1);
		}
	return undefined;
}

/** The first hidden cell that is in no circle of hidden ones: the cells that close one, with the fewest people. */
function circleThrough(cells: readonly Cell[], hidden: ReadonlySet<Cell>, safe: Set<Cell>): Cell[] | undefined {
	for (const cell of hidden) {
		if (safe.has(cell)) continue;
		safe.add(cell);
		const way = wayAround(cells, cell, (other) => (hidden.has(other) ? 0 : other.people + 1));
		const more = way?.filter((other) => !hidden.has(other)) ?? [];
		if (more.length > 0) return more;
	}
	return undefined;
}

/** The cheapest way from one end of a cell to its other end by other cells (Dijkstra, 1959). */
function wayAround(cells: readonly Cell[], around: Cell, cost: (cell: Cell) => number): Cell[] | undefined {
	const [from, to] = ends(around);
	const reached = new Map([[from as string, { cost: 0, way: [] as Cell[], done: false }]]);
	for (;;) {
		const [nearest] = [...reached].filter(([, { done }]) => !done).sort(([, a], [, b]) => a.cost - b.cost);
		if (nearest === undefined) return undefined;
		const [place, here] = nearest;
		if (place === to) return here.way;
		here.done = true;
		for (const cell of cells) {
			if (cell === around) continue;
			const [one, other] = ends(cell);
			const next = one === place ? other : other === place ? one : undefined;
			if (next === undefined) continue;
			const before = reached.get(next);
			const sum = here.cost + cost(cell);
			if (before === undefined || (!before.done && sum < before.cost))
				reached.set(next, { cost: sum, way: [...here.way, cell], done: false });
		}
	}
}
