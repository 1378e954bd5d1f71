import type { Language } from '../../platform/context.ts';
import type { Shape } from '../../ui/texts.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

/** What this module says. */
export type SortingTexts = Shape<typeof da>;

/** This module's texts in one language. Employees' pages are not in Arabic (decision 25). */
export function sortingTexts(language: Language): SortingTexts {
	return language === 'en' ? en : da;
}
