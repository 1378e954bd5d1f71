import type { Seeing } from '../../../../platform/web/seeing.ts';
import { plural } from '../../../../ui/format.ts';
import { Alert, Button, ButtonRow, Form, FunctionLink, Link, TextArea } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { type Consultation, ConsultationFields, consultationDeskPath } from '../../../consultations/index.ts';
import type { PlanWithProcess } from '../../permissions.ts';
import { planLimits, versionPath, writingPath } from '../../plan.ts';
import type { sendingOutPage } from '../../reads/sending-out-page.ts';
import { planStaffTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { PlanStaffPage, sendingOutPath } from './staff-page.tsx';

type Props = {
	readonly seeing: Seeing;
	readonly facts: PlanWithProcess;
	readonly open: NonNullable<FactsOf<typeof sendingOutPage>['open']>;
};

/** The form for a consultation about a plan: what people respond to is there, so that the days are what is left to say. */
export function SendingOutPage(props: Props) {
	const { seeing, facts, open } = props;
	const { language, form } = seeing;
	const { plan, process } = facts;
	const { newest, heardIn } = open;
	if (heardIn && facts.plan.stage === 'consultation') return <TakingBack {...props} consultation={heardIn} />;
	const texts = planStaffTexts(language);
	const to = (path: string) => localPath(language, path);
	return (
		<PlanStaffPage
			seeing={seeing}
			process={process}
			plan={plan}
			title={texts.sendingOut.title}
			lead={texts.sendingOut.lead}
		>
			<p>
				<FunctionLink href={to(writingPath(plan))}>{texts.part.back}</FunctionLink>
			</p>
			{open.refusal || !newest ? (
				<Alert kind="info">
					<p>{String(texts.refusals[open.refusal ?? 'not-published-yet'])}</p>
				</Alert>
			) : (
				<>
					<p>
						<Link href={to(versionPath(plan, newest.version))}>{texts.sendingOut.version(newest.version)}</Link>{' '}
						{plural(language, open.paragraphs, texts.sendingOut.paragraphs)}
					</p>
					{open.unpublished > 0 ? (
						<Alert kind="warning">
							<p>{plural(language, open.unpublished, texts.sendingOut.unpublished)}</p>
							<FunctionLink href={to(`${writingPath(plan)}/udgiv`)}>{texts.sendingOut.publishFirst}</FunctionLink>
						</Alert>
					) : null}
					<Form action={to(sendingOutPath(plan))} token={form.token()}>
						<ConsultationFields
							seeing={seeing}
							consultation={{ title: newest.title, summary: newest.lead, opensOn: open.today }}
						/>
						<ButtonRow>
							<Button>{texts.sendingOut.send}</Button>
						</ButtonRow>
					</Form>
				</>
			)}
		</PlanStaffPage>
	);
}

/** A plan that was put out: the way back, as long as nobody can respond; and afterwards why there is none. */
function TakingBack({ seeing, facts, open, consultation }: Props & { readonly consultation: Consultation }) {
	const { language, form } = seeing;
	const { plan, process } = facts;
	const { part, sendingOut, refusals } = planStaffTexts(language);
	const texts = sendingOut.takeBack;
	const to = (path: string) => localPath(language, path);
	return (
		<PlanStaffPage
			seeing={seeing}
			process={process}
			plan={plan}
			title={open.takingBack ? sendingOut.heard : texts.title}
		>
			<p>
				<FunctionLink href={to(writingPath(plan))}>{part.back}</FunctionLink>
			</p>
			{open.takingBack ? (
				<Alert kind="info">
					<p>{String(refusals[open.takingBack])}</p>
					<FunctionLink href={to(consultationDeskPath(consultation))}>{texts.see}</FunctionLink>
				</Alert>
			) : (
				<>
					<p>{texts.lead}</p>
					<p>{texts.gone(consultation.title)}</p>
					<p>
						<FunctionLink href={to(consultationDeskPath(consultation))}>{texts.see}</FunctionLink>
					</p>
					<Form action={to(`${sendingOutPath(plan)}/tilbage`)} token={form.token()}>
						<TextArea
							name="reason"
							label={texts.reason}
							hint={texts.reasonHint}
							rows={3}
							limit={planLimits.note}
							value={form.typed.text('reason')}
							error={form.problemOf('reason')}
						/>
						<ButtonRow>
							<Button>{texts.send}</Button>
						</ButtonRow>
					</Form>
				</>
			)}
		</PlanStaffPage>
	);
}
