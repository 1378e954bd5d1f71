import type { Language } from '../../../platform/context.ts';
import type { RefusalTexts } from '../../../platform/web/refusal-texts.ts';
import { addArabic } from '../../../ui/arabic-words.ts';
import type { ProposalRefusal } from '../refusals.ts';
import { refusalsAr } from './refusal-texts.ar.ts';
import { refusalsDa } from './refusal-texts.da.ts';
import { refusalsEn } from './refusal-texts.en.ts';

addArabic('proposals', refusalsDa, refusalsAr);

// What is refused on pages that are not written in Arabic is told there, in Danish.
const inLanguages = { da: refusalsDa, en: refusalsEn, ar: { ...refusalsDa, ...refusalsAr } };

/** What the refusals of this module say in one language. */
export function refusalTexts(language: Language): RefusalTexts<ProposalRefusal> {
	return inLanguages[language];
}
