import { documentKinds } from '../../../../platform/files/documents.ts';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatBytes, formatNumber, fullDate, plural } from '../../../../ui/format.ts';
import {
	Alert,
	Badge,
	ButtonLink,
	type Fact,
	Facts,
	FunctionLink,
	Link,
	Page,
	Prose,
	Words,
} from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import { adviceOn, consultationPath, inquiriesPath, legalWeeks } from '../../consultation.ts';
import { isDrawing } from '../../drawing.ts';
import { maySteerConsultation } from '../../permissions.ts';
import type { consultationPage } from '../../reads/public-pages.ts';
import { consultationTexts, inquiryTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { stateBadges } from './consultation-rows.tsx';
import { MaterialPart } from './material-part.tsx';
import { OutcomeActions } from './outcome-actions.tsx';
import { PlanArea } from './plan-area.tsx';
import { RespondPanel } from './respond-panel.tsx';

/** What the parts of a consultation's page are given. */
export type ConsultationProps = { readonly seeing: Seeing; readonly facts: FactsOf<typeof consultationPage> };

/** One consultation: what it is about and until when, what came in, and the material paragraph by paragraph. */
export function ConsultationPage({ seeing, facts }: ConsultationProps) {
	const { language, context } = seeing;
	const { consultation, process, state } = facts;
	const texts = consultationTexts(language);
	const isDraft = state === 'draft';
	// A draft is nobody else's: a page with a token of its own is never shared nor kept.
	if (isDraft) seeing.form.token();
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={consultation.title}
			headingLanguage={danishIn(language)}
			current="/forloeb"
			unlisted={isDraft}
			eyebrow={
				<Badge kind={stateBadges[state]}>
					{texts.kinds[consultation.kind]} · {texts.states[state]}
				</Badge>
			}
			breadcrumbs={[
				{ text: texts.all.title, href: to('/hoeringer') },
				{ text: process.title, href: to(`/forloeb/${process.slug}/hoeringer`) },
				{ text: consultation.title },
			]}
			share={{ description: consultation.summary.split('\n')[0] ?? consultation.title }}
			aside={<RespondPanel seeing={seeing} facts={facts} />}
		>
			{isDraft ? (
				<Alert kind="info">
					<p>{texts.page.draft}</p>
				</Alert>
			) : null}
			<Prose text={consultation.summary} language={danishIn(language)} />
			<p class="only-narrow">
				{state === 'running' ? (
					<ButtonLink href={to(`${consultationPath(consultation)}/skriv`)}>{texts.page.write}</ButtonLink>
				) : null}
			</p>
			<OutcomeActions seeing={seeing} actions={facts.actions} />
			<Practical seeing={seeing} facts={facts} />
			{facts.plan ? <PlanArea seeing={seeing} plan={facts.plan} /> : null}
			<Asked seeing={seeing} facts={facts} />
			<AlongTheWay seeing={seeing} facts={facts} />
			<Questions seeing={seeing} facts={facts} />
			<MaterialPart seeing={seeing} facts={facts} />
			<Annexes seeing={seeing} facts={facts} />
			{isDraft ? null : (
				<p>
					<FunctionLink href={to(`/traad/consultation/${consultation.id}`)}>{texts.page.thread}</FunctionLink>
				</p>
			)}
			{maySteerConsultation(context.actor, facts).kind === 'yes' ? (
				<p>
					<FunctionLink href={to(`/styr/hoeringer/${consultation.slug}`)}>{texts.page.steer}</FunctionLink>
				</p>
			) : null}
		</Page>
	);
}

function Practical({ seeing, facts }: ConsultationProps) {
	const { language } = seeing;
	const { consultation, process } = facts;
	const texts = consultationTexts(language).page;
	const advice = adviceOn(consultation);
	const weeks = legalWeeks[consultation.kind];
	const inDanish = danishIn(language);
	const shown: Fact[] = [
		{
			icon: 'calendar',
			name: texts.period,
			children: (
				<>
					{texts.periodText(fullDate(language, consultation.opensOn), fullDate(language, consultation.closesOn))} (
					{plural(language, advice.workingDays, texts.workingDays)}).{' '}
					{weeks ? plural(language, weeks, texts.law) : null}
				</>
			),
		},
		...(consultation.caseNumber
			? [{ icon: 'document' as const, name: texts.caseNumber, children: consultation.caseNumber }]
			: []),
		{
			icon: 'people',
			name: texts.process,
			children: (
				<Link href={localPath(language, `/forloeb/${process.slug}`)}>
					<Words text={process.title} />
				</Link>
			),
		},
		...facts.heard.map(({ title, path }) => ({
			icon: 'document' as const,
			name: texts.heardPlan,
			children: (
				<Link href={localPath(language, path)}>
					<span lang={inDanish}>{title}</span>
				</Link>
			),
		})),
		...(consultation.contact
			? [
					{
						icon: 'person' as const,
						name: texts.contact,
						children: <span lang={inDanish}>{consultation.contact}</span>,
					},
				]
			: []),
		{ icon: 'info', name: texts.kept, children: fullDate(language, consultation.deleteOn) },
	];
	return (
		<section class="stack stack-3" aria-labelledby="om">
			<h2 class="h3" id="om">
				{texts.what}
			</h2>
			<Facts facts={shown} />
			{advice.shortBy > 0 && consultation.shortReason ? (
				<Alert kind="warning">
					<p>
						{texts.short} <span lang={inDanish}>{consultation.shortReason}</span>
					</p>
				</Alert>
			) : null}
		</section>
	);
}

/** The way to what others have asked, and to ask oneself. */
function Asked({ seeing, facts }: ConsultationProps) {
	const { language } = seeing;
	const { consultation, state, inquiries } = facts;
	const texts = inquiryTexts(language);
	if (state !== 'running' && inquiries.shown === 0) return null;
	return (
		<section class="stack stack-2" aria-labelledby="spurgt">
			<h2 class="h3" id="spurgt">
				{texts.title}
			</h2>
			<p>{inquiries.shown > 0 ? plural(language, inquiries.shown, texts.count) : texts.noneYet}</p>
			<p>
				<FunctionLink href={localPath(language, inquiriesPath(consultation))}>
					{state === 'running' ? texts.readOrAsk : texts.read}
				</FunctionLink>
			</p>
		</section>
	);
}

/** Who was asked to respond, and what changed along the way. */
function AlongTheWay({ seeing, facts }: ConsultationProps) {
	const { language } = seeing;
	const { invited, changes } = facts;
	const texts = consultationTexts(language).page;
	const inDanish = danishIn(language);
	return (
		<>
			{changes.length > 0 ? (
				<section class="stack stack-2" aria-labelledby="undervejs">
					<h2 class="h3" id="undervejs">
						{texts.changes}
					</h2>
					<ul class="stack stack-2">
						{changes.map((change) => (
							<li>
								<b>{fullDate(language, change.changedAt)}:</b>{' '}
								{change.what === 'annex'
									? texts.annexAdded(change.annex)
									: texts.moved(fullDate(language, change.earlierClosesOn), fullDate(language, change.closesOn))}{' '}
								<span lang={inDanish}>{change.reason}</span>
							</li>
						))}
					</ul>
				</section>
			) : null}
			{invited.length > 0 ? (
				<section class="stack stack-2" aria-labelledby="parter">
					<h2 class="h3" id="parter">
						{texts.invited}
					</h2>
					<ul class="stack stack-1">
						{invited.map(({ name, hasResponded }) => (
							<li>
								<span lang={inDanish}>{name}</span>
								{hasResponded ? <span class="soft"> ({texts.hasResponded})</span> : null}
							</li>
						))}
					</ul>
				</section>
			) : null}
		</>
	);
}

function Questions({ seeing, facts }: ConsultationProps) {
	const { language } = seeing;
	const { questions } = facts.material;
	if (questions.length === 0) return null;
	return (
		<section class="stack stack-3" aria-labelledby="spoergsmaal">
			<h2 class="h3" id="spoergsmaal">
				{consultationTexts(language).page.questions}
			</h2>
			<ol class="prose" lang={danishIn(language)}>
				{questions.map((question) => (
					<li>{question}</li>
				))}
			</ol>
		</section>
	);
}

function Annexes({ seeing, facts }: ConsultationProps) {
	const { language } = seeing;
	const { annexes } = facts.material;
	if (annexes.length === 0) return null;
	const texts = consultationTexts(language).page;
	const canPoint = facts.state === 'running' || facts.state === 'ended';
	return (
		<section class="stack stack-3" aria-labelledby="bilag">
			<h2 class="h3" id="bilag">
				{texts.annexes} ({formatNumber(language, annexes.length)})
			</h2>
			<ul class="stack stack-2">
				{annexes.map(({ title, url, file }) => (
					<li>
						<FunctionLink href={url}>
							<span lang={danishIn(language)}>{title}</span>
						</FunctionLink>{' '}
						<span class="small soft">
							{file
								? `${documentKinds[file.type]}, ${formatBytes(language, file.bytes)}`
								: texts.annexHost(new URL(url).host)}
						</span>{' '}
						{file && canPoint && isDrawing(file) ? (
							<FunctionLink
								href={localPath(language, `${consultationPath(facts.consultation)}/skriv?tegning=${file.id}`)}
							>
								{consultationTexts(language).drawing.point}
							</FunctionLink>
						) : null}
					</li>
				))}
			</ul>
		</section>
	);
}
