import type { Seeing } from '../../../../platform/web/seeing.ts';
import { SelectField, TextField } from '../../../../ui/kit/index.ts';
import { consultationStaffTexts } from '../../texts.ts';

/** Which paragraphs of the material somebody's response speaks of, by their numbers, as whoever enters it reads them. */
export function ParagraphsField({ seeing }: { readonly seeing: Seeing }) {
	const { form, language } = seeing;
	const texts = consultationStaffTexts(language).enter;
	return (
		<TextField
			name="paragraphNumbers"
			label={texts.paragraphs}
			hint={texts.paragraphsHint}
			narrow
			optional
			value={form.typed.text('paragraphNumbers')}
			error={form.problemOf('paragraphs')}
		/>
	);
}

/** Which of those who were asked it comes from; nothing where nobody was. */
export function ConsulteeField(props: {
	readonly seeing: Seeing;
	readonly consultees: readonly { readonly id: string; readonly name: string }[];
}) {
	const { form, language } = props.seeing;
	const texts = consultationStaffTexts(language).consultees;
	if (props.consultees.length === 0) return null;
	return (
		<SelectField
			name="consultee"
			label={texts.whose}
			none={texts.nobodys}
			optional
			value={form.typed.text('consultee')}
			error={form.problemOf('consultee')}
			choices={props.consultees.map(({ id, name }) => ({ value: id, label: name }))}
		/>
	);
}
