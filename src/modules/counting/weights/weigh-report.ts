import type { ToldAnswers } from './answers.ts';
import { ninetyFive } from './precision.ts';
import type { ToldCategory, ToldGap, Weighing } from './weigh.ts';

/** What the uncertainty may be called: of people who chose themselves it is a model's, not a sample's (AAPOR, Guidance on Reporting Precision for Nonprobability Samples). */
export interface ReportWish {
	readonly selfSelected: boolean;
	readonly least: number;
}

/** A weighing, told to people. */
export function weighReport(weighing: Weighing, { selfSelected, least }: ReportWish): string[] {
	const { people, population, designEffect, effectiveSize, mean } = weighing;
	const error = selfSelected ? 'modelled uncertainty' : 'margin of error';
	const times = (weight: number) => (weight / mean).toFixed(2);
	return [
		`${whole(people)} people stand for ${whole(population)}`,
		weighing.converged
			? `every margin is met after ${rounds(weighing)}; furthest off: ${gapWords(weighing.worstGap)}`
			: `the margins are NOT met after ${rounds(weighing)}; furthest off: ${gapWords(weighing.worstGap)}`,
		...weighing.remarks.map((remark) => `note: ${remark}`),
		...weighing.unknown.map(
			({ margin, values }) =>
				`note: ${margin} has no category for ${values.map((value) => `"${value}"`).join(', ')}; they keep their share of the population`,
		),
		'',
		`a person counts for ${mean < 1 ? mean.toPrecision(2) : mean.toFixed(2)} on average; the least ${times(weighing.lowest)} and the most ${times(weighing.highest)} times that`,
		...trimmingLines(weighing, times),
		`design effect ${designEffect.toFixed(3)} (Kish): as much as ${effectiveSize.toFixed(1)} people drawn at random tell`,
		`${error} of a share of one half: ± ${points(weighing.marginOfError)} points, 95 of 100 times`,
		'',
		...marginLines(weighing),
		...weighing.answers.flatMap((answers) => ['', ...answerLines(answers, error)]),
		...(isAnythingHidden(weighing)
			? ['', `–: fewer than ${least} people, or it would tell of fewer than ${least} by subtraction`]
			: []),
	];
}

function rounds({ iterations }: Weighing): string {
	return iterations === 1 ? '1 round' : `${iterations} rounds`;
}

function whole(count: number): string {
	return Math.round(count).toLocaleString('en');
}

/** Where nothing is told of people, as there are few. */
const none = '–'.padStart(7);

function counted(count: number | null): string {
	return (count === null ? '–' : whole(count)).padStart(9);
}

function percent(share: number): string {
	return `${(100 * share).toFixed(1)} %`.padStart(7);
}

function points(share: number): string {
	return (100 * share).toFixed(1);
}

function gapWords({ margin, category, gap }: ToldGap): string {
	return gap === 0 ? 'none' : `${margin}, ${category} by ${(100 * gap).toPrecision(2)} %`;
}

function trimmingLines({ trimming, converged }: Weighing, times: (weight: number) => string): string[] {
	if (!trimming) return [];
	const { cap, floor, before, onceOnly } = trimming;
	const bounds = [...(cap === null ? [] : [`at most ${cap}`]), ...(floor === null ? [] : [`at least ${floor}`])];
	return [
		`trimmed to ${bounds.join(' and ')} times the average and raked again, ${converged ? 'until both held' : 'but both never held'} (before: ${times(before.lowest)} to ${times(before.highest)}, design effect ${before.designEffect.toFixed(3)})`,
		`clipped once only it would be: ${onceOnly.clippedHigh} lowered, ${onceOnly.clippedLow} raised, design effect ${onceOnly.designEffect.toFixed(3)}, but off by up to ${gapWords(onceOnly.worstGap)}`,
	];
}

function marginLines({ margins, people, population }: Weighing): string[] {
	const wide = Math.max(...margins.map(({ margin, category }) => Math.max(margin.length - 2, category.length)));
	const share = (part: number | null, of: number) => (part === null ? none : percent(part / of));
	const line = ({ category, people: count, before, after }: ToldCategory) =>
		`  ${category.padEnd(wide)}  ${counted(count)}  ${share(count, people)}  ${share(before, population)}  ${share(after, population)}`;
	return [...Map.groupBy(margins, ({ margin }) => margin)].flatMap(([margin, categories]) => [
		`${margin.padEnd(wide + 2)}  in sample    share   before    after`,
		...categories.map(line),
	]);
}

function answerLines({ column, group, people, effectiveSize, values }: ToldAnswers, error: string): string[] {
	const of = group === null ? 'everybody' : `${group.column} ${group.value || '(none)'}`;
	const wide = Math.max(8, ...values.map(({ value }) => value.length));
	const size = people === null ? '–' : `${whole(people)} answered, as ${effectiveSize.toFixed(1)} at random`;
	return [
		`${column}, ${of}: ${size}`,
		`  ${'answer'.padEnd(wide)}     people    share   ${error} (Wilson)    by linearisation`,
		...values.map(({ value, people: count, share, wilson, linearised }) => {
			const told =
				share === null
					? none
					: `${percent(share)}   ${range(wilson).padEnd(error.length + 9)}    ± ${points(ninetyFive * linearised.standardError)}`;
			return `  ${value.padEnd(wide)}  ${counted(count)}  ${told}`;
		}),
	];
}

function range({ low, high }: { readonly low: number; readonly high: number }): string {
	return `${points(low)} to ${points(high)}`;
}

function isAnythingHidden({ margins, answers }: Weighing): boolean {
	return (
		margins.some(({ people }) => people === null) ||
		// Where how many answered is hidden, a value is too: else it were their sum.
		answers.some(({ values }) => values.some(({ people }) => people === null))
	);
}
