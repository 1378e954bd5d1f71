import type { Language } from '../../platform/context.ts';
import { addArabic } from '../../ui/arabic-words.ts';
import type { Shape } from '../../ui/texts.ts';
import { ar } from './texts.ar.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

addArabic('answers', da, ar);

/** What this module says. */
export type AnswersTexts = Shape<typeof da>;

// What is not on the way to a proposal is Danish in Arabic too, and stands on no Arabic page (decision 0025).
const inLanguages: Readonly<Record<Language, AnswersTexts>> = {
	da,
	en,
	ar: { ...da, ...ar, piece: { ...da.piece, ...ar.piece } },
};

/** This module's texts in one language. */
export function answersTexts(language: Language): AnswersTexts {
	return inLanguages[language];
}
