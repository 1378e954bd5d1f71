import type { Seeing } from '../../../../platform/web/seeing.ts';
import { plural } from '../../../../ui/format.ts';
import { Alert, Button, ButtonRow, Form, FunctionLink, Link } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { ConsultationFields } from '../../../consultations/index.ts';
import type { PlanWithProcess } from '../../permissions.ts';
import { versionPath } from '../../plan.ts';
import type { sendingOutPage } from '../../reads/sending-out-page.ts';
import { planStaffTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { PlanStaffPage, sendingOutPath, writingPath } from './staff-page.tsx';

type Props = {
	readonly seeing: Seeing;
	readonly facts: PlanWithProcess;
	readonly open: NonNullable<FactsOf<typeof sendingOutPage>['open']>;
};

/** The form for a consultation about a plan: what people respond to is there, so that the days are what is left to say. */
export function SendingOutPage({ seeing, facts, open }: Props) {
	const { language, form } = seeing;
	const { plan, process } = facts;
	const { newest } = open;
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
