import type { Language } from '../../../../platform/context.ts';
import { formatOreShort } from '../../../../platform/money.ts';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { fullDate, plural } from '../../../../ui/format.ts';
import { Badge, type BadgeKind, Details, FunctionLink, Link, Prose } from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import type { CouncilCase, Offer } from '../../council-case.ts';
import type { DecisionChoice } from '../../council-decision.ts';
import { type Evaluation, evaluationPath } from '../../evaluation.ts';
import type { ShownDecision } from '../../reads/read-decisions.ts';
import { evaluationTexts } from '../../texts.ts';

/** How each choice looks; the word says it, the shape and the colour repeat it. */
const choiceBadges = {
	operate: 'success',
	extend: 'half',
	stop: 'warning',
	otherwise: 'info',
	postponed: 'wait',
} as const satisfies Readonly<Record<DecisionChoice, BadgeKind>>;

/** What the council chose for a project, or that it has the case and has not chosen yet. */
export function DecisionPart(props: {
	readonly seeing: Seeing;
	readonly facts: {
		readonly evaluation: Evaluation;
		readonly decisions: readonly ShownDecision[];
		readonly sentCase: CouncilCase | undefined;
	};
	/** On the page of the case nobody needs the way to it. */
	readonly isOnCase?: boolean;
}) {
	const { seeing, facts, isOnCase } = props;
	const { language } = seeing;
	const { evaluation, decisions, sentCase } = facts;
	const texts = evaluationTexts(language).decision;
	const inForce = decisions.at(-1);
	if (!sentCase) return null;
	const earlier = decisions.slice(0, -1).toReversed();
	return (
		<section class="panel pad stack stack-3" aria-labelledby="beslutning">
			<h2 class="h3" id="beslutning">
				{inForce ? texts.title : texts.awaited}
			</h2>
			{inForce ? <OneDecision language={language} decision={inForce} sentCase={sentCase} /> : null}
			{!inForce && sentCase.meetingOn ? <p>{texts.awaitedText(fullDate(language, sentCase.meetingOn))}</p> : null}
			{earlier.length > 0 ? (
				<Details summary={plural(language, earlier.length, texts.earlier)}>
					{earlier.map((one) => (
						<OneDecision language={language} decision={one} sentCase={sentCase} />
					))}
				</Details>
			) : null}
			{isOnCase ? null : (
				<p>
					<FunctionLink href={localPath(language, `${evaluationPath(evaluation)}/sag`)}>
						{inForce ? texts.link : evaluationTexts(language).council.link}
					</FunctionLink>
				</p>
			)}
		</section>
	);
}

type OneProps = {
	readonly language: Language;
	readonly decision: ShownDecision;
	readonly sentCase: CouncilCase;
};

function OneDecision({ language, decision, sentCase }: OneProps) {
	const texts = evaluationTexts(language).decision;
	const inDanish = danishIn(language);
	const offer = sentCase.offers.find(({ kind }) => kind === decision.choice);
	return (
		<div class="stack stack-2">
			<p>
				<Badge kind={choiceBadges[decision.choice]}>{texts.choices[decision.choice]}</Badge>
			</p>
			<p class="small soft">{texts.on(fullDate(language, decision.decidedOn))}</p>
			<Prose text={decision.text} language={inDanish} />
			{offer ? <p>{moneyOf(language, offer)}</p> : null}
			{decision.dissent ? <Said heading={texts.dissent} text={decision.dissent} inDanish={inDanish} /> : null}
			{decision.reason ? <Said heading={texts.why} text={decision.reason} inDanish={inDanish} /> : null}
			<Where language={language} decision={decision} />
		</div>
	);
}

function moneyOf(language: Language, { firstYearOre, yearlyOre }: Offer): string {
	const texts = evaluationTexts(language).decision;
	const firstYear = formatOreShort(firstYearOre);
	return yearlyOre === 0 ? texts.moneyOnce(firstYear) : texts.money(firstYear, formatOreShort(yearlyOre));
}

function Said(props: { readonly heading: string; readonly text: string; readonly inDanish: string | undefined }) {
	const { heading, text, inDanish } = props;
	return (
		<div class="stack stack-1">
			<p>
				<b>{heading}</b>
			</p>
			<Prose text={text} language={inDanish} />
		</div>
	);
}

/** The meeting at which it was decided, and where its agenda and minutes lie. */
function Where({ language, decision: { meeting, url } }: Pick<OneProps, 'language' | 'decision'>) {
	const texts = evaluationTexts(language).decision;
	return (
		<>
			{meeting ? (
				<p>
					{texts.meeting}:{' '}
					<Link href={localPath(language, meeting.path)} language={meeting.isDanish ? danishIn(language) : undefined}>
						{meeting.title}
					</Link>
				</p>
			) : null}
			{url ? (
				<p>
					<FunctionLink href={url}>{texts.source}</FunctionLink>
				</p>
			) : null}
		</>
	);
}
