import { linearisedError } from './linearised.ts';
import { type Interval, ninetyFive, precisionOf, wilson } from './precision.ts';
import type { Sample } from './sample.ts';
import { type Cell, hiddenCells } from './suppress.ts';
import { WeighError } from './weigh-error.ts';

/** The share of those who answered so; all null where too few did, or where it would tell of too few. */
export interface ToldShare {
	readonly value: string;
	readonly people: number | null;
	readonly share: number | null;
	/** On Kish's effective size. */
	readonly wilson: Interval | null;
	/** By linearisation, with what the margins know taken out. */
	readonly linearised: (Interval & { readonly standardError: number }) | null;
	/** What these weights do to the variance of this share: Kish's holds for all shares roughly, this one for this share. */
	readonly designEffect: number | null;
}

/** What was answered in a column, by everybody or by a group. */
export interface ToldAnswers {
	readonly column: string;
	readonly group: { readonly column: string; readonly value: string } | null;
	/** How many answered; those without an answer are left out of the shares. */
	readonly people: number | null;
	readonly effectiveSize: number | null;
	readonly values: readonly ToldShare[];
}

export interface AnswersWish {
	readonly columns: readonly string[];
	readonly by: string | undefined;
	/** Fewer people than this are not told of. */
	readonly least: number;
	/** √(1 − n ÷ N) where much of the population was asked, else 1. */
	readonly finite: number;
}

/** More different values than these are hardly answers to be counted. */
const mostValues = 50;

/** The shares of every answer, of everybody and of each group, with how sure they are. */
export function toldAnswers(
	sample: Sample,
	weights: Float64Array,
	margins: number,
	{ columns, by, least, finite }: AnswersWish,
): ToldAnswers[] {
	const groups = by === undefined ? [] : groupsOf(sample, by);
	return columns.flatMap((column) => {
		const said = sample.answers.get(column) ?? [];
		const values = differentValues(
			column,
			said.filter((value) => value !== ''),
		);
		const parts = [{ group: null, has: () => true }, ...groups].map(({ group, has }) => ({
			group,
			counts: countsByClass(sample, said, values, has),
		}));
		const table = parts.map(({ group, counts }) => [
			...values.map((value) => cellOf(counts.get(value), group?.value, value, groups.length > 0)),
			cellOf(
				values.flatMap((value) => counts.get(value) ?? []),
				group?.value,
				undefined,
				groups.length > 0,
			),
		]);
		const hidden = hiddenCells(table.flat(), least);
		const peopleOf = (cell: Cell | undefined) => (cell && !hidden.has(cell) ? cell.people : null);
		return parts.map(({ group, counts }, at) => {
			const counted = sumByClass(values.map((value) => counts.get(value) as number[]));
			const people = peopleOf(table[at]?.at(-1));
			const { effectiveSize } = precisionOf(
				counted.map((count, its) => ({ people: count, weight: weights[its] as number })),
			);
			return {
				column,
				group,
				people,
				effectiveSize: people === null ? null : effectiveSize,
				values: values.map((value, place): ToldShare => {
					const shown = peopleOf(table[at]?.[place]);
					const nothing = { share: null, wilson: null, linearised: null, designEffect: null };
					if (shown === null || people === null) return { value, people: shown, ...nothing };
					const yes = counts.get(value) as number[];
					const share = weightOf(yes, weights) / weightOf(counted, weights);
					const standardError = linearisedError(sample.classes, weights, { counted, yes }, margins) * finite;
					return {
						value,
						people: shown,
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
	const of = sample.answers.get(column) ?? [];
	return differentValues(column, of).map((value) => ({
		group: { column, value },
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

/** Of each value, how many of each class have it. */
function countsByClass(
	{ classes, classOf }: Sample,
	said: readonly string[],
	values: readonly string[],
	has: (person: number) => boolean,
): Map<string, number[]> {
	const counts = new Map(values.map((value) => [value, classes.map(() => 0)]));
	for (const [person, value] of said.entries()) {
		const its = counts.get(value);
		const at = classOf[person] as number;
		if (its && has(person)) its[at] = (its[at] as number) + 1;
	}
	return counts;
}

function sumByClass(counts: readonly (readonly number[])[]): number[] {
	return (counts[0] ?? []).map((_, at) => counts.reduce((sum, each) => sum + (each[at] as number), 0));
}

function weightOf(counts: readonly number[], weights: Float64Array): number {
	return counts.reduce((sum, count, at) => sum + count * (weights[at] as number), 0);
}

/** A cell of the table of groups and values; without groups its column is part of no sum. */
function cellOf(
	counts: readonly number[] | undefined,
	group: string | undefined,
	value: string | undefined,
	grouped: boolean,
): Cell {
	return {
		people: counts?.reduce((sum, count) => sum + count, 0) ?? 0,
		row: group === undefined ? 'everybody' : `group ${group}`,
		column: !grouped ? 'no sum' : value === undefined ? 'all answers' : `answer ${value}`,
		sumOf: [
			...(value === undefined ? (['row'] as const) : []),
			...(grouped && group === undefined ? (['column'] as const) : []),
		],
	};
}
