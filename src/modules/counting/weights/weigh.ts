import { type AnswersWish, type ToldAnswers, toldAnswers } from './answers.ts';
import type { Margin, Margins } from './margin.ts';
import { marginOfError, type Precision, precisionOfClasses } from './precision.ts';
import { type Gap, rake, sumsOf, type Targets, targetsOf } from './rake.ts';
import type { Sample } from './sample.ts';
import { withoutFew } from './suppress.ts';
import { rakeWithin, type TrimmedOnce, trimOnce } from './trim.ts';
import { WeighError } from './weigh-error.ts';

export interface WeighWish {
	/** No weight is more than so many times the mean, none less than such a part of it. */
	readonly cap: number | undefined;
	readonly floor: number | undefined;
	readonly tolerance: number;
	readonly rounds: number;
	readonly answers: readonly string[];
	readonly by: string | undefined;
	readonly least: number;
	/** The sample is a good part of the population, and was drawn without laying back. */
	readonly finite: boolean;
	readonly onRound?: (round: number) => void;
}

export interface ToldGap {
	readonly margin: string;
	readonly category: string;
	readonly gap: number;
}

/** The weights of a sample, with all that is needed to judge them. */
export interface Weighing extends Precision {
	readonly people: number;
	readonly population: number;
	readonly iterations: number;
	readonly converged: boolean;
	readonly worstGap: ToldGap;
	readonly lowest: number;
	readonly mean: number;
	readonly highest: number;
	/** To both sides of a share of one half, where it is widest. */
	readonly marginOfError: number;
	readonly margins: readonly ToldCategory[];
	readonly unknown: readonly { readonly margin: string; readonly values: readonly string[] }[];
	readonly trimming?: {
		readonly cap: number | null;
		readonly floor: number | null;
		readonly before: Precision & { readonly lowest: number; readonly highest: number };
		readonly onceOnly: Precision & {
			readonly lowest: number;
			readonly highest: number;
			readonly clippedHigh: number;
			readonly clippedLow: number;
			readonly worstGap: ToldGap;
		};
	};
	readonly answers: readonly ToldAnswers[];
	readonly remarks: readonly string[];
	readonly weights: Readonly<Record<string, number>>;
}

/** A category of a margin: what it should be, what it was by base weights, and what it is now; null where it would tell of few people. */
export interface ToldCategory {
	readonly margin: string;
	readonly category: string;
	readonly people: number | null;
	readonly population: number | null;
	readonly before: number | null;
	readonly after: number | null;
}

/** Where a margin does not know somebody's value. */
export const unknownCategory = '(unknown)';

/** Weighs a sample so that it is as the margins say of the population, and tells how sure its shares are. */
export function weigh(sample: Sample, margins: Margins, wish: WeighWish): Weighing {
	const { classes } = sample;
	const { population } = margins;
	refuseEmptyCategories(sample, margins);
	const people = sample.ids.length;
	const mean = population / people;
	const targets = targetsOf(margins.margins, classes, population);
	const base = classes.reduce((sum, each) => sum + each.base * each.people, 0);
	const start = Float64Array.from(classes, (each) => each.base * (population / base));
	const trimmed = wish.cap !== undefined || wish.floor !== undefined;
	const bounds = { lower: (wish.floor ?? 0) * mean, upper: (wish.cap ?? Infinity) * mean };
	const plain = rake(classes, start, targets, wish);
	const raking = trimmed ? rakeWithin(classes, plain, targets, bounds, wish) : plain;
	const { weights } = raking;
	const precision = precisionOfClasses(classes, weights);
	const finite = wish.finite ? Math.sqrt(Math.max(0, 1 - people / population)) : 1;
	const gap = (worst: Gap) => toldGap(worst, margins);
	const told = toldCategories(sample, margins, targets, { start, weights }, wish.least);
	const asked: AnswersWish = {
		columns: wish.answers,
		by: wish.by,
		least: wish.least,
		finite,
		margins: new Map(
			[...Map.groupBy(told, ({ margin }) => margin)].map(([margin, categories]) => [
				margin,
				new Map(
					categories
						.filter(({ category }) => category !== unknownCategory)
						.map(({ category, people }) => [category, people]),
				),
			]),
		),
	};
	return {
		people,
		population,
		...precision,
		iterations: raking.rounds,
		converged: raking.converged,
		worstGap: gap(raking.worst),
		...rangeOf(weights),
		mean,
		marginOfError: marginOfError(0.5, precision.effectiveSize, finite),
		margins: told,
		unknown: margins.margins.flatMap(({ name }, margin) => {
			const values = sample.unknown[margin] as readonly string[];
			return values.length > 0 ? [{ margin: name, values }] : [];
		}),
		...(trimmed && {
			trimming: {
				cap: wish.cap ?? null,
				floor: wish.floor ?? null,
				before: { ...precisionOfClasses(classes, plain.weights), ...rangeOf(plain.weights) },
				onceOnly: toldOnce(sample, trimOnce(classes, plain.weights, targets, bounds), gap),
			},
		}),
		answers: raking.converged ? toldAnswers(sample, weights, margins.margins.length, asked) : [],
		remarks: [...margins.remarks, ...nothingLeft(sample, margins)],
		weights: Object.fromEntries(sample.ids.map((id, at) => [id, weights[sample.classOf[at] as number] as number])),
	};
}

/** Nobody can stand for people who are not in the sample: such categories have to be merged with others, in both files. */
function refuseEmptyCategories(sample: Sample, { margins }: Margins): void {
	const missing = margins.flatMap(({ name, categories }, margin) => {
		const there = new Set(sample.classes.map(({ places }) => places[margin]));
		return categories.flatMap(({ name: category, population }, place) => {
			if (there.has(place) || population === 0) return [];
			const beside = categories[place === 0 ? 1 : place - 1];
			const offer = beside ? `; merge it, as with "${beside.name}", in both files` : '';
			const others = (sample.unknown[margin] as readonly string[]).slice(0, 5);
			const instead = others.length > 0 ? ` (the sample has ${others.map((each) => `"${each}"`).join(', ')})` : '';
			return [`${name}, ${category}: nobody in the sample stands for these ${population}${offer}${instead}`];
		});
	});
	if (missing.length > 0) throw new WeighError(missing.slice(0, 10).join('\n'));
}

/** Who stands for a category of nobody has no weight: that is what the margin says, and it must be said. */
function nothingLeft(sample: Sample, { margins }: Margins): string[] {
	return margins.flatMap(({ name, categories }, margin) =>
		categories.flatMap(({ name: category, population }, place) =>
			population === 0 && sample.classes.some(({ places }) => places[margin] === place)
				? [`${name}, ${category}: the population is 0, so those in the sample have no weight`]
				: [],
		),
	);
}

function toldGap({ margin, place, gap }: Gap, { margins }: Margins): ToldGap {
	const { name, categories } = margins[margin] as Margin;
	return { margin: name, category: categories[place]?.name ?? unknownCategory, gap };
}

function rangeOf(weights: Float64Array) {
	const [lowest, highest] = weights.reduce(([low, high], weight) => [Math.min(low, weight), Math.max(high, weight)], [
		Infinity,
		0,
	] as [number, number]);
	return { lowest, highest };
}

function toldOnce(sample: Sample, once: TrimmedOnce, gap: (worst: Gap) => ToldGap) {
	return {
		...precisionOfClasses(sample.classes, once.weights),
		...rangeOf(once.weights),
		clippedHigh: once.high,
		clippedLow: once.low,
		worstGap: gap(once.worst),
	};
}

function toldCategories(
	{ classes }: Sample,
	{ margins }: Margins,
	targets: Targets,
	{ start, weights }: { readonly start: Float64Array; readonly weights: Float64Array },
	least: number,
): ToldCategory[] {
	const ones = Float64Array.from(classes, () => 1);
	return margins.flatMap(({ name, categories }, margin) => {
		const target = targets[margin] as readonly number[];
		const [people, before, after] = [ones, start, weights].map((each) =>
			sumsOf(classes, each, margin, target.length),
		) as [number[], number[], number[]];
		const shown = shownCounts(people, name.includes(':'), least);
		// The unknown keep their share, which tells how many they are: where they are few, so does what they leave to the others.
		const isUnknownHidden = people[categories.length] !== 0 && shown[categories.length] === null;
		return [...categories.map(({ name: category }) => category), unknownCategory].flatMap((category, place) =>
			place === categories.length && people[place] === 0
				? []
				: [
						{
							margin: name,
							category,
							people: shown[place] as number | null,
							population: isUnknownHidden ? null : (target[place] as number),
							before: shown[place] === null ? null : (before[place] as number),
							after: isUnknownHidden ? null : (after[place] as number),
						},
					],
		);
	});
}

/** A joint margin's counts could be had from those of its variables: they are told only where none of them is small. */
function shownCounts(people: readonly number[], isJoint: boolean, least: number): (number | null)[] {
	const there = people.filter((count) => count > 0);
	if (isJoint) return people.map((count) => (there.every((each) => each >= least) ? count : null));
	const all = there.reduce((a, b) => a + b, 0);
	const shown = (withoutFew([[...there, all]], least)[0] as (number | null)[]).values();
	return people.map((count) => (count > 0 ? (shown.next().value as number | null) : 0));
}
