import type { Child } from 'hono/jsx';
import { classNames } from '../../../../ui/kit/class-names.ts';

/** Fields that are one question together, side by side where there is room. */
export function GroupedFields(props: {
	readonly legend: string;
	readonly beside?: boolean | undefined;
	readonly children?: Child;
}) {
	return (
		<fieldset class="form-group">
			<legend class="form-label">{props.legend}</legend>
			<div class={classNames('choices', props.beside && 'choices-2')}>{props.children}</div>
		</fieldset>
	);
}
