import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Alert, Button, ButtonRow, CheckField, Form, TextField } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import type { localPlanPage } from '../../reads/staff-pages.ts';
import { planTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { PlanArea } from '../public/plan-area.tsx';
import { consultationRefusals } from '../refusal-texts.ts';
import { ConsultationStaffPage, runPath } from './staff-page.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof localPlanPage> };

/** The form that fetches a local plan from the national register by its number, and what was fetched. */
export function LocalPlanPage({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { consultation, process, plan } = facts;
	const texts = planTexts(language);
	const action = `${localPath(language, runPath(consultation))}/lokalplan`;
	const isPublic = consultation.publishedAt !== null;
	return (
		<ConsultationStaffPage
			seeing={seeing}
			process={process}
			consultation={consultation}
			title={texts.title}
			lead={texts.lead}
		>
			{plan ? <PlanArea seeing={seeing} plan={plan} /> : null}
			{isPublic ? (
				<Alert kind="info">
					<p>{String(consultationRefusals(language)['already-public'])}</p>
				</Alert>
			) : seeing.context.runtime.plans ? (
				<Form action={action} token={form.token()}>
					<TextField
						name="plan"
						label={texts.planId}
						hint={texts.planIdHint}
						narrow
						value={form.typed.text('plan') ?? plan?.planId}
						error={form.problemOf('plan')}
					/>
					<CheckField
						name="takeTitle"
						label={texts.takeTitle}
						checked={form.typed.text('plan') === undefined || form.typed.text('takeTitle') !== undefined}
					/>
					<ButtonRow>
						<Button>{texts.fetch}</Button>
					</ButtonRow>
				</Form>
			) : (
				<p>{texts.off}</p>
			)}
			{plan && !isPublic ? (
				<Form action={action} token={form.token()} hidden={{ remove: 'ja' }}>
					<Button kind="secondary">{texts.remove}</Button>
				</Form>
			) : null}
		</ConsultationStaffPage>
	);
}
