import type { Language } from '../../../platform/context.ts';
import { formatOreShort } from '../../../platform/money.ts';
import type { Paper, PaperPart } from '../../../platform/papers/paper.ts';
import { formatNumber, fullDate, plural } from '../../../ui/format.ts';
import { type CorrectedMeasurement, whatStood } from '../correction.ts';
import { type CouncilCase, costOver, offerKinds } from '../council-case.ts';
import type { CouncilDecision } from '../council-decision.ts';
import type { Evaluation } from '../evaluation.ts';
import { type InvestmentSheet, investmentResults } from '../investment.ts';

import type { StoryCounts } from '../reads/read-stories.ts';
import { wholeKroner } from '../sheet-words.ts';
import { evaluationTexts, sheetTexts } from '../texts.ts';

/** All that the council is given about a project. */
export interface CouncilPaperFacts {
	readonly evaluation: Evaluation;
	readonly processTitle: string;
	readonly criteria: readonly string[];
	readonly measurements: readonly CorrectedMeasurement[];
	readonly councilCase: CouncilCase;
	/** What the council has decided, the first time first. */
	readonly decisions: readonly CouncilDecision[];
	readonly sheet: InvestmentSheet | undefined;
	readonly counts: StoryCounts;
	/** What was told and may be read by everybody, and by whom. */
	readonly quotes: readonly { readonly text: string; readonly source: string }[];
	readonly municipality: string;
	readonly today: string;
}

/** How many years the money of an offer is added up for: so long a council sits. */
export const councilYears = 4;

/** The case as a paper: what it was about, what came of it, what those concerned tell, and what can be chosen at which price. */
export function councilPaper(seen: Language, facts: CouncilPaperFacts): Paper {
	const language = seen === 'en' ? 'en' : 'da';
	const texts = evaluationTexts(language);
	const { evaluation, councilCase } = facts;
	return {
		language,
		title: evaluation.title,
		kind: texts.council.kind,
		author: facts.municipality,
		date: fullDate(language, councilCase.sentAt ?? facts.today),
		parts: [
			{ kind: 'facts', rows: factRows(language, facts) },
			...decisionParts(language, facts),
			{ kind: 'heading', level: 2, text: texts.council.summary },
			{ kind: 'text', text: councilCase.summary },
			{ kind: 'heading', level: 2, text: texts.page.criteria },
			{ kind: 'text', text: evaluation.intention },
			...facts.measurements.flatMap((one) => measurementParts(language, one, facts.criteria)),
			{ kind: 'heading', level: 2, text: texts.page.next },
			{ kind: 'text', text: evaluation.nextStep },
			{ kind: 'note', text: moneyLine(language, evaluation) },
			...offerParts(language, councilCase),
			...sheetParts(language, facts.sheet),
			...storyParts(language, facts),
		],
	};
}

function factRows(language: 'da' | 'en', { evaluation, councilCase, processTitle }: CouncilPaperFacts) {
	const texts = evaluationTexts(language);
	const day = (date: string) => fullDate(language, date);
	return [
		...(councilCase.caseNumber ? [[texts.council.caseNumber, councilCase.caseNumber] as const] : []),
		...(councilCase.meetingOn ? [[texts.council.meeting, day(councilCase.meetingOn)] as const] : []),
		[texts.page.period, texts.period(day(evaluation.startsOn), day(evaluation.endsOn))] as const,
		[texts.page.process, processTitle] as const,
		...(evaluation.contact ? [[texts.page.contact, evaluation.contact] as const] : []),
	];
}

/** The decision that is in force; those before it are told on the page. */
function decisionParts(language: 'da' | 'en', { decisions }: CouncilPaperFacts): PaperPart[] {
	const texts = evaluationTexts(language).decision;
	const inForce = decisions.at(-1);
	if (!inForce) return [];
	return [
		{ kind: 'heading', level: 2, text: texts.title },
		{ kind: 'note', text: `${texts.choices[inForce.choice]}. ${texts.on(fullDate(language, inForce.decidedOn))}.` },
		{ kind: 'text', text: inForce.text },
		...(inForce.dissent
			? ([
					{ kind: 'heading', level: 3, text: texts.dissent },
					{ kind: 'text', text: inForce.dissent },
				] as const)
			: []),
		...(inForce.url
			? ([{ kind: 'text', text: [{ text: `${texts.source}: ` }, { text: inForce.url, link: inForce.url }] }] as const)
			: []),
	];
}

function moneyLine(language: 'da' | 'en', { nextStepOre, nextStepPayer }: Evaluation): string {
	const { page } = evaluationTexts(language);
	return `${page.money(formatOreShort(nextStepOre ?? 0))} ${page.payer}: ${nextStepPayer}`;
}

function measurementParts(
	language: 'da' | 'en',
	measurement: CorrectedMeasurement,
	criteria: readonly string[],
): PaperPart[] {
	const { measured } = evaluationTexts(language);
	const { round, measuredOn, summary, marks } = measurement;
	const heading = measured.headings[round](fullDate(language, measuredOn));
	return [
		{ kind: 'heading', level: 3, text: heading },
		{ kind: 'text', text: summary },
		{
			kind: 'table',
			caption: heading,
			head: [measured.criterion, measured.result, measured.reason],
			rows: marks.map(({ criterion, mark, reason }) => [criteria[criterion - 1] ?? '', measured.marks[mark], reason]),
		},
		// The figures are those that hold; that they were others is said, and stands on the page.
		...whatStood(measurement).map(({ correctedAt, reason }): PaperPart => {
			return { kind: 'note', text: `${measured.corrected(fullDate(language, correctedAt))}: ${reason}` };
		}),
	];
}

function offerParts(language: 'da' | 'en', { offers }: CouncilCase): PaperPart[] {
	const { council } = evaluationTexts(language);
	const inOrder = offerKinds.flatMap((kind) => offers.filter((offer) => offer.kind === kind));
	return [
		{ kind: 'heading', level: 2, text: council.choose },
		{
			kind: 'table',
			caption: council.money,
			head: [council.offer, council.firstYear, council.yearly, council.over(formatNumber(language, councilYears))],
			rows: inOrder.map((offer) => [
				council.offers[offer.kind],
				formatOreShort(offer.firstYearOre),
				formatOreShort(offer.yearlyOre),
				formatOreShort(costOver(offer, councilYears)),
			]),
			figures: [1, 2, 3],
		},
		...inOrder.flatMap(({ kind, text }): PaperPart[] => [
			{ kind: 'heading', level: 3, text: council.offers[kind] },
			{ kind: 'text', text },
		]),
	];
}

/** What it would pay, with what that does not say. */
function sheetParts(language: 'da' | 'en', sheet: InvestmentSheet | undefined): PaperPart[] {
	if (!sheet) return [];
	const texts = sheetTexts(language);
	return [
		{ kind: 'heading', level: 2, text: texts.title },
		{ kind: 'note', text: texts.caution },
		{
			kind: 'table',
			caption: texts.table,
			head: [texts.payer, texts.years, texts.guesses.low, texts.guesses.middle, texts.guesses.high],
			rows: investmentResults(sheet).map(({ payer, years, low, middle, high }) => [
				texts.payers[payer],
				plural(language, years, texts.after),
				...[low, middle, high].map(wholeKroner),
			]),
			figures: [2, 3, 4],
		},
	];
}

function storyParts(language: 'da' | 'en', { counts, quotes }: CouncilPaperFacts): PaperPart[] {
	const texts = evaluationTexts(language);
	if (counts.all === 0) return [];
	return [
		{ kind: 'heading', level: 2, text: texts.page.stories },
		{
			kind: 'text',
			text: texts.council.told(
				plural(language, counts.all, texts.stories),
				plural(language, counts.people, texts.people),
			),
		},
		...quotes.map((quote): PaperPart => ({ kind: 'quote', ...quote })),
	];
}
