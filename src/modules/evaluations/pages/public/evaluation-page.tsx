import { formatOreShort } from '../../../../platform/money.ts';
import { fullDate } from '../../../../ui/format.ts';
import { Alert, Badge, type Fact, Facts, FunctionLink, Link, Page, Prose, Words } from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import { evaluationPath } from '../../evaluation.ts';
import { maySteerEvaluation } from '../../permissions.ts';
import { evaluationTexts, sheetTexts } from '../../texts.ts';
import { DecisionPart } from './decision-part.tsx';
import type { EvaluationProps } from './evaluation-props.ts';
import { stateBadges } from './evaluation-rows.tsx';
import { MeasuredPart } from './measured-part.tsx';
import { StoriesPart } from './stories-part.tsx';
import { TellPanel } from './tell-panel.tsx';

/** One project: what shall come of it and what follows if it does, and what those concerned tell. */
export function EvaluationPage({ seeing, facts }: EvaluationProps) {
	const { language, context } = seeing;
	const { evaluation, process, state } = facts;
	const texts = evaluationTexts(language);
	const isDraft = state === 'draft';
	// A draft is nobody else's: a page with a token of its own is never shared nor kept.
	if (isDraft) seeing.form.token();
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={evaluation.title}
			headingLanguage={danishIn(language)}
			current="/forloeb"
			unlisted={isDraft}
			eyebrow={
				<Badge kind={stateBadges[state]}>
					{texts.phase} · {texts.states[state]}
				</Badge>
			}
			breadcrumbs={[
				{ text: texts.all.title, href: to('/evalueringer') },
				{ text: process.title, href: to(`/forloeb/${process.slug}/evalueringer`) },
				{ text: evaluation.title },
			]}
			share={{ description: evaluation.intention.split('\n')[0] ?? evaluation.title }}
			aside={<TellPanel seeing={seeing} facts={facts} />}
		>
			{isDraft ? (
				<Alert kind="info">
					<p>{texts.page.draft}</p>
				</Alert>
			) : null}
			<Prose text={evaluation.intention} language={danishIn(language)} />
			<Practical seeing={seeing} facts={facts} />
			<DecisionPart seeing={seeing} facts={facts} />
			<MeasuredPart seeing={seeing} facts={facts} />
			<Criteria seeing={seeing} facts={facts} />
			<NextStep seeing={seeing} facts={facts} />
			{facts.hasSheet ? (
				<p>
					<FunctionLink href={to(`${evaluationPath(evaluation)}/regnestykke`)}>
						{sheetTexts(language).link}
					</FunctionLink>
				</p>
			) : null}
			<StoriesPart seeing={seeing} facts={facts} />
			{isDraft ? null : (
				<p>
					<FunctionLink href={to(`/traad/evaluation/${evaluation.id}`)}>{texts.page.thread}</FunctionLink>
				</p>
			)}
			{maySteerEvaluation(context.actor, facts).kind === 'yes' ? (
				<p>
					<FunctionLink href={to(`/styr/evalueringer/${evaluation.slug}`)}>{texts.page.steer}</FunctionLink>
				</p>
			) : null}
		</Page>
	);
}

function Practical({ seeing, facts }: EvaluationProps) {
	const { language } = seeing;
	const { evaluation, process } = facts;
	const texts = evaluationTexts(language);
	const shown: Fact[] = [
		{
			icon: 'calendar',
			name: texts.page.period,
			children: texts.period(fullDate(language, evaluation.startsOn), fullDate(language, evaluation.endsOn)),
		},
		{ icon: 'clock', name: texts.page.again, children: fullDate(language, evaluation.againOn) },
		{
			icon: 'people',
			name: texts.page.process,
			children: (
				<Link href={localPath(language, `/forloeb/${process.slug}`)}>
					<Words text={process.title} />
				</Link>
			),
		},
		...(evaluation.contact
			? [
					{
						icon: 'person' as const,
						name: texts.page.contact,
						children: <span lang={danishIn(language)}>{evaluation.contact}</span>,
					},
				]
			: []),
	];
	return (
		<section class="stack stack-3" aria-labelledby="om">
			<h2 class="h3" id="om">
				{texts.page.facts}
			</h2>
			<Facts facts={shown} />
		</section>
	);
}

function Criteria({ seeing, facts }: EvaluationProps) {
	const { language } = seeing;
	const { evaluation, criteria } = facts;
	const texts = evaluationTexts(language).page;
	if (criteria.length === 0) return null;
	return (
		<section class="stack stack-3" aria-labelledby="kriterier">
			<h2 class="h3" id="kriterier">
				{texts.criteria}
			</h2>
			<ol class="prose" lang={danishIn(language)}>
				{criteria.map((one) => (
					<li>{one}</li>
				))}
			</ol>
			<p class="small soft">
				{evaluation.begunAt ? texts.criteriaText(fullDate(language, evaluation.begunAt)) : texts.criteriaDraft}
			</p>
		</section>
	);
}

function NextStep({ seeing, facts }: EvaluationProps) {
	const { language } = seeing;
	const { nextStep, nextStepOre, nextStepPayer } = facts.evaluation;
	const texts = evaluationTexts(language).page;
	if (!nextStep) return null;
	return (
		<section class="panel pad stack stack-3" aria-labelledby="naeste">
			<h2 class="h3" id="naeste">
				{texts.next}
			</h2>
			<Prose text={nextStep} language={danishIn(language)} />
			<p>
				{nextStepOre === null ? null : <b>{texts.money(formatOreShort(nextStepOre))}</b>}{' '}
				{nextStepPayer ? (
					<span>
						{texts.payer}: <span lang={danishIn(language)}>{nextStepPayer}</span>
					</span>
				) : null}
			</p>
		</section>
	);
}
