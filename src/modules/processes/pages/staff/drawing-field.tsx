import type { Seeing } from '../../../../platform/web/seeing.ts';
import { drawingNames, SelectField } from '../../../../ui/kit/index.ts';
import { drawingOf } from '../../drawing.ts';
import { staffTexts } from './texts.ts';

/** Which of the drawings stands for a process or a theme. */
export function DrawingField(props: {
	readonly seeing: Seeing;
	readonly value?: string | undefined;
	readonly hint?: string | undefined;
}) {
	const { seeing } = props;
	const texts = staffTexts(seeing.language);
	return (
		<SelectField
			name="drawing"
			label={texts.fields.drawing.label}
			hint={props.hint}
			value={seeing.form.typed.text('drawing') ?? drawingOf(props.value ?? '')}
			error={seeing.form.problemOf('drawing')}
			choices={drawingNames
				.filter((name) => name !== 'empty')
				.map((name) => ({ value: name, label: texts.drawings[name] }))}
		/>
	);
}
