import { createContext, useContext } from 'hono/jsx';
import type { Language } from '../language.ts';
import { type UiTexts, uiTexts } from '../texts.ts';

/** The language of the page being rendered; `Page` provides it, so parts need not be told. */
export const LanguageContext = createContext<Language>('da');

/** The language of the page this part stands on. */
export function useLanguage(): Language {
	return useContext(LanguageContext);
}

/** The shared texts in the language of the page. */
export function useTexts(): UiTexts {
	return uiTexts(useLanguage());
}
