import { dateInCopenhagen } from '../../../../platform/clock.ts';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { differences } from '../../../../ui/differences.ts';
import { nearDate, plural } from '../../../../ui/format.ts';
import { Alert, Button, ButtonRow, Differences, DifferencesKey, Form, FunctionLink } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import type { PlanWithProcess } from '../../permissions.ts';
import { isHeading, writingPath } from '../../plan.ts';
import type { partPage } from '../../reads/staff-pages.ts';
import { planStaffTexts } from '../../texts.ts';
import { CitedText } from '../cited-text.tsx';
import type { FactsOf } from '../facts-of.ts';
import { CitePanel } from './cite-panel.tsx';
import { PartFields } from './part-fields.tsx';
import { deskPathOf, PlanStaffPage, partWritingPath } from './staff-page.tsx';

/** What the parts of this page are given. */
export type PartProps = {
	readonly seeing: Seeing;
	readonly facts: PlanWithProcess;
	readonly open: NonNullable<FactsOf<typeof partPage>['open']>;
};

/** One part of a plan: how it is read, its words to write, and what can be put behind its sentences. */
export function PartPage(props: PartProps) {
	const { seeing, facts, open } = props;
	const { language, form, context } = seeing;
	const { plan, process } = facts;
	const { part } = open;
	const texts = planStaffTexts(language).part;
	const to = (path: string) => localPath(language, path);
	const who = (part.changedById && open.names.get(part.changedById)?.name) || texts.someone;
	return (
		<PlanStaffPage
			seeing={seeing}
			process={process}
			plan={plan}
			title={isHeading(part) ? texts.titleOfHeading : texts.title}
			lead={texts.changed(nearDate(language, dateInCopenhagen(part.changedAt), context.now), who)}
		>
			<p>
				<FunctionLink href={to(`${writingPath(plan)}#afsnit-${part.number}`)}>{texts.back}</FunctionLink>
			</p>
			<NowBeside {...props} />
			<Proposed {...props} />
			{isHeading(part) ? null : (
				<section class="panel pad stack stack-2" aria-labelledby="laest">
					<h2 class="h3" id="laest">
						{texts.reads}
					</h2>
					<CitedText language={language} text={part.text} hrefOf={(source) => to(deskPathOf(process, source))} />
				</section>
			)}
			<Form
				action={to(partWritingPath(plan, part.number))}
				token={form.token()}
				hidden={{ seen: String(part.version) }}
				label={texts.save}
			>
				<PartFields seeing={seeing} departments={open.departments} part={part} />
				<ButtonRow>
					<Button>{texts.save}</Button>
				</ButtonRow>
			</Form>
			{open.toCite ? <CitePanel {...props} toCite={open.toCite} /> : null}
			<Moves {...props} />
		</PlanStaffPage>
	);
}

/** Where a colleague was faster, both texts: what stands now, and what was typed as the change of it. */
function NowBeside({ seeing, open }: PartProps) {
	const { form, language } = seeing;
	const texts = planStaffTexts(language).part;
	const typed = form.typed.text('text');
	if (typed === undefined || form.problemOf('text') === undefined || typed.trim() === open.part.text) return null;
	return (
		<Alert kind="info" heading={texts.now}>
			<p>{texts.nowText}</p>
			<DifferencesKey />
			<Differences runs={differences(open.part.text, typed.trim())} />
		</Alert>
	);
}

/** That a machine proposed it and nobody has read it yet, with the button of whoever has. */
function Proposed({ seeing, facts, open }: PartProps) {
	const { form, language } = seeing;
	const { part } = open;
	const texts = planStaffTexts(language).machine;
	if (part.machine !== 'waits') return null;
	return (
		<Alert kind="warning" heading={texts.waits}>
			{part.machineDropped > 0 ? <p>{plural(language, part.machineDropped, texts.dropped)}</p> : null}
			<Form
				action={`${localPath(language, partWritingPath(facts.plan, part.number))}/godkend`}
				token={form.token()}
				hidden={{ seen: String(part.version) }}
				label={texts.approve}
			>
				<Button kind="secondary">{texts.approve}</Button>
			</Form>
		</Alert>
	);
}

function Moves({ seeing, facts, open }: PartProps) {
	const { language, form } = seeing;
	const { part } = open;
	const texts = planStaffTexts(language).part;
	const path = localPath(language, partWritingPath(facts.plan, part.number));
	const move = (direction: 'earlier' | 'later', label: string) => (
		<Form action={`${path}/flyt`} token={form.token()} hidden={{ direction }} label={label} inline>
			<Button kind="quiet" small>
				{label}
			</Button>
		</Form>
	);
	return (
		<div class="stack stack-2">
			<div class="button-row">
				{open.isFirst ? null : move('earlier', texts.earlier)}
				{open.isLast ? null : move('later', texts.later)}
				<Form
					action={`${path}/fjern`}
					token={form.token()}
					hidden={{ seen: String(part.version) }}
					label={texts.remove}
					inline
				>
					<Button kind="quiet" small>
						{texts.remove}
					</Button>
				</Form>
			</div>
			<p class="small soft">{texts.removeText}</p>
		</div>
	);
}
