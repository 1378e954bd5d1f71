import type { Seeing } from '../../../../platform/web/seeing.ts';
import { plural } from '../../../../ui/format.ts';
import {
	Alert,
	Badge,
	Button,
	ButtonLink,
	ButtonRow,
	Details,
	EmptyState,
	Form,
	FunctionLink,
	Link,
} from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { consultationDeskPath } from '../../../consultations/index.ts';
import type { PlanWithProcess } from '../../permissions.ts';
import { actionDeskPath, isHeading, paragraphNumbers, planPath, type WrittenPart, writingPath } from '../../plan.ts';
import { isCitable } from '../../reads/known-sources.ts';
import type { writingPage } from '../../reads/staff-pages.ts';
import { sourceKey } from '../../sources.ts';
import { planStaffTexts, planTexts } from '../../texts.ts';
import { CitedText } from '../cited-text.tsx';
import type { FactsOf } from '../facts-of.ts';
import { MeasureLine } from '../measure-line.tsx';
import { PartFields } from './part-fields.tsx';
import { deskPathOf, PlanStaffPage, partWritingPath, proposePath, sendingOutPath } from './staff-page.tsx';
import { WordFields } from './written-list-page.tsx';

type Open = NonNullable<FactsOf<typeof writingPage>['open']>;
type Props = { readonly seeing: Seeing; readonly facts: PlanWithProcess; readonly open: Open };

/** A plan as it is being written: what stands, what has nobody behind it, and the form for more. */
export function WritingPage(props: Props) {
	const { seeing, facts, open } = props;
	const { language } = seeing;
	const { plan, process } = facts;
	const texts = planStaffTexts(language).writing;
	const to = (path: string) => localPath(language, path);
	return (
		<PlanStaffPage
			seeing={seeing}
			process={process}
			plan={plan}
			title={plan.title}
			lead={plan.lead}
			eyebrow={
				<Badge kind="info">
					{plan.stage ? planTexts(language).stages[plan.stage] : planStaffTexts(language).list.notPublished}
				</Badge>
			}
			isTop
		>
			<ButtonRow>
				<ButtonLink href={to(`${writingPath(plan)}/udgiv`)} kind="secondary" icon="eye">
					{texts.publish}
				</ButtonLink>
				{plan.published === null ? null : <FunctionLink href={to(planPath(plan))}>{texts.see}</FunctionLink>}
				{seeing.context.runtime.languageModel ? (
					<FunctionLink href={to(proposePath(plan))}>{planStaffTexts(language).machine.title}</FunctionLink>
				) : null}
				{plan.stage === 'draft' ? (
					<FunctionLink href={to(sendingOutPath(plan))}>{planStaffTexts(language).sendingOut.title}</FunctionLink>
				) : null}
				{plan.stage === 'adopted' ? (
					<FunctionLink href={to(actionDeskPath(plan))}>{planStaffTexts(language).actions.link}</FunctionLink>
				) : null}
			</ButtonRow>
			{open.heardIn ? (
				<Alert kind="info" heading={planStaffTexts(language).sendingOut.heard}>
					<FunctionLink href={to(consultationDeskPath(open.heardIn))}>{open.heardIn.title}</FunctionLink>
					{plan.stage === 'consultation' && open.heardIn.publishedAt === null ? (
						<p>
							<FunctionLink href={to(sendingOutPath(plan))}>
								{planStaffTexts(language).sendingOut.takeBack.title}
							</FunctionLink>
						</p>
					) : null}
				</Alert>
			) : null}
			<Standing seeing={seeing} open={open} />
			{open.parts.length === 0 ? (
				<EmptyState heading={texts.empty} drawing="postcard">
					<p>{texts.emptyHelp}</p>
				</EmptyState>
			) : (
				<section class="stack stack-4" aria-label={texts.all}>
					{open.parts.map((part) => (
						<Part {...props} part={part} />
					))}
				</section>
			)}
			<AddForm {...props} />
			<Details summary={texts.rename} open={seeing.form.typed.text('title') !== undefined}>
				<Form
					action={to(`${writingPath(plan)}/titel`)}
					token={seeing.form.token()}
					hidden={{ seen: String(plan.version) }}
					label={texts.rename}
				>
					<WordFields seeing={seeing} title={plan.title} lead={plan.lead} />
					<Button kind="secondary">{texts.save}</Button>
				</Form>
			</Details>
		</PlanStaffPage>
	);
}

/** Whether every sentence has somebody behind it, and which sources are gone since. */
function Standing({ seeing, open }: { readonly seeing: Seeing; readonly open: Open }) {
	const { language } = seeing;
	const texts = planStaffTexts(language).writing;
	const lost = open.sources.filter(({ known }) => !known || !isCitable(known)).map(({ source }) => sourceKey(source));
	if (open.parts.every(isHeading)) return null;
	return (
		<>
			{lost.length > 0 ? (
				<Alert kind="warning">
					<p>{texts.lost(lost.join(', '))}</p>
				</Alert>
			) : null}
			<p>
				{open.uncited > 0 ? (
					<mark class="uncited">{plural(language, open.uncited, texts.uncited)}</mark>
				) : (
					<Badge kind="success">{texts.allCited}</Badge>
				)}{' '}
				<span class="soft">{plural(language, open.sources.length, texts.sources)}</span>
			</p>
		</>
	);
}

function Part({ seeing, facts, open, part }: Props & { readonly part: WrittenPart }) {
	const { language } = seeing;
	const { plan, process } = facts;
	const texts = planStaffTexts(language).writing;
	const to = (path: string) => localPath(language, path);
	const number = paragraphNumbers(open.parts).get(part.number);
	return (
		<div class={part.kind === 'dissent' ? 'dissent pad stack stack-2' : 'stack stack-2'} id={`afsnit-${part.number}`}>
			{part.kind === 'dissent' ? <p class="eyebrow">{planTexts(language).page.dissent}</p> : null}
			{isHeading(part) ? (
				<h2 class="h3">{part.text}</h2>
			) : (
				<div class="paragraph">
					<span class="small soft num">{String(number)}</span>
					<div class="stack stack-1">
						<CitedText language={language} text={part.text} hrefOf={(source) => to(deskPathOf(process, source))} />
						<MeasureLine
							language={language}
							departments={new Map(open.departments.map((department) => [department.id, department]))}
							departmentId={part.departmentId}
							dueOn={part.dueOn}
						/>
					</div>
				</div>
			)}
			{part.machine === 'waits' ? (
				<p>
					<Badge kind="warning">{planStaffTexts(language).machine.waits}</Badge>
				</p>
			) : null}
			<div class="meta">
				<Link
					href={to(partWritingPath(plan, part.number))}
					label={number ? undefined : `${texts.editHeading}: ${part.text}`}
				>
					{number ? texts.edit(number) : texts.editHeading}
				</Link>
				<Link
					href={to(`${writingPath(plan)}?efter=${part.number}#skriv`)}
					label={number ? undefined : `${texts.addAfterHeading}: ${part.text}`}
				>
					{number ? texts.addAfter(number) : texts.addAfterHeading}
				</Link>
			</div>
		</div>
	);
}

function AddForm({ seeing, facts, open }: Props) {
	const { language, form } = seeing;
	const texts = planStaffTexts(language).writing;
	const { after, parts } = open;
	const number = after === undefined ? undefined : paragraphNumbers(parts).get(after);
	return (
		<section class="panel pad stack stack-3" aria-labelledby="skriv">
			<h2 class="h3" id="skriv">
				{texts.add}
			</h2>
			<p class="small soft">
				{after === undefined ? texts.addsLast : number ? texts.addsAfter(number) : texts.addsAfterHeading}
			</p>
			<Form
				action={localPath(language, writingPath(facts.plan))}
				token={form.token()}
				hidden={after === undefined ? {} : { efter: String(after) }}
			>
				<PartFields seeing={seeing} departments={open.departments} />
				<ButtonRow>
					<Button>{texts.addButton}</Button>
				</ButtonRow>
			</Form>
		</section>
	);
}
