import type { Language } from '../../../platform/context.ts';
import type { Line, Paper, PaperPart, Run } from '../../../platform/papers/paper.ts';
import { formatNumber, fullDate, listed } from '../../../ui/format.ts';
import { type Channel, contributionTexts, isPublic } from '../../contributions/index.ts';
import { wordsOfAction } from '../action-words.ts';
import { isHeading, type PlanPart, type PublishedPart, paragraphNumbers } from '../plan.ts';
import type { PlanAction } from '../plan-action.ts';
import type { PlanVersion } from '../reads/read-versions.ts';
import type { ListedSource, ShownCounts } from '../reads/shown-plan.ts';
import { readCited, type Source, sourceKey } from '../sources.ts';
import { planTexts } from '../texts.ts';

/** All that a plan says on paper. */
export interface WholePlan {
	readonly version: PlanVersion;
	readonly parts: readonly PublishedPart[];
	readonly sources: readonly ListedSource[];
	readonly counts: ShownCounts;
	readonly departments: ReadonlyMap<string, { readonly name: string }>;
	readonly actions: readonly PlanAction[];
	/** The day on which it is printed: what is late is said of that day. */
	readonly today: string;
}

/** A version as it is printed: its sources are numbers that lead to the list of them, and the list leads back. */
export function planOnPaper(whole: WholePlan, language: Language, author: string): Paper {
	const { version, parts, sources } = whole;
	const texts = planTexts(language);
	const numbers = paragraphNumbers(parts);
	return {
		language: language === 'en' ? 'en' : 'da',
		title: version.title,
		kind: texts.stages[version.stage],
		author,
		date: texts.list.version(version.version, fullDate(language, version.publishedAt)),
		parts: [
			...decidedOnPaper(version, language),
			...machineOnPaper(parts, numbers, language),
			...(version.lead ? [{ kind: 'text', text: version.lead } as const] : []),
			...parts.flatMap((part) => partOnPaper(whole, part, numbers, language)),
			...(sources.length > 0
				? [
						{ kind: 'heading', level: 2, text: texts.page.sources } as const,
						{ kind: 'text', text: texts.page.sourcesText } as const,
						...sources.map((listed) => sourceOnPaper(listed, numbers, language)),
					]
				: []),
			...countsOnPaper(whole, language),
		],
	};
}

function decidedOnPaper({ decidedOn, decidedBy, decision }: PlanVersion, language: Language): PaperPart[] {
	if (decidedOn === null) return [];
	const said = planTexts(language).page.decided(decidedBy, fullDate(language, decidedOn));
	return [{ kind: 'note', text: decision ? `${said}. ${decision}` : said }];
}

function machineOnPaper(
	parts: readonly PublishedPart[],
	numbers: ReadonlyMap<number, number>,
	language: Language,
): PaperPart[] {
	const helped = parts.flatMap(({ number, byMachine }) => (byMachine ? String(numbers.get(number)) : []));
	if (helped.length === 0) return [];
	return [{ kind: 'note', text: planTexts(language).page.machineText(listed(language, helped)) }];
}

function partOnPaper(
	{ departments, actions, today }: WholePlan,
	part: PlanPart,
	numbers: ReadonlyMap<number, number>,
	language: Language,
): PaperPart[] {
	const texts = planTexts(language);
	const name = `afsnit-${part.number}`;
	if (isHeading(part)) {
		const text = part.kind === 'dissent' ? `${texts.page.dissent}: ${part.text}` : part.text;
		return [{ kind: 'heading', level: 2, text, name }];
	}
	const department = part.departmentId ? departments.get(part.departmentId)?.name : undefined;
	const duty = [
		...(department ? [texts.measure.who(department)] : []),
		...(part.dueOn ? [texts.measure.due(fullDate(language, part.dueOn))] : []),
		...actions.flatMap((action) => (action.part === part.number ? howFar(action, today, language) : [])),
	];
	return [
		{ kind: 'text', text: lineOf(part.text, numbers.get(part.number) ?? part.number, language), name },
		...(duty.length > 0 ? [{ kind: 'list', items: duty } as const] : []),
	];
}

function howFar(action: PlanAction, today: string, language: Language): string[] {
	const { text, isLate } = wordsOfAction(language, action, today);
	return [text, ...(isLate && action.note ? [action.note] : [])];
}

/** A paragraph with its number, its sources as numbers that lead somewhere, and a word where nobody stands behind a sentence. */
function lineOf(text: string, number: number, language: Language): Line {
	const { lines, whole } = readCited(text);
	const texts = planTexts(language).page;
	const runs: Run[] = [{ text: `${number}. `, mark: 'strong' }];
	for (const [place, line] of lines.entries()) {
		if (place > 0) runs.push({ text: '\n' });
		for (const { text: words, sources } of line) {
			runs.push({ text: words });
			if (sources.length > 0) runs.push(...cites(sources));
			else if (whole.length === 0) runs.push({ text: ` (${texts.uncited})`, mark: 'strong' });
			runs.push({ text: ' ' });
		}
	}
	if (whole.length > 0) runs.push({ text: `\n${texts.whole}` }, ...cites(whole));
	return runs;
}

function cites(sources: readonly Source[]): Run[] {
	return [
		{ text: ' [' },
		...sources.flatMap((source, place): Run[] => [
			...(place > 0 ? [{ text: ', ' }] : []),
			{ text: sourceKey(source), link: `#kilde-${sourceKey(source)}` },
		]),
		{ text: ']' },
	];
}

function sourceOnPaper(listed: ListedSource, numbers: ReadonlyMap<number, number>, language: Language): PaperPart {
	const texts = planTexts(language).page;
	return {
		kind: 'text',
		name: `kilde-${sourceKey(listed.source)}`,
		text: [
			{ text: `${sourceKey(listed.source)}. `, mark: 'strong' },
			{ text: `${nameOf(listed, language)}. ${texts.usedIn} ` },
			...listed.usedIn.flatMap((part, place): Run[] => [
				...(place > 0 ? [{ text: ', ' }] : []),
				{ text: String(numbers.get(part) ?? part), link: `#afsnit-${part}` },
			]),
		],
	};
}

/** What a source is called: its title where everybody may read it, and else its number alone. */
function nameOf({ source, known }: ListedSource, language: Language): string {
	const texts = planTexts(language).page;
	const pieces = known?.pieces ?? [];
	if (source.kind === 'contribution') {
		const [piece] = pieces;
		if (!piece) return `${texts.sourceOf.contribution(source.number)} (${texts.gone})`;
		const name = texts.pieceKinds[piece.kind](piece.number);
		return isPublic(piece) ? `${name}: ${piece.title}` : `${name} (${texts.notShown})`;
	}
	if (!known?.point) return `${texts.point(source.number)} (${texts.gone})`;
	const said = pieces.map((piece) => texts.pieceKinds[piece.kind](piece.number)).join(', ');
	const name = pieces.some(isPublic)
		? `${texts.point(source.number)}: ${known.point.heading}`
		: texts.point(source.number);
	return `${name}. ${texts.saidIn} ${said}`;
}

function countsOnPaper({ counts, version }: WholePlan, language: Language): PaperPart[] {
	const texts = planTexts(language).page;
	const of = (side: 'channel' | 'theme') => counts.sides.filter((one) => one.side === side);
	const table = (caption: string, rows: readonly (readonly [string, number])[]): PaperPart[] =>
		rows.length === 0
			? []
			: [
					{
						kind: 'table',
						caption,
						head: [caption, texts.count],
						rows: rows.map(([label, count]) => [label, formatNumber(language, count)]),
						figures: [1],
					},
				];
	if (counts.sides.length === 0) return [];
	const channels = contributionTexts(language).channels;
	const themeOf = (key: string) => (key === '' ? texts.noTheme : (counts.themes.get(key)?.title ?? texts.themeGone));
	return [
		{ kind: 'heading', level: 2, text: texts.counts },
		{ kind: 'text', text: texts.countsOn(fullDate(language, version.publishedAt)) },
		...table(
			texts.byChannel,
			of('channel').map(({ key, count }) => [channels[key as Channel], count]),
		),
		...table(
			texts.byTheme,
			of('theme').map(({ key, count }) => [themeOf(key), count]),
		),
	];
}
