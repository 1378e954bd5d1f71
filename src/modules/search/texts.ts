import type { Language } from '../../platform/context.ts';
import type { Shape } from '../../ui/texts.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

/** What this module says. */
export type SearchTexts = Shape<typeof da>;

/** This module's texts in one language. */
export function searchTexts(language: Language): SearchTexts {
	return { da, en, ar: da }[language];
}
