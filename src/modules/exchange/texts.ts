import type { Language } from '../../platform/context.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

/** The words of this module in one language. */
export function exchangeTexts(language: Language): typeof da {
	return { da, en, ar: da }[language];
}
