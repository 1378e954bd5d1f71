import type { Language } from '../../platform/context.ts';
import { addArabic } from '../../ui/arabic-words.ts';
import { staffLanguage } from '../../ui/language.ts';
import type { Shape } from '../../ui/texts.ts';
import type { WordingRefusal } from './refusals.ts';
import { ar } from './texts.ar.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';
import { staffDa } from './texts-staff.da.ts';
import { staffEn } from './texts-staff.en.ts';

addArabic('processes', da, ar);

/** What this module says. */
export type WordingTexts = Shape<typeof da>;

/** What it says to those who write. */
export type WordingStaffTexts = Shape<typeof staffDa>;

/** This module's texts in one language. */
export function wordingTexts(language: Language): WordingTexts {
	return { da, en, ar }[language];
}

/** Its texts for those who write. */
export function wordingStaffTexts(language: Language): WordingStaffTexts {
	return { da: staffDa, en: staffEn }[staffLanguage(language)];
}

/** Its refusals, complete in both languages. */
export function wordingRefusals(language: Language): Pick<WordingStaffTexts['refusals'], WordingRefusal> {
	return wordingStaffTexts(language).refusals;
}
