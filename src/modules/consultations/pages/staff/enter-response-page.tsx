import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Button, ButtonLink, ButtonRow, Form, TextField } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { BehalfFields } from '../../../contributions/index.ts';
import { ChannelAndDate, errorsOf, WhoFields } from '../../../proposals/index.ts';
import type { enterResponsePage } from '../../reads/staff-pages.ts';
import { responseLimits } from '../../response.ts';
import { consultationStaffTexts, consultationTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { consultationRefusals } from '../refusal-texts.ts';
import { HideNameField, QuestionFields, ResponsePlace, ResponseWords } from '../response-fields.tsx';
import { ConsulteeField, ParagraphsField } from './entered-fields.tsx';
import { ConsultationStaffPage, runPath } from './staff-page.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof enterResponsePage> };

/** Staff enter a response that came on paper, by mail or by telephone. */
export function EnterResponsePage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { consultation, process, closed } = facts;
	const texts = consultationStaffTexts(language).enter;
	return (
		<ConsultationStaffPage
			seeing={seeing}
			process={process}
			consultation={consultation}
			title={texts.title}
			lead={closed ? String(consultationRefusals(language)[closed]) : texts.lead}
			errors={errorsOf(seeing)}
		>
			{closed ? (
				<p>
					<ButtonLink href={localPath(language, runPath(consultation))}>
						{consultationTexts(language).write.back}
					</ButtonLink>
				</p>
			) : (
				<Fields seeing={seeing} facts={facts} />
			)}
		</ConsultationStaffPage>
	);
}

function Fields({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { consultation, material } = facts;
	const texts = consultationStaffTexts(language).enter;
	const write = consultationTexts(language).write;
	const action = localPath(language, `${runPath(consultation)}/indtast`);
	return (
		<Form action={action} token={form.token()}>
			<ChannelAndDate seeing={seeing} />
			<ResponseWords seeing={seeing} />
			<ParagraphsField seeing={seeing} />
			<QuestionFields seeing={seeing} questions={material.questions} />
			<ResponsePlace seeing={seeing} areas={facts.areas} action={action} />
			<ConsulteeField seeing={seeing} consultees={facts.consultees} />
			<WhoFields seeing={seeing} />
			<TextField
				name="address"
				label={write.address}
				hint={write.addressHint}
				limit={responseLimits.address}
				optional
				value={form.typed.text('address')}
				error={form.problemOf('address')}
			/>
			<HideNameField seeing={seeing} />
			<BehalfFields seeing={seeing} organisations={facts.organisations} writtenDown />
			<ButtonRow>
				<Button>{texts.save}</Button>
			</ButtonRow>
		</Form>
	);
}
