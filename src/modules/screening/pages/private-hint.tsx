import type { Seeing } from '../../../platform/web/seeing.ts';
import { Alert } from '../../../ui/kit/index.ts';
import { passageMark, worthAsking } from '../private-data.ts';
import { screeningTexts } from '../texts.ts';

/** The field under which a form tells what its writer has been asked about. */
export const privateField = 'private';

/** Asks a writer once whether a telephone number or an e-mail should really stand there: a step of the form, without script. */
export function PrivateHint({
	seeing,
	fields = ['title', 'text'],
}: {
	readonly seeing: Seeing;
	/** The fields of the form that hold words. */
	readonly fields?: readonly string[];
}) {
	const { form, language } = seeing;
	const texts = screeningTexts(language).hint;
	const asked = form.problemOf(privateField) !== undefined;
	const passages = worthAsking(fields.map((field) => form.typed.text(field) ?? '').join('\n'));
	const mark = asked ? passageMark(passages) : form.typed.text(privateField);
	return (
		<>
			{mark ? <input type="hidden" name={privateField} value={mark} /> : null}
			{asked ? (
				<div id={`field-${privateField}`} tabindex={-1}>
					<Alert kind="warning" heading={texts.heading}>
						<ul>
							{passages.map(({ kind, passage }) => (
								<li>{texts.there(texts.kinds[kind], passage)}</li>
							))}
						</ul>
						<p>{texts.why}</p>
					</Alert>
				</div>
			) : null}
		</>
	);
}
