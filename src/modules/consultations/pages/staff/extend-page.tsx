import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Button, ButtonRow, DateField, Form, TextArea } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { limits } from '../../limits.ts';
import type { extendConsultationPage } from '../../reads/staff-pages.ts';
import { consultationStaffTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { ConsultationStaffPage, runPath } from './staff-page.tsx';

/** The form that gives people longer, with the reason that everybody reads. */
export function ExtendPage(props: { readonly seeing: Seeing; readonly facts: FactsOf<typeof extendConsultationPage> }) {
	const { seeing, facts } = props;
	const { language, form } = seeing;
	const { consultation, process } = facts;
	const texts = consultationStaffTexts(language).extend;
	return (
		<ConsultationStaffPage
			seeing={seeing}
			process={process}
			consultation={consultation}
			title={texts.title}
			lead={texts.lead}
		>
			<Form action={`${localPath(language, runPath(consultation))}/frist`} token={form.token()}>
				<DateField
					name="closesOn"
					label={texts.closesOn}
					min={consultation.closesOn}
					value={form.typed.text('closesOn') ?? consultation.closesOn}
					error={form.problemOf('closesOn')}
				/>
				<TextArea
					name="reason"
					label={texts.reason}
					rows={3}
					limit={limits.reason}
					value={form.typed.text('reason')}
					error={form.problemOf('reason')}
				/>
				<ButtonRow>
					<Button>{texts.send}</Button>
				</ButtonRow>
			</Form>
		</ConsultationStaffPage>
	);
}
