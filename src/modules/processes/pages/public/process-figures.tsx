import { inWords, nearDate, plural, relativeTime } from '../../../../ui/format.ts';
import { Bars, EmptyState, FunctionLink, Split, ThreadNodes, type Tone, Whole } from '../../../../ui/kit/index.ts';
import { foreignTo, localPath } from '../../../../ui/language.ts';
import { contributionTexts, outcomes, stateTones } from '../../../contributions/index.ts';
import { processAddress } from './process-address.ts';
import type { ProcessProps } from './process-page.tsx';
import { publicTexts } from './public-texts.ts';

const levelTones: ReadonlyMap<number | null, Tone> = new Map([
	[3, 'one'],
	[2, 'two'],
	[1, 'four'],
	[0, 'six'],
	[null, 'seven'],
]);

/** How it came in and from whom, beside what was answered: two halves of one total. */
export function ProcessFigures({ seeing, facts }: ProcessProps) {
	const { totals } = facts;
	return (
		<section class="band" id="contributions" aria-labelledby="contributions-heading">
			<div class="container">
				{totals.all === 0 ? (
					<NothingYet seeing={seeing} facts={facts} />
				) : (
					<Split even aside={<Answers seeing={seeing} facts={facts} />}>
						<ComeIn seeing={seeing} facts={facts} />
					</Split>
				)}
			</div>
		</section>
	);
}

function NothingYet({ seeing, facts }: ProcessProps) {
	const { figures } = publicTexts(seeing.language).process;
	const opens = nearDate(seeing.language, facts.process.opensOn, facts.today);
	const isAhead = facts.clock.state === 'coming' || facts.clock.daysToOpening > 0;
	return (
		<>
			<h2 class="sr-only" id="contributions-heading">
				{publicTexts(seeing.language).totals.title}
			</h2>
			<EmptyState heading={isAhead ? figures.notOpen : figures.none} drawing="postcard">
				{isAhead ? (
					<p>{figures.notOpenText(opens)}</p>
				) : facts.clock.state === 'open' ? (
					<p>{figures.noneText}</p>
				) : null}
			</EmptyState>
		</>
	);
}

function ComeIn({ seeing, facts }: ProcessProps) {
	const { language } = seeing;
	const { totals } = facts;
	const texts = publicTexts(language).process.figures;
	const words = contributionTexts(language);
	const ways = totals.byChannel.size;
	const rows = [...totals.byChannel].map(([channel, value]) => ({
		icon: channel,
		label: words.channels[channel],
		value,
	}));
	const levels = [...totals.byLevel].map(([level, value]) => ({
		label: level === null ? words.noPerson : (words.levels[level] ?? words.noPerson),
		value,
		tone: levelTones.get(level) ?? ('seven' as const),
	}));
	return (
		<>
			<h2 id="contributions-heading">
				{plural(language, totals.all, texts.heading)}, {ways === 1 ? texts.oneWay : texts.ways(inWords(language, ways))}
			</h2>
			<p class="soft">{texts.text}</p>
			<Bars label={texts.byChannel} rows={rows.sort((a, b) => b.value - a.value)} />
			<h3 class="h4">{texts.identified}</h3>
			<Whole label={texts.identified} parts={levels} />
			<p>
				<FunctionLink href={processAddress(language, facts, '/tal')}>{texts.all}</FunctionLink>
			</p>
		</>
	);
}

function Answers({ seeing, facts }: ProcessProps) {
	const { language } = seeing;
	const { totals, process } = facts;
	const texts = publicTexts(language).process.answers;
	const words = contributionTexts(language);
	const parts = [
		...outcomes
			.filter((state) => totals.byState.has(state))
			.map((state) => ({
				label: words.states[state],
				value: totals.byState.get(state) ?? 0,
				tone: stateTones[state],
			})),
		...(totals.unanswered > 0 ? [{ label: texts.waiting, value: totals.unanswered, tone: 'wait' as const }] : []),
	];
	return (
		<section class="stack stack-5" aria-labelledby="answers-heading">
			<h2 id="answers-heading">
				{totals.answered > 0 ? plural(language, totals.answered, texts.heading) : texts.noneYet}
			</h2>
			<p class="soft">{texts.text}</p>
			{parts.length > 0 ? <Whole label={texts.label} parts={parts} /> : null}
			<Pieces seeing={seeing} facts={facts} />
			{totals.answered > 0 ? (
				<p>
					<FunctionLink href={localPath(language, `/forloeb/${process.slug}/forslag?orden=besvarede`)}>
						{texts.toAnswers}
					</FunctionLink>
				</p>
			) : null}
		</section>
	);
}

function Pieces({ seeing, facts }: ProcessProps) {
	const { language, context } = seeing;
	const texts = publicTexts(language).process;
	const { channels } = contributionTexts(language);
	const { supported, newest } = facts;
	const nodes = [
		...(supported && supported.supports > 0
			? [{ icon: 'people' as const, kind: plural(language, supported.supports, texts.mostSupported), piece: supported }]
			: []),
		...(newest
			? [
					{
						icon: 'clock' as const,
						kind: texts.newest(
							relativeTime(language, newest.publishedAt ?? newest.createdAt, context.now),
							channels[newest.channel].toLowerCase(),
						),
						piece: newest,
					},
				]
			: []),
	];
	if (nodes.length === 0) return null;
	return (
		<ThreadNodes
			nodes={nodes.map(({ icon, kind, piece }) => ({
				icon,
				kind,
				title: piece.title,
				language: foreignTo(language, piece.language),
				href: localPath(language, `/forslag/${piece.number}`),
			}))}
		/>
	);
}
