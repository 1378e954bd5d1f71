import type { Child } from 'hono/jsx';
import { Icon } from '../pictures/icon.tsx';
import { classNames } from './class-names.ts';
import { useTexts } from './language-context.ts';

/** What every field is given. */
export type FieldProps = {
	readonly name: string;
	readonly label: string;
	readonly hint?: string | undefined;
	readonly error?: string | undefined;
	readonly value?: string | undefined;
	readonly optional?: boolean | undefined;
	/** Optional like its neighbours, which a line above them says once for all. */
	readonly unmarked?: boolean | undefined;
	readonly autocomplete?: string | undefined;
};

/** The id a field has, so that the error summary can lead to it. */
export const fieldId = (name: string): string => `field-${name}`;

/** The attributes that tie a field to its hint, its error and whatever else describes it. */
export function fieldWiring({ name, hint, error, optional }: FieldProps, ...more: readonly (string | undefined)[]) {
	const id = fieldId(name);
	const described = classNames(hint && `${id}-hint`, error && `${id}-error`, ...more);
	return {
		'aria-describedby': described || undefined,
		'aria-invalid': error ? ('true' as const) : undefined,
		'aria-required': optional ? undefined : ('true' as const),
	};
}

/** The hint and the error of a field, in the order of Det Fælles Designsystem. */
export function HintAndError({ name, hint, error }: FieldProps) {
	const texts = useTexts();
	const id = fieldId(name);
	return (
		<>
			{hint ? (
				<span class="form-hint" id={`${id}-hint`}>
					{hint}
				</span>
			) : null}
			{error ? (
				<span class="form-error-message" id={`${id}-error`}>
					<Icon name="error" />
					<span>
						<span class="sr-only">{texts.form.error} </span>
						{error}
					</span>
				</span>
			) : null}
		</>
	);
}

/** "(ikke nødvendigt)" beside the label of a field that may be left empty. */
export function OptionalMark({ optional }: { readonly optional?: boolean | undefined }) {
	const texts = useTexts();
	return optional ? <span class="form-optional"> ({texts.form.optional})</span> : null;
}

/** Label, hint, error and field, in that order. */
export function FieldGroup({ field, children }: { readonly field: FieldProps; readonly children?: Child }) {
	return (
		<div class={classNames('form-group', field.error && 'form-error')}>
			<label class="form-label" for={fieldId(field.name)}>
				{field.label}
				<OptionalMark optional={field.optional && !field.unmarked} />
			</label>
			<HintAndError {...field} />
			{children}
		</div>
	);
}
