import type { Language } from '../../platform/context.ts';
import type { Shape } from '../../ui/texts.ts';
import { ar } from './texts.ar.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

/** What this module says. */
export type ScreeningTexts = Shape<typeof da>;

// What staff read is Danish in Arabic too, and stands on no Arabic page (decision 0025).
const inLanguages: Readonly<Record<Language, ScreeningTexts>> = { da, en, ar: { ...da, ...ar } };

/** What screening says in one language. */
export function screeningTexts(language: Language): ScreeningTexts {
	return inLanguages[language];
}
