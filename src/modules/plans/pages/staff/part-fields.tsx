import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Choices, TextArea } from '../../../../ui/kit/index.ts';
import { type PartKind, partKinds, planLimits } from '../../plan.ts';
import { planStaffTexts } from '../../texts.ts';

/** What a part is, and its words with the sources in them. */
export function PartFields(props: { readonly seeing: Seeing; readonly kind: PartKind; readonly text: string }) {
	const { form, language } = props.seeing;
	const texts = planStaffTexts(language).fields;
	return (
		<>
			<Choices
				name="kind"
				label={texts.kind}
				value={form.typed.text('kind') ?? props.kind}
				error={form.problemOf('kind')}
				choices={partKinds.map((value) => ({ value, label: texts.kinds[value] }))}
			/>
			<TextArea
				name="text"
				label={texts.text}
				hint={texts.textHint}
				rows={7}
				limit={planLimits.text}
				value={form.typed.text('text') ?? props.text}
				error={form.problemOf('text')}
			/>
		</>
	);
}
