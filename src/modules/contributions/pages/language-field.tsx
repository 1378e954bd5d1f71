import type { Seeing } from '../../../platform/web/seeing.ts';
import { Details, SelectField } from '../../../ui/kit/index.ts';
import { languagesOfWords } from '../../../ui/languages-of-words.ts';
import { contributionTexts } from '../texts.ts';

/** In which language one writes: told by the letters, until one opens it and says otherwise. */
export function LanguageField({ seeing }: { readonly seeing: Seeing }) {
	const { form, language } = seeing;
	const texts = contributionTexts(language).written;
	const chosen = form.typed.text('language');
	return (
		<Details summary={texts.summary} open={Boolean(chosen)}>
			<SelectField
				name="language"
				label={texts.label}
				hint={texts.hint}
				none={texts.guess}
				optional
				unmarked
				value={chosen}
				choices={Object.entries(languagesOfWords).map(([value, label]) => ({ value, label, language: value }))}
			/>
		</Details>
	);
}
