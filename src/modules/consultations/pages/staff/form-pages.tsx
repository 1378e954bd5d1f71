import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Alert, Button, ButtonRow, Form, TextArea } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { annexText, materialLimits, materialText } from '../../material.ts';
import type { editConsultationPage, materialPage, startConsultationPage } from '../../reads/staff-pages.ts';
import { consultationStaffTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { consultationRefusals } from '../refusal-texts.ts';
import { ConsultationFields } from './consultation-form.tsx';
import { PeriodAdvice } from './period-advice.tsx';
import { ConsultationStaffPage, planPath, runPath } from './staff-page.tsx';

/** The form for a new consultation. */
export function StartPage(props: { readonly seeing: Seeing; readonly facts: FactsOf<typeof startConsultationPage> }) {
	const { seeing, facts } = props;
	const { language, form } = seeing;
	const texts = consultationStaffTexts(language).form;
	return (
		<ConsultationStaffPage seeing={seeing} process={facts.process} title={texts.addTitle}>
			<Form action={localPath(language, `${planPath(facts.process.slug)}/ny`)} token={form.token()}>
				<ConsultationFields seeing={seeing} />
				<ButtonRow>
					<Button>{texts.add}</Button>
				</ButtonRow>
			</Form>
		</ConsultationStaffPage>
	);
}

/** The form that changes the words and the days, until they stand. */
export function EditPage(props: { readonly seeing: Seeing; readonly facts: FactsOf<typeof editConsultationPage> }) {
	const { seeing, facts } = props;
	const { language, form } = seeing;
	const { consultation, process } = facts;
	const texts = consultationStaffTexts(language).form;
	return (
		<ConsultationStaffPage seeing={seeing} process={process} consultation={consultation} title={texts.editTitle}>
			<PeriodAdvice seeing={seeing} consultation={consultation} />
			{consultation.publishedAt !== null ? (
				<Alert kind="info">
					<p>{String(consultationRefusals(language)['already-public'])}</p>
				</Alert>
			) : (
				<Form action={localPath(language, `${runPath(consultation)}/ret`)} token={form.token()}>
					<ConsultationFields seeing={seeing} consultation={consultation} />
					<ButtonRow>
						<Button>{texts.save}</Button>
					</ButtonRow>
				</Form>
			)}
		</ConsultationStaffPage>
	);
}

/** The form for the material, its questions and annexes. */
export function MaterialPage(props: { readonly seeing: Seeing; readonly facts: FactsOf<typeof materialPage> }) {
	const { seeing, facts } = props;
	const { language, form } = seeing;
	const { consultation, process, material } = facts;
	const texts = consultationStaffTexts(language).material;
	const isLocked = consultation.publishedAt !== null;
	return (
		<ConsultationStaffPage
			seeing={seeing}
			process={process}
			consultation={consultation}
			title={texts.title}
			lead={isLocked ? texts.locked : texts.lead}
		>
			{isLocked ? null : (
				<Form action={localPath(language, `${runPath(consultation)}/materiale`)} token={form.token()}>
					<TextArea
						name="material"
						label={texts.material}
						hint={texts.materialHint}
						rows={18}
						limit={materialLimits.text}
						value={form.typed.text('material') ?? materialText(material.chapters)}
						error={form.problemOf('material')}
					/>
					<TextArea
						name="questions"
						label={texts.questions}
						hint={texts.questionsHint}
						rows={4}
						optional
						value={form.typed.text('questions') ?? material.questions.join('\n')}
						error={form.problemOf('questions')}
					/>
					<TextArea
						name="annexes"
						label={texts.annexes}
						hint={texts.annexesHint}
						rows={4}
						optional
						value={form.typed.text('annexes') ?? annexText(material.annexes)}
						error={form.problemOf('annexes')}
					/>
					<ButtonRow>
						<Button>{texts.save}</Button>
					</ButtonRow>
				</Form>
			)}
		</ConsultationStaffPage>
	);
}
