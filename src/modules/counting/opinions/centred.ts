import { isSetAside, type VoteTable } from './votes.ts';

/** The votes beside the mean of each statement. Whoever has not voted stands at the mean, so that only votes need to be kept. */
export interface Centred {
	readonly rows: number;
	readonly means: Float64Array;
	readonly starts: Int32Array;
	readonly columns: Int32Array;
	/** The vote minus the mean of its statement; nought where the statement is set aside. */
	readonly values: Float64Array;
}

/**
 * Fills what is missing with the mean of the votes on a statement and moves every statement's mean to nought (Small, Bjorkegren, Erkkilä, Shaw,
 * Megill, "Polis: Scaling deliberation by mapping high dimensional opinion spaces", RECERCA 26(2), 2021). What was filled in is then
 * nought. A statement that is set aside is nought for all.
 */
export function centre(table: VoteTable, means = meansOf(table)): Centred {
	const { people, statements, starts, columns, votes } = table;
	const values = new Float64Array(columns.length);
	for (const [entry, column] of columns.entries())
		values[entry] = isSetAside(statements[column] as VoteTable['statements'][number])
			? 0
			: (votes[entry] as number) - (means[column] as number);
	return { rows: people.length, means, starts, columns, values };
}

/** The mean of the votes on each statement; nought where it is set aside, or nobody has voted on it. */
function meansOf({ statements, columns, votes }: VoteTable): Float64Array {
	const sums = new Float64Array(statements.length);
	const counts = new Float64Array(statements.length);
	for (const [entry, column] of columns.entries()) {
		sums[column] = (sums[column] as number) + (votes[entry] as number);
		counts[column] = (counts[column] as number) + 1;
	}
	return sums.map((sum, column) =>
		isSetAside(statements[column] as VoteTable['statements'][number]) ? 0 : sum / Math.max(1, counts[column] as number),
	);
}

/** How the statements vary together, applied to a vector: CᵀC·v, without ever writing the square down. */
export function applyScatter({ rows, means, starts, columns, values }: Centred, vector: Float64Array): Float64Array {
	const image = new Float64Array(means.length);
	for (let row = 0; row < rows; row++) {
		const end = starts[row + 1] as number;
		let along = 0;
		for (let entry = starts[row] as number; entry < end; entry++)
			along += (values[entry] as number) * (vector[columns[entry] as number] as number);
		for (let entry = starts[row] as number; entry < end; entry++)
			image[columns[entry] as number] = (image[columns[entry] as number] as number) + along * (values[entry] as number);
	}
	return image;
}
