import type { Language } from '../language.ts';
import { type Held, held } from '../markup/held.ts';
import { type UiTexts, uiTexts } from '../texts.ts';

/** The language of the page being rendered; `Page` provides it, so parts need not be told. */
export const LanguageContext: Held<Language> = held<Language>('da');

/** The language of the page this part stands on. */
export function useLanguage(): Language {
	return LanguageContext.now();
}

/** The shared texts in the language of the page. */
export function useTexts(): UiTexts {
	return uiTexts(useLanguage());
}
