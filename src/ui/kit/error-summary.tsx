import { inWords } from '../format.ts';
import { Icon } from '../pictures/icon.tsx';
import { fieldId } from './field.tsx';
import { useLanguage, useTexts } from './language-context.ts';

/** One thing to put right: the field it stands in, and what to do, in words. */
export type FieldError = { readonly field: string; readonly text: string };

/** What went wrong in a form, counted, each with a link to its field; takes the focus when the page opens. */
export function ErrorSummary(props: { readonly errors: readonly FieldError[]; readonly saved?: boolean | undefined }) {
	const { form } = useTexts();
	const language = useLanguage();
	const { errors, saved = true } = props;
	if (errors.length === 0) return null;
	const heading = errors.length === 1 ? form.oneProblem : form.problems(inWords(language, errors.length));
	return (
		<div
			class="alert alert-error"
			id="error-summary"
			role="alert"
			tabindex={-1}
			autofocus={true}
			aria-labelledby="error-summary-heading"
			data-error-summary=""
		>
			<Icon name="error" />
			<div>
				<h2 class="alert-heading" id="error-summary-heading">
					{heading}
				</h2>
				<ul>
					{errors.map(({ field, text }) => (
						<li>{field === '' ? text : <a href={`#${fieldId(field)}`}>{text}</a>}</li>
					))}
				</ul>
				{saved ? <p class="small">{form.saved}</p> : null}
			</div>
		</div>
	);
}
