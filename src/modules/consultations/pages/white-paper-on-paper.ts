import type { Paper, PaperPart } from '../../../platform/papers/paper.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { formatNumber, fullDate, plural } from '../../../ui/format.ts';
import { contributionTexts, shownByline } from '../../contributions/index.ts';
import type { PersonNames } from '../../people/index.ts';
import type { AnswersDue } from '../../points/index.ts';
import type { Consultation } from '../consultation.ts';
import { consultationTexts } from '../texts.ts';
import { byTheme, correctedAt, type WhitePaperPoint } from '../white-paper.ts';

/** All that stands in a white paper. */
export interface WholeWhitePaper {
	readonly consultation: Consultation;
	/** How many responded. */
	readonly responses: number;
	readonly due: AnswersDue;
	readonly points: readonly WhitePaperPoint[];
	readonly names: ReadonlyMap<string, PersonNames>;
	readonly isBounded: boolean;
}

/** In whose name it is written, and in which language. */
type Written = Pick<Seeing, 'language' | 'context' | 'frame'>;

// On paper nobody can ask for more, and nobody reads a hundred times the same.
const quotesOfEach = 5;

/** A white paper as it is printed: by themes, each point with its quotes, its answer, and what was changed. */
export function whitePaperOnPaper(whole: WholeWhitePaper, { language, context, frame }: Written): Paper {
	const { consultation, points } = whole;
	const texts = consultationTexts(language).paper;
	return {
		language: language === 'en' ? 'en' : 'da',
		title: consultation.title,
		kind: texts.title,
		author: frame.municipality.name,
		date: fullDate(language, consultation.closedAt ?? context.now),
		parts: [
			...(consultation.closedAt === null ? [{ kind: 'note', text: texts.draft } as const] : []),
			inFigures(whole, language),
			...(consultation.conclusion
				? [
						{ kind: 'heading', level: 2, text: texts.conclusion } as const,
						{ kind: 'text', text: consultation.conclusion } as const,
					]
				: []),
			...(consultation.forgottenAt ? [{ kind: 'note', text: texts.forgotten } as const] : []),
			...byTheme(points).flatMap(({ theme, points: of }): PaperPart[] => [
				{ kind: 'heading', level: 2, text: theme ? theme[0]?.toUpperCase() + theme.slice(1) : texts.untold },
				...of.flatMap((point) => pointOnPaper(whole, point, language)),
			]),
			...(whole.isBounded
				? [{ kind: 'note', text: texts.onPaper.bounded(formatNumber(language, points.length)) } as const]
				: []),
		],
	};
}

function inFigures({ consultation, responses, due }: WholeWhitePaper, language: Seeing['language']): PaperPart {
	const texts = consultationTexts(language);
	const count = (n: number) => formatNumber(language, n);
	const period = texts.page.periodText(
		fullDate(language, consultation.opensOn),
		fullDate(language, consultation.closesOn),
	);
	return {
		kind: 'facts',
		rows: [
			[texts.paper.onPaper.period, period],
			...(consultation.caseNumber ? [[texts.page.caseNumber, consultation.caseNumber] as const] : []),
			[texts.paper.onPaper.responses, count(responses)],
			[texts.paper.onPaper.said, count(due.said)],
			[texts.paper.onPaper.points, count(due.points)],
			[texts.paper.onPaper.changed, count(due.changed)],
		],
	};
}

function pointOnPaper(
	{ consultation, names }: WholeWhitePaper,
	point: WhitePaperPoint,
	language: Seeing['language'],
): PaperPart[] {
	const texts = consultationTexts(language);
	const count = (n: number) => formatNumber(language, n);
	const quotes = point.quotes.slice(0, quotesOfEach);
	const corrected = correctedAt(point, consultation);
	const outcome =
		point.changed === null
			? []
			: [point.changed ? texts.paper.changedWhere(point.changedWhere ?? '') : texts.paper.unchanged];
	const about = [
		plural(language, point.voices, texts.paper.voices),
		...point.paragraphs.map((number) => texts.page.paragraph(count(number))),
	];
	return [
		{ kind: 'heading', level: 3, text: `${count(point.number)}. ${point.heading}` },
		{ kind: 'text', text: about.join(' · ') },
		...quotes.map(
			({ quote, piece }): PaperPart => ({
				kind: 'quote',
				text: quote,
				source: texts.paper.onPaper.source(shownByline(piece, names, contributionTexts(language)), count(piece.number)),
			}),
		),
		...(point.quotes.length > quotes.length
			? [{ kind: 'text', text: plural(language, point.quotes.length - quotes.length, texts.paper.moreQuotes) } as const]
			: []),
		{
			kind: 'text',
			text: [{ text: texts.paper.onPaper.answer, mark: 'strong' }, { text: point.answer ?? texts.paper.noAnswer }],
		},
		...outcome.map((text): PaperPart => ({ kind: 'text', text: [{ text, mark: 'strong' }] })),
		...(corrected ? [{ kind: 'text', text: texts.paper.corrected(fullDate(language, corrected)) } as const] : []),
	];
}
