import { addDays } from '../../../platform/clock.ts';
import type { Language } from '../../../platform/context.ts';
import { fullDate } from '../../../ui/format.ts';
import {
	type AnswerState,
	type Channel,
	type Counted,
	channels,
	contributionTexts,
	states,
} from '../../contributions/index.ts';
import { ageBands, sumOf } from '../age-bands.ts';
import type { FigureTable, TableKey, TableRow } from '../figure-table.ts';
import type { FiguresOfProcess } from '../reads/load-figures.ts';
import { figuresTexts } from '../texts.ts';
import { weekly } from '../weeks.ts';

/** Every table that has something in it, in the words of one language. */
export function makeTables(language: Language, facts: FiguresOfProcess): FigureTable[] {
	const { columns, tables } = figuresTexts(language);
	const counts = [columns.what, columns.count, columns.share];
	const table = (key: TableKey, named: readonly string[], rows: readonly TableRow[]): FigureTable => ({
		key,
		heading: tables[key],
		columns: named,
		rows,
	});
	return [
		table('uger', [columns.week, columns.count], weekRows(language, facts)),
		table('kanaler', counts, channelRows(language, facts)),
		table('temaer', counts, themeRows(language, facts)),
		table('omraader', counts, areaRows(language, facts)),
		table('steder', [columns.what, columns.count], placeRows(facts)),
		table('kendt', counts, levelRows(language, facts)),
		table('vegne', counts, behalfRows(language, facts)),
		table('svar', counts, stateRows(language, facts)),
		table('svartider', [columns.what, columns.answers, columns.middle, columns.long], timeRows(language, facts)),
		table('alder', ageColumns(language), ageRows(language, facts)),
		table('dage', [columns.day, columns.count], dayRows(language, facts)),
	].filter(({ rows }) => rows.length > 0);
}

/** A share in percent with one decimal, as a file gives it. */
function percentOf(part: number, whole: number): number {
	return whole > 0 ? Math.round((part / whole) * 1000) / 10 : 0;
}

interface Group {
	readonly label: string;
	readonly count: number;
	readonly behind: string;
	readonly channel?: Channel;
}

function sharedRows(groups: readonly Group[]): TableRow[] {
	const whole = sumOf(groups.map(({ count }) => count));
	return groups.map(({ count, ...group }) => ({ ...group, values: [count, percentOf(count, whole)] }));
}

const downFrom = (a: { readonly count: number }, b: { readonly count: number }) => b.count - a.count;

function weekRows(language: Language, { figures }: FiguresOfProcess): TableRow[] {
	return weekly(figures.byDay).map(({ monday, count }) => ({
		label: fullDate(language, monday),
		values: [count],
		behind: `fra=${monday}&til=${addDays(monday, 6)}`,
	}));
}

function dayRows(language: Language, { figures }: FiguresOfProcess): TableRow[] {
	return figures.byDay.map(({ key, count }) => ({
		label: fullDate(language, key),
		values: [count],
		behind: `fra=${key}&til=${key}`,
	}));
}

function channelRows(language: Language, { figures }: FiguresOfProcess): TableRow[] {
	const words = contributionTexts(language).channels;
	const found = [...figures.byChannel].sort(
		(a, b) => downFrom(a, b) || channels.indexOf(a.key) - channels.indexOf(b.key),
	);
	return sharedRows(
		found.map(({ key, count }) => ({ label: words[key], count, behind: `kanal=${key}`, channel: key })),
	);
}

function themeRows(language: Language, { figures, themes }: FiguresOfProcess): TableRow[] {
	const countOf = (id: string | null) => figures.byTheme.find(({ key }) => key === id)?.count ?? 0;
	// Every theme has a line: that nobody wrote of one says something too.
	const named = themes.map(({ id, slug, title }) => ({ label: title, count: countOf(id), behind: `tema=${slug}` }));
	const without = { label: figuresTexts(language).noTheme, count: countOf(null), behind: 'tema=uden' };
	if (themes.length === 0) return [];
	return sharedRows(without.count > 0 ? [...named, without] : named);
}

function areaRows(language: Language, { figures, areas }: FiguresOfProcess): TableRow[] {
	const countOf = (id: string | null) => figures.byArea.find(({ key }) => key === id)?.count ?? 0;
	const named = areas.map(({ id, key, name }) => ({ label: name, count: countOf(id), behind: `omraade=${key}` }));
	if (named.every(({ count }) => count === 0)) return [];
	const without = { label: figuresTexts(language).noArea, count: countOf(null), behind: 'omraade=uden' };
	return sharedRows(without.count > 0 ? [...named, without] : named);
}

function placeRows({ figures }: FiguresOfProcess): TableRow[] {
	return figures.byPlace.map(({ key, count }) => ({ label: key, values: [count] }));
}

function levelRows(language: Language, { figures }: FiguresOfProcess): TableRow[] {
	const words = contributionTexts(language);
	const surest = (a: Counted<number | null>, b: Counted<number | null>) => (b.key ?? -1) - (a.key ?? -1);
	return sharedRows(
		[...figures.byLevel].sort(surest).map(({ key, count }) => ({
			label: key === null ? words.noPerson : (words.levels[key] ?? words.noPerson),
			count,
			behind: `kendt=${key ?? 'ingen'}`,
		})),
	);
}

function behalfRows(language: Language, { figures }: FiguresOfProcess): TableRow[] {
	const { kinds } = contributionTexts(language).behalf;
	const { forSelf } = figuresTexts(language);
	return sharedRows(
		[...figures.byBehalf].sort(downFrom).map(({ key, count }) => ({
			label: key === 'self' ? forSelf : kinds[key],
			count,
			behind: `for=${key}`,
		})),
	);
}

function stateRows(language: Language, { figures }: FiguresOfProcess): TableRow[] {
	const words = contributionTexts(language).states;
	return sharedRows(
		states.flatMap((state) => {
			const count = figures.byState.find(({ key }) => key === state)?.count ?? 0;
			return count > 0 ? [{ label: words[state], count, behind: `svar=${state}` }] : [];
		}),
	);
}

function timeRows(language: Language, { figures }: FiguresOfProcess): TableRow[] {
	const words = contributionTexts(language).states;
	const order = (state: AnswerState | null) => (state === null ? -1 : states.indexOf(state));
	return [...figures.answerTimes]
		.sort((a, b) => order(a.state) - order(b.state))
		.map(({ state, count, middleDays, longDays }) => ({
			label: state === null ? figuresTexts(language).allAnswers : words[state],
			values: [count, middleDays, longDays],
			behind: state === null ? undefined : `svar=${state}`,
		}));
}

function ageColumns(language: Language): string[] {
	const { columns } = figuresTexts(language);
	return [columns.age, columns.told, columns.toldShare, columns.population, columns.populationShare, columns.missing];
}

function ageRows(language: Language, { ages }: FiguresOfProcess): TableRow[] {
	// So few that nothing can be shown: there is nothing to compare.
	if (ages.counts.every((count) => count === null)) return [];
	const texts = figuresTexts(language).ages;
	const everybody = sumOf(ages.population.map(({ count }) => count));
	return ageBands.map((band, place) => {
		const count = ages.counts[place] ?? null;
		const there = ages.population.find((one) => one.band === band);
		const missing = there?.missingAges.join(', ') ?? '';
		return {
			label: texts.bands[place] ?? band,
			values: [
				count,
				count === null ? null : percentOf(count, ages.all),
				there?.count ?? 0,
				percentOf(there?.count ?? 0, everybody),
				missing === '' ? '' : texts.missing(missing),
			],
		};
	});
}
