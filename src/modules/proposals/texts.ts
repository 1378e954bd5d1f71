import type { Language } from '../../platform/context.ts';
import { addArabic } from '../../ui/arabic-words.ts';
import type { Shape } from '../../ui/texts.ts';
import { ar } from './texts.ar.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

addArabic('proposals', da, ar);

// What is not on the way to a proposal is Danish in Arabic too, and stands on no Arabic page (decision 0025).
const inLanguages: Readonly<Record<Language, Shape<typeof da>>> = { da, en, ar: { ...da, ...ar } };

/** What the pages about proposals say in one language. */
export function proposalTexts(language: Language) {
	return inLanguages[language];
}

/** The texts of one language, for parts that are handed them. */
export type ProposalTexts = ReturnType<typeof proposalTexts>;
