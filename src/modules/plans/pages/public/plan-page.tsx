import { dateInCopenhagen } from '../../../../platform/clock.ts';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { fullDate, listed, plural } from '../../../../ui/format.ts';
import {
	Alert,
	Badge,
	Bars,
	FunctionLink,
	Link,
	MetaLine,
	Page,
	Panel,
	PanelPart,
	Prose,
} from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import { consultationPath } from '../../../consultations/index.ts';
import { type Channel, contributionTexts } from '../../../contributions/index.ts';
import {
	actionsPath,
	type PlanPart,
	paragraphNumbers,
	planPath,
	plansPath,
	type Section,
	sectionsOf,
	versionPath,
} from '../../plan.ts';
import { latenessOf } from '../../plan-action.ts';
import { planDocuments, type planPage } from '../../reads/public-pages.ts';
import { sourceKey } from '../../sources.ts';
import { stageName } from '../../stage-name.ts';
import { planTexts } from '../../texts.ts';
import { ActionCounts } from '../action-counts.tsx';
import { ActionBadge } from '../action-state.tsx';
import { CitedText } from '../cited-text.tsx';
import type { FactsOf } from '../facts-of.ts';
import { MeasureLine } from '../measure-line.tsx';
import { SourceList } from '../source-list.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof planPage> };

/** A plan as everybody reads it: what it says, what stands behind each sentence, and how many have said something. */
export function PlanPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { process, version, parts, sources, heardIn } = facts;
	const texts = planTexts(language);
	const hearing = version.stage === 'consultation' && heardIn ? texts.hearing[heardIn.state] : undefined;
	const to = (path: string) => localPath(language, path);
	const danish = danishIn(language);
	return (
		<Page
			frame={seeing.frame}
			title={version.title}
			headingLanguage={danish}
			current="/forloeb"
			eyebrow={
				<Badge kind="info">
					{hearing?.stage ?? texts.stages[version.stage]} ·{' '}
					{texts.list.version(version.version, fullDate(language, version.publishedAt))}
				</Badge>
			}
			breadcrumbs={[
				{ text: process.title, href: to(`/forloeb/${process.slug}`) },
				{ text: texts.list.title, href: to(plansPath(process.slug)) },
				{ text: version.title },
			]}
			share={{ description: version.lead.split('\n')[0] || version.title }}
			aside={<Aside seeing={seeing} facts={facts} />}
		>
			<Standing seeing={seeing} facts={facts} />
			{version.lead ? <Prose text={version.lead} language={danish} /> : null}
			{sectionsOf(parts).map((section) => (
				<PlanSection seeing={seeing} facts={facts} section={section} />
			))}
			{sources.length > 0 ? (
				<section class="stack stack-3" aria-labelledby="kilder">
					<h2 class="h3" id="kilder">
						{texts.page.sources}
					</h2>
					<p class="soft">{texts.page.sourcesText}</p>
					<SourceList language={language} sources={sources} numbers={paragraphNumbers(parts)} />
				</section>
			) : null}
			<Counts seeing={seeing} facts={facts} />
		</Page>
	);
}

/** That people can respond to it, or that it is decided: what to know before one reads on. */
function Standing({ seeing, facts }: Props) {
	const { language } = seeing;
	const { plan, version, heardIn, counted } = facts;
	const texts = planTexts(language);
	if (version.stage === 'consultation' && heardIn) {
		const hearing = texts.hearing[heardIn.state];
		return (
			<Alert kind="info" heading={hearing.heading}>
				<p>{hearing.text}</p>
				{heardIn.state === 'draft' ? null : (
					<FunctionLink href={localPath(language, consultationPath(heardIn))}>{hearing.link}</FunctionLink>
				)}
			</Alert>
		);
	}
	if (version.decidedOn === null) return null;
	return (
		<Alert kind="success" heading={texts.page.decided(version.decidedBy, fullDate(language, version.decidedOn))}>
			{version.decision ? <Prose text={version.decision} language={danishIn(language)} /> : null}
			{heardIn && heardIn.state !== 'draft' ? (
				<p>
					<FunctionLink href={localPath(language, consultationPath(heardIn))}>
						{texts.hearing[heardIn.state].link}
					</FunctionLink>
				</p>
			) : null}
			{counted.all > 0 ? (
				<>
					<ActionCounts language={language} counts={counted} />
					<FunctionLink href={localPath(language, actionsPath(plan))}>{texts.actions.link}</FunctionLink>
				</>
			) : null}
		</Alert>
	);
}

function PlanSection({ seeing, facts, section }: Props & { readonly section: Section<PlanPart> }) {
	const { heading, paragraphs } = section;
	const { language } = seeing;
	const numbers = paragraphNumbers(facts.parts);
	const isDissent = heading?.kind === 'dissent';
	return (
		<section
			class={isDissent ? 'dissent pad stack stack-3' : 'stack stack-3'}
			aria-labelledby={heading && `afsnit-${heading.number}`}
		>
			{isDissent ? <p class="eyebrow">{planTexts(language).page.dissent}</p> : null}
			{heading ? (
				<h2 class="h3" id={`afsnit-${heading.number}`} lang={danishIn(language)}>
					{heading.text}
				</h2>
			) : null}
			{paragraphs.map((part) => (
				<div class="paragraph" id={`afsnit-${part.number}`}>
					<span class="small soft num">{String(numbers.get(part.number))}</span>
					<div class="stack stack-1">
						<CitedText language={language} text={part.text} hrefOf={(source) => `#kilde-${sourceKey(source)}`} />
						<MeasureLine
							language={language}
							departments={facts.departments}
							departmentId={part.departmentId}
							dueOn={part.dueOn}
						/>
						<HowFar seeing={seeing} facts={facts} part={part} />
					</div>
				</div>
			))}
		</section>
	);
}

/** How far what was decided is; of what is late or will not be done, why. */
function HowFar({ seeing, facts, part }: Props & { readonly part: PlanPart }) {
	const { language } = seeing;
	const action = facts.actions.find((one) => one.part === part.number);
	if (!action) return null;
	const today = dateInCopenhagen(seeing.context.now);
	const isExplained = action.state === 'dropped' || latenessOf(action, today) !== undefined;
	return (
		<>
			<p>
				<ActionBadge seeing={seeing} action={action} />
			</p>
			{isExplained && action.note ? <Prose text={action.note} language={danishIn(language)} /> : null}
		</>
	);
}

function Aside({ seeing, facts }: Props) {
	const { language } = seeing;
	const { plan, process, version, versions, sources } = facts;
	const texts = planTexts(language);
	const used = new Set(sources.flatMap(({ known }) => known?.pieces.map(({ id }) => id) ?? [])).size;
	return (
		<>
			<Panel>
				<PanelPart>
					<h2 class="h3">{texts.page.how}</h2>
					<p>{texts.page.howText}</p>
					<p>
						<mark class="uncited">{texts.page.uncited}</mark> {texts.page.uncitedText}
					</p>
				</PanelPart>
				<Machine seeing={seeing} facts={facts} />
				<PanelPart>
					<p>
						<b>{plural(language, used, texts.page.contributions)}</b>
					</p>
					<p class="small soft">{plural(language, version.contributions, texts.page.cameIn)}</p>
					{sources.length > 0 ? <FunctionLink href="#kilder">{texts.page.sources}</FunctionLink> : null}
				</PanelPart>
				<PanelPart>
					<h2 class="h3">{texts.page.versions}</h2>
					<ol class="stack stack-2">
						{versions.map((one) => (
							<li>
								<Link href={localPath(language, versionPath(plan, one.version))}>
									{texts.page.versionOf(one.version, stageName(texts, one))}
								</Link>
								<span class="small soft">
									{' '}
									{fullDate(language, one.publishedAt)}
									{one.version === version.version ? ` · ${texts.page.newest}` : ''}
								</span>
							</li>
						))}
					</ol>
				</PanelPart>
				<PanelPart>
					<h2 class="h3">{texts.page.files}</h2>
					<ul class="stack stack-2">
						{planDocuments.map((file) => (
							<li>
								<FunctionLink href={localPath(language, `${planPath(plan)}/dokument/${file}`)}>
									{texts.page.fileNames[file]}
								</FunctionLink>
							</li>
						))}
					</ul>
				</PanelPart>
				<PanelPart>
					<FunctionLink href={localPath(language, `/forloeb/${process.slug}`)}>{texts.page.process}</FunctionLink>
					<FunctionLink href={localPath(language, `/traad/plan/${plan.id}`)}>{texts.page.thread}</FunctionLink>
				</PanelPart>
				{process.contact ? (
					<PanelPart>
						<h2 class="h3">{texts.page.contact}</h2>
						<Prose text={process.contact} language={danishIn(language)} />
					</PanelPart>
				) : null}
			</Panel>
		</>
	);
}

/** Which paragraphs a machine made the first draft of, where one did. */
function Machine({ seeing, facts }: Props) {
	const { language } = seeing;
	const numbers = paragraphNumbers(facts.parts);
	const helped = facts.parts.flatMap(({ number, byMachine }) => (byMachine ? String(numbers.get(number)) : []));
	const texts = planTexts(language).page;
	if (helped.length === 0) return null;
	return (
		<PanelPart>
			<h2 class="h3">{texts.machine}</h2>
			<p>{texts.machineText(listed(language, helped))}</p>
		</PanelPart>
	);
}

function Counts({ seeing, facts }: Props) {
	const { language } = seeing;
	const { counts, version, process } = facts;
	const texts = planTexts(language).page;
	const words = contributionTexts(language);
	if (counts.sides.length === 0) return null;
	const of = (side: 'channel' | 'theme') => counts.sides.filter((one) => one.side === side);
	return (
		<section class="stack stack-4" aria-labelledby="tal">
			<h2 class="h3" id="tal">
				{texts.counts}
			</h2>
			<p class="soft">{texts.countsOn(fullDate(language, version.publishedAt))}</p>
			<h3>{texts.byChannel}</h3>
			<Bars
				label={texts.byChannel}
				rows={of('channel').map(({ key, count }) => ({
					icon: key as Channel,
					label: words.channels[key as Channel],
					value: count,
				}))}
			/>
			<h3>{texts.byTheme}</h3>
			<Bars
				label={texts.byTheme}
				sentences
				rows={of('theme').map(({ key, count }) => ({
					label: key === '' ? texts.noTheme : (counts.themes.get(key)?.title ?? texts.themeGone),
					value: count,
				}))}
			/>
			<MetaLine
				items={[{ text: <Link href={localPath(language, `/forloeb/${process.slug}/tal`)}>{texts.totals}</Link> }]}
			/>
		</section>
	);
}
