import { jointValue, type Margin, type Margins, readNumber, variablesOf } from './margin.ts';
import { WeighError } from './weigh-error.ts';

/** People whom no margin and no base weight tells apart: raking gives them the same weight. */
export interface SampleClass {
	/** Their category in each margin; one past the last where theirs is unknown there. */
	readonly places: readonly number[];
	readonly base: number;
	readonly people: number;
}

/** A sample as it was read, with its people by class. */
export interface Sample {
	readonly ids: readonly string[];
	readonly classes: readonly SampleClass[];
	/** The class of each person, in the order of the file. */
	readonly classOf: readonly number[];
	/** Of each margin the values that it does not have, in order. */
	readonly unknown: readonly (readonly string[])[];
	/** What each person said, by the name of the column. */
	readonly answers: ReadonlyMap<string, readonly string[]>;
}

/** Which columns of the sample mean what. */
export interface SampleColumns {
	/** The first one where it is not named. */
	readonly id?: string | undefined;
	readonly base?: string | undefined;
	/** Columns that are kept as they are, to tell shares of. */
	readonly answers: readonly string[];
}

/** Takes a sample row by row, so that it may be larger than what fits in memory as text. */
export function sampleReader({ margins }: Margins, wanted: SampleColumns) {
	const ids = new Set<string>();
	const classOf: number[] = [];
	const classes = new Map<string, { at: number; places: readonly number[]; base: number; people: number }>();
	const met = margins.map(({ categories }) => ({
		placeOf: new Map(categories.map(({ name }, at) => [name, at])),
		unknown: new Set<string>(),
		written: new Map<string, string>(),
	}));
	const answers = new Map(wanted.answers.map((column) => [column, [] as string[]]));
	// Of a million equal answers one text is kept.
	const texts = new Map<string, string>();
	let columns: Columns | undefined;

	function once(text: string): string {
		const kept = texts.get(text) ?? text;
		texts.set(kept, kept);
		return kept;
	}

	function place(cells: readonly string[], margin: number, at: readonly number[], where: string): number {
		const { placeOf, unknown, written } = met[margin] as (typeof met)[number];
		const values = at.map((column) => cells[column] as string);
		const value = jointValue(values);
		if (values.length > 1) {
			// "a:b" with "c" reads as "a" with "b:c"; nobody may land in somebody else's category by it.
			const parts = JSON.stringify(values);
			const before = written.get(value) ?? parts;
			if (before !== parts)
				throw new WeighError(`${where}: "${value}" can be read in two ways; leave ":" out of values`);
			written.set(value, parts);
		}
		const known = placeOf.get(value);
		if (known === undefined) unknown.add(value);
		return known ?? placeOf.size;
	}

	return {
		head(names: readonly string[]) {
			columns = findColumns(names, margins, wanted);
		},
		row(cells: readonly string[], line: number) {
			const { id, base, margins: at, answers: kept } = columns as Columns;
			const where = `line ${line}`;
			const person = cells[id] as string;
			if (person === '') throw new WeighError(`${where}: the id is empty`);
			if (ids.has(person)) throw new WeighError(`${where}: the id "${person}" stands twice`);
			ids.add(person);
			const weight = base === undefined ? 1 : readBase(cells[base] as string, where);
			const places = at.map((each, margin) => place(cells, margin, each, where));
			const key = `${places.join()} ${weight}`;
			const its = classes.get(key) ?? { at: classes.size, places, base: weight, people: 0 };
			its.people++;
			classes.set(key, its);
			classOf.push(its.at);
			for (const [column, place] of kept) (answers.get(column) as string[]).push(once(cells[place] as string));
		},
		end(): Sample {
			if (ids.size === 0) throw new WeighError('there are no people');
			// In an order of their own, so that sums come out alike to the last bit whatever order the file stands in.
			const sorted = [...classes.values()].sort(byPlacesAndBase);
			const places = new Map(sorted.map(({ at }, place) => [at, place]));
			return {
				ids: [...ids],
				classOf: classOf.map((at) => places.get(at) as number),
				classes: sorted.map(({ places, base, people }) => ({ places, base, people })),
				unknown: met.map(({ unknown }) => [...unknown].sort()),
				answers,
			};
		},
	};
}

function byPlacesAndBase(a: SampleClass, b: SampleClass): number {
	const at = a.places.findIndex((place, margin) => place !== b.places[margin]);
	return at < 0 ? a.base - b.base : (a.places[at] as number) - (b.places[at] as number);
}

interface Columns {
	readonly id: number;
	readonly base: number | undefined;
	readonly margins: readonly (readonly number[])[];
	readonly answers: readonly (readonly [string, number])[];
}

function findColumns(names: readonly string[], margins: readonly Margin[], wanted: SampleColumns): Columns {
	const find = (name: string, of = '') => {
		const at = names.indexOf(name);
		if (at < 0) throw new WeighError(`there is no column "${name}"${of}; there are ${names.join(', ')}`);
		return at;
	};
	return {
		id: wanted.id === undefined ? 0 : find(wanted.id),
		base: wanted.base === undefined ? undefined : find(wanted.base),
		// A column may be called "sex:age" itself; else its values are put together.
		margins: margins.map(({ name }) =>
			names.includes(name)
				? [find(name)]
				: variablesOf(name).map((variable) => find(variable, `, which the margin ${name} is of`)),
		),
		answers: wanted.answers.map((column) => [column, find(column)] as const),
	};
}

function readBase(text: string, where: string): number {
	const base = readNumber(text) ?? Number.NaN;
	if (!Number.isFinite(base) || base === 0)
		throw new WeighError(`${where}: the base weight "${text}" is not a number above 0`);
	return base;
}
