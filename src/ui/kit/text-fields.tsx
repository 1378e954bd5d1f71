import { formatNumber } from '../format.ts';
import { FieldGroup, type FieldProps, fieldId, fieldWiring } from './field.tsx';
import { useLanguage, useTexts } from './language-context.ts';

// The line below a field with a limit; the enhancement makes it count down.
function Limit({ name, limit }: { readonly name: string; readonly limit: number }) {
	const texts = useTexts();
	const language = useLanguage();
	return (
		<p
			class="form-limit num"
			id={`${fieldId(name)}-limit`}
			data-limit={String(limit)}
			data-left={texts.form.left}
			data-over={texts.form.over}
		>
			{texts.form.upTo(formatNumber(language, limit))}
		</p>
	);
}

const limitId = (field: FieldProps, limit?: number) => (limit ? `${fieldId(field.name)}-limit` : undefined);

/** One line of text. */
export function TextField(
	field: FieldProps & {
		readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search' | undefined;
		readonly limit?: number | undefined;
		readonly narrow?: boolean | undefined;
	},
) {
	const { type = 'text', limit } = field;
	return (
		<FieldGroup field={field}>
			<input
				class={field.narrow || type === 'email' || type === 'tel' ? 'form-input form-narrow' : 'form-input'}
				type={type}
				id={fieldId(field.name)}
				name={field.name}
				value={field.value}
				autocomplete={field.autocomplete}
				spellcheck={type === 'text' ? undefined : false}
				{...fieldWiring(field, limitId(field, limit))}
			/>
			{limit ? <Limit name={field.name} limit={limit} /> : null}
		</FieldGroup>
	);
}

/** Several lines of text; what is typed is kept on the device until it has been received. */
export function TextArea(
	field: FieldProps & {
		readonly limit?: number | undefined;
		readonly rows?: number | undefined;
		readonly noDraft?: boolean;
	},
) {
	const { limit, rows = 6 } = field;
	return (
		<FieldGroup field={field}>
			<textarea
				class="form-input"
				id={fieldId(field.name)}
				name={field.name}
				rows={rows}
				autocomplete={field.autocomplete}
				data-draft={field.noDraft ? undefined : ''}
				{...fieldWiring(field, limitId(field, limit))}
			>
				{/* The browser swallows one newline after the tag: the text's own first one must not be it. */}
				{`\n${field.value ?? ''}`}
			</textarea>
			{limit ? <Limit name={field.name} limit={limit} /> : null}
		</FieldGroup>
	);
}

/** A date in the browser's own field. */
export function DateField(
	field: FieldProps & { readonly min?: string | undefined; readonly max?: string | undefined },
) {
	return (
		<FieldGroup field={field}>
			<input
				class="form-input form-short"
				type="date"
				id={fieldId(field.name)}
				name={field.name}
				value={field.value}
				min={field.min}
				max={field.max}
				{...fieldWiring(field)}
			/>
		</FieldGroup>
	);
}

/** A time of day in the browser's own field; where there is none it is a line to write »16.30« in. */
export function TimeField(field: FieldProps) {
	return (
		<FieldGroup field={field}>
			<input
				class="form-input form-short"
				type="time"
				id={fieldId(field.name)}
				name={field.name}
				value={field.value}
				{...fieldWiring(field)}
			/>
		</FieldGroup>
	);
}

/** A whole number; a text field with number keys, since spinners change by accident. */
export function NumberField(field: FieldProps & { readonly unit?: string | undefined }) {
	const unitId = `${fieldId(field.name)}-unit`;
	return (
		<FieldGroup field={field}>
			<span class="form-unit">
				<input
					class="form-input form-short num"
					type="text"
					inputmode="numeric"
					id={fieldId(field.name)}
					name={field.name}
					value={field.value}
					autocomplete={field.autocomplete ?? 'off'}
					{...fieldWiring(field, field.unit ? unitId : undefined)}
				/>
				{field.unit ? <span id={unitId}>{field.unit}</span> : null}
			</span>
		</FieldGroup>
	);
}
