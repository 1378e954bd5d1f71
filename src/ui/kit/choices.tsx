import { danishAmid } from '../language.ts';
import { classNames } from './class-names.ts';
import { FieldGroup, type FieldProps, fieldId, fieldWiring, HintAndError, OptionalMark } from './field.tsx';
import { useLanguage, useTexts } from './language-context.ts';
import { Words } from './words.tsx';

/** One thing to choose. */
export type Choice = {
	readonly value: string;
	readonly label: string;
	readonly hint?: string | undefined;
	readonly language?: string;
};

/** Radio buttons, or check boxes with `multiple`, as rows that a thumb can hit; `boxed` when the choice is the point. */
export function Choices(
	props: Omit<FieldProps, 'value'> & {
		readonly choices: readonly Choice[];
		readonly value?: string | readonly string[] | undefined;
		readonly multiple?: boolean | undefined;
		readonly boxed?: boolean | undefined;
		readonly columns?: boolean | undefined;
	},
) {
	const { choices, value, multiple, boxed, columns, ...field } = props;
	const chosen = new Set(typeof value === 'string' ? [value] : value);
	const id = fieldId(field.name);
	const described = fieldWiring(field)['aria-describedby'];
	return (
		<div class={classNames('form-group', field.error && 'form-error')}>
			<fieldset aria-describedby={described}>
				<legend class="form-label">
					{field.label}
					<OptionalMark optional={field.optional} />
				</legend>
				<HintAndError {...field} />
				<div class={classNames('choices', boxed && 'choices-boxed', columns && 'choices-2')}>
					{choices.map((choice, index) => {
						const choiceId = index === 0 ? id : `${id}-${index + 1}`;
						return (
							<label class="choice">
								<input
									type={multiple ? 'checkbox' : 'radio'}
									id={choiceId}
									name={field.name}
									value={choice.value}
									checked={chosen.has(choice.value)}
									aria-invalid={field.error ? 'true' : undefined}
									aria-labelledby={choice.hint ? `${choiceId}-name` : undefined}
									aria-describedby={choice.hint ? `${choiceId}-more` : undefined}
								/>
								{/* The hint stands in the label so that it can be pressed; it is read once, after the name. */}
								<span id={choice.hint ? `${choiceId}-name` : undefined}>
									<Words text={choice.label} />
								</span>
								{choice.hint ? (
									<span class="form-hint" id={`${choiceId}-more`}>
										{choice.hint}
									</span>
								) : null}
							</label>
						);
					})}
				</div>
			</fieldset>
		</div>
	);
}

/** One check box: a yes that stands for itself. */
export function CheckField(
	field: Omit<FieldProps, 'value' | 'autocomplete'> & { readonly checked?: boolean | undefined },
) {
	const id = fieldId(field.name);
	return (
		<div class={classNames('form-group', field.error && 'form-error')}>
			<HintAndError name={field.name} label={field.label} error={field.error} />
			<label class="choice">
				<input
					type="checkbox"
					id={id}
					name={field.name}
					value="on"
					checked={field.checked ?? false}
					{...fieldWiring({ ...field, optional: true })}
				/>
				<span>{field.label}</span>
				{field.hint ? (
					<span class="form-hint" id={`${id}-hint`}>
						{field.hint}
					</span>
				) : null}
			</label>
		</div>
	);
}

/** A drop-down, for eight choices or more; fewer belong in `Choices`. */
export function SelectField(
	field: FieldProps & {
		readonly choices: readonly Choice[];
		/** What choosing nothing means, where it means something. */
		readonly none?: string | undefined;
	},
) {
	const language = useLanguage();
	const texts = useTexts();
	return (
		<FieldGroup field={field}>
			<select
				class="form-input form-select"
				id={fieldId(field.name)}
				name={field.name}
				autocomplete={field.autocomplete}
				{...fieldWiring(field)}
			>
				<option value="">{field.none ?? texts.form.choose}</option>
				{field.choices.map(({ value, label, language: own }) => (
					<option value={value} selected={value === field.value} lang={own ?? danishAmid(language, label)}>
						{label}
					</option>
				))}
			</select>
		</FieldGroup>
	);
}
