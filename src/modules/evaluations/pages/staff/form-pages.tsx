import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Alert, Button, ButtonRow, Form } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import type { editEvaluationPage, prepareEvaluationPage } from '../../reads/staff-pages.ts';
import { evaluationStaffTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { EvaluationFields } from './evaluation-form.tsx';
import { EvaluationStaffPage, planPath, runPath } from './staff-page.tsx';

/** The form for a new project. */
export function PreparePage(props: { readonly seeing: Seeing; readonly facts: FactsOf<typeof prepareEvaluationPage> }) {
	const { seeing, facts } = props;
	const { language, form } = seeing;
	const texts = evaluationStaffTexts(language).form;
	return (
		<EvaluationStaffPage seeing={seeing} process={facts.process} title={texts.addTitle}>
			<Form action={localPath(language, `${planPath(facts.process.slug)}/ny`)} token={form.token()}>
				<EvaluationFields seeing={seeing} />
				<ButtonRow>
					<Button>{texts.add}</Button>
				</ButtonRow>
			</Form>
		</EvaluationStaffPage>
	);
}

/** The form that changes what is said of a project, until it begins. */
export function EditPage(props: { readonly seeing: Seeing; readonly facts: FactsOf<typeof editEvaluationPage> }) {
	const { seeing, facts } = props;
	const { language, form } = seeing;
	const { evaluation, process, criteria } = facts;
	const texts = evaluationStaffTexts(language).form;
	return (
		<EvaluationStaffPage seeing={seeing} process={process} evaluation={evaluation} title={texts.editTitle}>
			{evaluation.begunAt !== null ? (
				<Alert kind="info">
					<p>{texts.locked}</p>
				</Alert>
			) : (
				<Form action={localPath(language, `${runPath(evaluation)}/ret`)} token={form.token()}>
					<EvaluationFields seeing={seeing} evaluation={evaluation} criteria={criteria} />
					<ButtonRow>
						<Button>{texts.save}</Button>
					</ButtonRow>
				</Form>
			)}
		</EvaluationStaffPage>
	);
}
