import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber, nearDate } from '../../../../ui/format.ts';
import {
	Alert,
	Badge,
	Button,
	ButtonLink,
	ButtonRow,
	Form,
	FunctionLink,
	fieldId,
	Icon,
	Link,
	Rows,
} from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { consultationPath } from '../../consultation.ts';
import type { consultationOverviewPage } from '../../reads/staff-pages.ts';
import { consultationStaffTexts, consultationTexts, inquiryTexts, planTexts, receivedMailTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { stateBadges } from '../public/consultation-rows.tsx';
import { PeriodAdvice } from './period-advice.tsx';
import { ConsultationStaffPage, runPath } from './staff-page.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof consultationOverviewPage> };

/** Where one consultation stands, and what there is to do with it. */
export function OverviewPage({ seeing, facts }: Props) {
	const { language, context } = seeing;
	const { consultation, process, state } = facts;
	const shown = consultationTexts(language);
	const texts = consultationStaffTexts(language);
	const date = (day: string) => nearDate(language, day, context.now);
	return (
		<ConsultationStaffPage
			seeing={seeing}
			process={process}
			consultation={consultation}
			title={consultation.title}
			lead={shown.page.periodText(date(consultation.opensOn), date(consultation.closesOn))}
			eyebrow={<Badge kind={stateBadges[state]}>{shown.states[state]}</Badge>}
			isTop
		>
			<ButtonRow>
				<ButtonLink href={localPath(language, consultationPath(consultation))} kind="secondary" icon="eye">
					{texts.overview.see}
				</ButtonLink>
			</ButtonRow>
			{facts.heard.map(({ title, writingPath }) => (
				<Alert kind="info" heading={texts.overview.heard}>
					<p>{state === 'draft' ? texts.overview.heardDraft : texts.overview.heardText}</p>
					<FunctionLink href={localPath(language, writingPath)}>{title}</FunctionLink>
				</Alert>
			))}
			{state === 'draft' ? (
				<>
					<PeriodAdvice seeing={seeing} consultation={consultation} />
					<Ready seeing={seeing} facts={facts} />
				</>
			) : null}
			<Todo seeing={seeing} facts={facts} />
		</ConsultationStaffPage>
	);
}

function Todo({ seeing, facts }: Props) {
	const { language } = seeing;
	const { consultation, size, counts, state } = facts;
	const all = consultationStaffTexts(language);
	const texts = all.overview;
	const asked = inquiryTexts(language).staff;
	const plan = planTexts(language);
	const mails = receivedMailTexts(language).desk;
	const count = (n: number) => formatNumber(language, n);
	const parts: readonly { readonly path: string; readonly name: string; readonly what: string }[] = [
		{ path: '/ret', name: texts.edit, what: consultation.summary.split('\n')[0] ?? '' },
		{
			path: '/materiale',
			name: texts.material,
			what: texts.materialText(count(size.paragraphs), count(size.questions)),
		},
		{ path: '/svar', name: texts.responses, what: texts.responsesText(count(counts.all), count(counts.undecided)) },
		...(state !== 'closed' && (facts.isMailed || seeing.context.runtime.mailIn)
			? [
					{
						path: '/post',
						name: mails.title,
						what: facts.isMailed ? mails.text(count(facts.mails)) : mails.textOff,
					},
				]
			: []),
		...(state === 'draft' || state === 'coming'
			? []
			: [
					{
						path: '/hvidbog',
						name: all.paper.title,
						what: state === 'closed' ? all.paper.doneText : all.paper.text(count(facts.unanswered)),
					},
				]),
		{
			path: '/parter',
			name: all.consultees.title,
			what: all.consultees.text(count(facts.consulted.all), count(facts.consulted.responded)),
		},
		...(facts.planId || (state === 'draft' && seeing.context.runtime.plans)
			? [{ path: '/lokalplan', name: plan.title, what: facts.planId ? plan.has(facts.planId) : plan.text }]
			: []),
		...(state === 'running' || state === 'ended' || facts.inquiries.waiting > 0
			? [{ path: '/spoergsmaal', name: asked.title, what: asked.text(count(facts.inquiries.waiting)) }]
			: []),
		...(state !== 'closed' ? [{ path: '/bilag', name: asked.annexTitle, what: asked.annexText }] : []),
		...(state === 'coming' || state === 'running' || state === 'ended'
			? [{ path: '/frist', name: all.extend.title, what: all.extend.text }]
			: []),
		...(state === 'running' || state === 'ended'
			? [{ path: '/indtast', name: texts.enter, what: texts.enterText }]
			: []),
	];
	return (
		<Rows>
			{parts.map(({ path, name, what }) => (
				<li>
					<h2 class="h4">
						<Link href={localPath(language, runPath(consultation) + path)}>{name}</Link>
					</h2>
					<p class="small soft">{what}</p>
				</li>
			))}
		</Rows>
	);
}

function Ready({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { consultation, missing } = facts;
	const texts = consultationStaffTexts(language).overview;
	return (
		<section class="panel pad stack stack-3" aria-labelledby="klar">
			<h2 class="h3" id="klar">
				{texts.ready}
			</h2>
			<p>{texts.readyText}</p>
			<ul class="ticks open">
				{Object.entries(texts.checks).map(([field, what]) => {
					const isMissing = missing.includes(field);
					return (
						<li id={fieldId(field)} tabindex={-1}>
							<Icon name={isMissing ? 'open' : 'check'} />
							<span>
								{what}: {isMissing ? <b>{texts.missing}</b> : texts.there}
							</span>
						</li>
					);
				})}
			</ul>
			<ButtonRow>
				<Form action={`${localPath(language, runPath(consultation))}/vis`} token={form.token()} inline>
					<Button>{texts.publish}</Button>
				</Form>
			</ButtonRow>
		</section>
	);
}
