import { linearisedError } from './linearised.ts';
import { type Interval, ninetyFive, precisionOf, wilson } from './precision.ts';
import type { Sample } from './sample.ts';
import { withoutFew } from './suppress.ts';
import { WeighError } from './weigh-error.ts';

/** The share of those who answered so; all null where too few did, or where it would tell of too few. */
export type ToldShare = { readonly value: string } & (
	| ({ readonly people: number | null } & typeof noShare)
	| {
			readonly people: number;
			readonly share: number;
			/** On Kish's effective size. */
			readonly wilson: Interval;
			/** By linearisation, with what the margins know taken out. */
			readonly linearised: Interval & { readonly standardError: number };
			/** What these weights do to the variance of this share: Kish's holds for all shares roughly, this one for this share. */
			readonly designEffect: number | null;
	  }
);

const noShare = { share: null, wilson: null, linearised: null, designEffect: null } as const;

/** What was answered in a column, by everybody or by a group. */
export type ToldAnswers = {
	readonly column: string;
	readonly group: { readonly column: string; readonly value: string } | null;
	readonly values: readonly ToldShare[];
} & (
	| { readonly people: null; readonly effectiveSize: null }
	/** How many answered; those without an answer are left out of the shares. */
	| { readonly people: number; readonly effectiveSize: number }
);

export interface AnswersWish {
	readonly columns: readonly string[];
	readonly by: string | undefined;
	/** Fewer people than this are not told of. */
	readonly least: number;
	/** √(1 − n ÷ N) where much of the population was asked, else 1. */
	readonly finite: number;
	/** Of the columns that are margins: how many people of each value were told, null where that was kept back. */
	readonly margins: ReadonlyMap<string, ReadonlyMap<string, number | null>>;
}

/** More different values than these are hardly answers to be counted. */
const mostValues = 50;

/** The shares of every answer, of everybody and of each group, with how sure they are. */
export function toldAnswers(
	sample: Sample,
	weights: Float64Array,
	margins: number,
	{ columns, by, least, finite, margins: known }: AnswersWish,
): ToldAnswers[] {
	const groups = by === undefined ? [] : groupsOf(sample, by);
	return columns.flatMap((column) => {
		const said = sample.answers.get(column) as readonly string[];
		const values = differentValues(
			column,
			said.filter((value) => value !== ''),
		);
		const parts = [{ group: null, size: said.length, has: () => true }, ...groups].map(({ group, size, has }) => ({
			group,
			size,
			counts: countsByClass(sample, said, values, has),
		}));
		const table = parts.map(({ counts }) => {
			const people = counts.map(sumOf);
			return [...people, sumOf(people)];
		});
		// What stands elsewhere too: how many there are of all, and of each category of a margin.
		const elsewhere = (row: number, place: number) => {
			const { group, size } = parts[row] as (typeof parts)[number];
			const value = values[place];
			if (value !== undefined) return group === null ? known.get(column)?.get(value) : undefined;
			if (table[row]?.[place] !== size) return undefined;
			return group === null ? size : known.get(group.column)?.get(group.value);
		};
		const shown = withoutFew(table, least, elsewhere);
		return parts.map(({ group, counts }, at) => {
			const told = shown[at] as readonly (number | null)[];
			const people = told[values.length] as number | null;
			const counted = sumByClass(counts);
			const { effectiveSize } = precisionOf(
				counted.map((count, its) => ({ people: count, weight: weights[its] as number })),
			);
			const all = weightOf(counted, weights);
			return {
				column,
				group,
				...(people === null ? { people, effectiveSize: null } : { people, effectiveSize }),
				values: values.map((value, place): ToldShare => {
					const count = told[place] as number | null;
					// Of a group that the margins say there is nobody of, all weights are 0, and there are no shares.
					if (count === null || people === null || all === 0) return { value, people: count, ...noShare };
					const yes = counts[place] as readonly number[];
					const share = weightOf(yes, weights) / all;
					const standardError = linearisedError(sample.classes, weights, { counted, yes }, margins) * finite;
					return {
						value,
						people: count,
						share,
						wilson: wilson(share, effectiveSize, finite),
						linearised: {
							standardError,
							low: Math.max(0, share - ninetyFive * standardError),
							high: Math.min(1, share + ninetyFive * standardError),
						},
						designEffect: share === 0 || share === 1 ? null : standardError ** 2 / ((share * (1 - share)) / people),
					};
				}),
			};
		});
	});
}

function groupsOf(sample: Sample, column: string) {
	const of = sample.answers.get(column) as readonly string[];
	return differentValues(column, of).map((value) => ({
		group: { column, value },
		size: of.filter((each) => each === value).length,
		has: (person: number) => of[person] === value,
	}));
}

function differentValues(column: string, said: readonly string[]): string[] {
	const values = [...new Set(said)].sort();
	if (values.length === 0) throw new WeighError(`nobody has answered in the column "${column}"`);
	if (values.length > mostValues)
		throw new WeighError(
			`the column "${column}" has ${values.length} different values; shares are told of up to ${mostValues}`,
		);
	return values;
}

/** Of each value, in their order, how many of each class have it. */
function countsByClass(
	{ classes, classOf }: Sample,
	said: readonly string[],
	values: readonly string[],
	has: (person: number) => boolean,
): number[][] {
	const counts = new Map(values.map((value) => [value, classes.map(() => 0)]));
	for (const [person, value] of said.entries()) {
		const its = counts.get(value);
		const at = classOf[person] as number;
		if (its && has(person)) its[at] = (its[at] as number) + 1;
	}
	return [...counts.values()];
}

function sumByClass(counts: readonly (readonly number[])[]): number[] {
	return (counts[0] as readonly number[]).map((_, at) => counts.reduce((sum, each) => sum + (each[at] as number), 0));
}

function sumOf(counts: readonly number[]): number {
	return counts.reduce((sum, count) => sum + count, 0);
}

function weightOf(counts: readonly number[], weights: Float64Array): number {
	return counts.reduce((sum, count, at) => sum + count * (weights[at] as number), 0);
}
