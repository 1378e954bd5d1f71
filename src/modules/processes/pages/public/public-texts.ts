import type { Language } from '../../../../platform/context.ts';
import { addArabic } from '../../../../ui/arabic-words.ts';
import type { Shape } from '../../../../ui/texts.ts';
import { ar } from '../../texts-public.ar.ts';
import { da } from '../../texts-public.da.ts';
import { en } from '../../texts-public.en.ts';

addArabic('processes', da, ar);

/** What the public pages of processes say. */
export type PublicTexts = Shape<typeof da>;

// The totals are not written in Arabic (decision 0025).
const inLanguages: Readonly<Record<Language, PublicTexts>> = { da, en, ar: { ...da, ...ar } };

/** Those texts in one language. */
export function publicTexts(language: Language): PublicTexts {
	return inLanguages[language];
}
