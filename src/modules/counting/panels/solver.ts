/** A row of a linear model: lower ≤ Σ value × column ≤ upper. */
export interface Row {
	readonly lower: number;
	readonly upper: number;
	readonly entries: readonly (readonly [column: number, value: number])[];
}

export interface Column {
	readonly cost: number;
	readonly lower: number;
	readonly upper: number;
	readonly whole?: boolean;
}

/** What a solver found: values of the columns, and for continuous models the price of each row. */
export interface Solution {
	readonly objective: number;
	readonly values: readonly number[];
	readonly prices: readonly number[];
}

/** A model that stays in the solver's memory, is changed a little and solved again. It is always maximised. */
export interface OpenModel {
	setCosts(costs: readonly number[]): void;
	setRow(row: number, lower: number, upper: number): void;
	setEntry(row: number, column: number, value: number): void;
	addColumn(column: Column, entries: readonly (readonly [row: number, value: number])[]): void;
	/** Undefined where nothing meets all the rows. */
	solve(): Solution | undefined;
	close(): void;
}

/** Solves linear models, in whole numbers or not. Handed in, so that the rules here need no solver of their own. */
export interface Solver {
	open(columns: readonly Column[], rows: readonly Row[]): OpenModel;
}
