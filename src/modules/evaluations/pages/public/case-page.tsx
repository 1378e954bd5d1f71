import { formatOreShort } from '../../../../platform/money.ts';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber, fullDate, plural } from '../../../../ui/format.ts';
import { Alert, Badge, DataTable, type Fact, Facts, FunctionLink, Page, Prose } from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import { costOver, offerKinds } from '../../council-case.ts';
import { evaluationPath } from '../../evaluation.ts';
import { latestOf } from '../../measurement.ts';
import type { casePage } from '../../reads/case-page.ts';
import { evaluationTexts, sheetTexts } from '../../texts.ts';
import { councilYears } from '../council-paper.ts';
import type { FactsOf } from '../facts-of.ts';
import { Corrections } from './corrections.tsx';
import { DecisionPart } from './decision-part.tsx';
import { markBadges } from './mark-badges.ts';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof casePage> };

/** What the council is given about a project: what came of it, and what it can choose at which price. */
export function CasePage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { evaluation, councilCase } = facts;
	const texts = evaluationTexts(language);
	const own = localPath(language, evaluationPath(evaluation));
	const isDraft = councilCase.sentAt === null;
	const sentCase = isDraft ? undefined : councilCase;
	// A draft is nobody else's: a page with a token of its own is never shared nor kept.
	if (isDraft) seeing.form.token();
	return (
		<Page
			frame={seeing.frame}
			title={`${texts.council.kind}: ${evaluation.title}`}
			heading={evaluation.title}
			headingLanguage={danishIn(language)}
			eyebrow={<Badge kind={isDraft ? 'wait' : 'info'}>{texts.council.kind}</Badge>}
			current="/forloeb"
			unlisted={isDraft}
			breadcrumbs={[
				{ text: texts.all.title, href: localPath(language, '/evalueringer') },
				{ text: evaluation.title, href: own },
				{ text: texts.council.kind },
			]}
		>
			{isDraft ? (
				<Alert kind="info">
					<p>{texts.council.draft}</p>
				</Alert>
			) : null}
			<p>
				<FunctionLink href={`${own}/sag.pdf`}>{texts.council.pdf}</FunctionLink>
			</p>
			<p>
				<FunctionLink href={`${own}/sag.docx`}>{texts.council.docx}</FunctionLink>
			</p>
			<Practical seeing={seeing} facts={facts} />
			<DecisionPart seeing={seeing} facts={{ evaluation, decisions: facts.decisions, sentCase }} isOnCase />
			<section class="stack stack-2" aria-labelledby="kort">
				<h2 class="h3" id="kort">
					{texts.council.summary}
				</h2>
				<Prose text={councilCase.summary} language={danishIn(language)} />
			</section>
			<Result seeing={seeing} facts={facts} />
			<Offers seeing={seeing} facts={facts} />
			{facts.sheet ? (
				<section class="stack stack-2" aria-labelledby="regnestykke">
					<h2 class="h3" id="regnestykke">
						{sheetTexts(language).title}
					</h2>
					<p>{sheetTexts(language).caution}</p>
					<p>
						<FunctionLink href={`${own}/regnestykke`}>{sheetTexts(language).link}</FunctionLink>
					</p>
				</section>
			) : null}
			<section class="stack stack-2" aria-labelledby="fortalt">
				<h2 class="h3" id="fortalt">
					{texts.page.stories}
				</h2>
				<p>
					{texts.council.told(
						plural(language, facts.counts.all, texts.stories),
						plural(language, facts.counts.people, texts.people),
					)}
				</p>
				<p>
					<FunctionLink href={own}>{texts.council.read}</FunctionLink>
				</p>
			</section>
		</Page>
	);
}

function Practical({ seeing, facts }: Props) {
	const { language } = seeing;
	const { councilCase } = facts;
	const texts = evaluationTexts(language).council;
	const shown: Fact[] = [
		...(councilCase.caseNumber
			? [{ icon: 'document' as const, name: texts.caseNumber, children: councilCase.caseNumber }]
			: []),
		...(councilCase.meetingOn
			? [{ icon: 'council' as const, name: texts.meeting, children: fullDate(language, councilCase.meetingOn) }]
			: []),
		...(councilCase.sentAt
			? [{ icon: 'calendar' as const, name: texts.sent, children: fullDate(language, councilCase.sentAt) }]
			: []),
	];
	return shown.length > 0 ? <Facts facts={shown} /> : null;
}

function Result({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = evaluationTexts(language).measured;
	const latest = latestOf(facts.measurements);
	if (!latest) return null;
	const inDanish = danishIn(language);
	const heading = texts.headings[latest.round](fullDate(language, latest.measuredOn));
	return (
		<section class="stack stack-3" aria-labelledby="maalt">
			<h2 class="h3" id="maalt">
				{heading}
			</h2>
			<Prose text={latest.summary} language={inDanish} />
			<DataTable
				caption={heading}
				hideCaption
				columns={[{ heading: texts.criterion }, { heading: texts.result }, { heading: texts.reason }]}
				rows={latest.marks.map(({ criterion, mark, reason }) => [
					<span lang={inDanish}>{facts.criteria[criterion - 1]}</span>,
					<Badge kind={markBadges[mark]}>{texts.marks[mark]}</Badge>,
					<span lang={inDanish}>{reason}</span>,
				])}
			/>
			<Corrections language={language} measurement={latest} criteria={facts.criteria} />
		</section>
	);
}

function Offers({ seeing, facts }: Props) {
	const { language } = seeing;
	const { offers } = facts.councilCase;
	const texts = evaluationTexts(language).council;
	const inOrder = offerKinds.flatMap((kind) => offers.filter((offer) => offer.kind === kind));
	return (
		<section class="stack stack-3" aria-labelledby="vaelg">
			<h2 class="h3" id="vaelg">
				{texts.choose}
			</h2>
			<DataTable
				caption={texts.money}
				columns={[
					{ heading: texts.offer },
					{ heading: texts.firstYear, number: true },
					{ heading: texts.yearly, number: true },
					{ heading: texts.over(formatNumber(language, councilYears)), number: true },
				]}
				rows={inOrder.map((offer) => [
					texts.offers[offer.kind],
					formatOreShort(offer.firstYearOre),
					formatOreShort(offer.yearlyOre),
					formatOreShort(costOver(offer, councilYears)),
				])}
			/>
			{inOrder.map(({ kind, text }) => (
				<div class="stack stack-1">
					<h3 class="h4">{texts.offers[kind]}</h3>
					<Prose text={text} language={danishIn(language)} />
				</div>
			))}
		</section>
	);
}
