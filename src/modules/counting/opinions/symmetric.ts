/** A direction in which a symmetric table only stretches, and by how much. */
export interface Stretch {
	readonly value: number;
	readonly vector: Float64Array;
}

const sweeps = 60;

/**
 * All stretches of a small symmetric table, the largest first, by turning away one pair of its entries after the other (Jacobi 1846; Golub, Van Loan,
 * "Matrix Computations", 8.5).
 */
export function stretchesOf(table: readonly Float64Array[]): Stretch[] {
	const size = table.length;
	const rest = table.map((row) => Float64Array.from(row));
	const turned = rest.map((_, at) => Float64Array.from({ length: size }, (_, place) => Number(at === place)));
	for (let sweep = 0; sweep < sweeps && !isDiagonal(rest); sweep++)
		for (let p = 0; p < size - 1; p++) for (let q = p + 1; q < size; q++) turnAway(rest, turned, p, q);
	return turned
		.map((vector, at) => ({ value: (rest[at] as Float64Array)[at] as number, vector }))
		.sort((a, b) => b.value - a.value);
}

function isDiagonal(table: readonly Float64Array[]): boolean {
	return table.every((row, at) => row.every((value, place) => place === at || value === 0));
}

/** Turns the plane of p and q so that their common entry becomes nought; `turned` keeps the directions, one in each row. */
function turnAway(table: Float64Array[], turned: Float64Array[], p: number, q: number): void {
	const [rowP, rowQ] = [table[p] as Float64Array, table[q] as Float64Array];
	const common = rowP[q] as number;
	if (common === 0) return;
	const [atP, atQ] = [rowP[p] as number, rowQ[q] as number];
	// Too small to change either: it is rounding, and would be turned for ever.
	if (atP + common === atP && atQ + common === atQ) {
		rowP[q] = 0;
		rowQ[p] = 0;
		return;
	}
	const slope = (atQ - atP) / (2 * common);
	const t = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.hypot(slope, 1));
	const c = 1 / Math.hypot(t, 1);
	const s = t * c;
	for (const row of table) [row[p], row[q]] = turn(row[p] as number, row[q] as number, c, s);
	turnRows(rowP, rowQ, c, s);
	turnRows(turned[p] as Float64Array, turned[q] as Float64Array, c, s);
	rowP[q] = 0;
	rowQ[p] = 0;
}

function turn(a: number, b: number, c: number, s: number): [number, number] {
	return [c * a - s * b, s * a + c * b];
}

function turnRows(a: Float64Array, b: Float64Array, c: number, s: number): void {
	for (let at = 0; at < a.length; at++) [a[at], b[at]] = turn(a[at] as number, b[at] as number, c, s);
}
