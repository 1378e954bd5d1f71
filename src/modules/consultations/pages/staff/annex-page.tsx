import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Button, ButtonRow, Form, TextArea, TextField } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { limits } from '../../limits.ts';
import type { annexPage } from '../../reads/staff-pages.ts';
import { inquiryTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { ConsultationStaffPage, runPath } from './staff-page.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof annexPage> };

/** The form that adds a document while people respond, with the reason that everybody reads. */
export function AnnexPage({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { consultation, process } = facts;
	const texts = inquiryTexts(language).staff;
	return (
		<ConsultationStaffPage
			seeing={seeing}
			process={process}
			consultation={consultation}
			title={texts.annexTitle}
			lead={texts.annexLead}
		>
			<Form action={`${localPath(language, runPath(consultation))}/bilag`} token={form.token()}>
				<TextField
					name="annex"
					label={texts.annex}
					hint={texts.annexHint}
					value={form.typed.text('annex')}
					error={form.problemOf('annex')}
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
					<Button>{texts.addAnnex}</Button>
				</ButtonRow>
			</Form>
		</ConsultationStaffPage>
	);
}
