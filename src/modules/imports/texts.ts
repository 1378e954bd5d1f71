import type { Language } from '../../platform/context.ts';
import type { Shape } from '../../ui/texts.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

/** What this module says. */
export type ImportTexts = Shape<typeof da>;

/** This module's texts in one language. */
export function importTexts(language: Language): ImportTexts {
	return { da, en, ar: da }[language];
}
