import { formatBytes } from '../format.ts';
import { FieldGroup, type FieldProps, fieldId, fieldWiring } from './field.tsx';
import { useLanguage, useTexts } from './language-context.ts';

/** Files from the device; kinds and size stand below before anyone has to guess. Its `Form` needs `files`. */
export function FileField(
	field: Omit<FieldProps, 'value' | 'autocomplete'> & {
		readonly accept: string;
		readonly kinds: string;
		readonly maxBytes: number;
		readonly multiple?: boolean | undefined;
	},
) {
	const texts = useTexts();
	const language = useLanguage();
	const limitsId = `${fieldId(field.name)}-limits`;
	return (
		<FieldGroup field={field}>
			<input
				class="form-input form-file"
				type="file"
				id={fieldId(field.name)}
				name={field.name}
				accept={field.accept}
				multiple={field.multiple ?? false}
				{...fieldWiring(field, limitsId)}
			/>
			<p class="form-limit" id={limitsId}>
				{texts.form.files(field.kinds, formatBytes(language, field.maxBytes))}
			</p>
		</FieldGroup>
	);
}
