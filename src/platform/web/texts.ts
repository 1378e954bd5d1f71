import { addArabic } from '../../ui/arabic-words.ts';
import type { Language } from '../context.ts';
import { ar } from './texts.ar.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

addArabic('frame', da, ar);

const inLanguages: Readonly<Record<Language, typeof da>> = { da, en, ar: { ...da, ...ar } };

/** The web layer's own texts in one language. */
export function webTexts(language: Language): typeof da {
	return inLanguages[language];
}
