import type { Language } from '../../platform/context.ts';
import type { Shape } from '../../ui/texts.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';
import { da as sheetDa } from './texts-sheet.da.ts';
import { en as sheetEn } from './texts-sheet.en.ts';
import { da as staffDa } from './texts-staff.da.ts';
import { en as staffEn } from './texts-staff.en.ts';

/** What the public pages about evaluations say; they are not written in Arabic (decision 0025). */
export function evaluationTexts(language: Language): Shape<typeof da> {
	return { da, en, ar: { ...da, phase: 'التقييم' } }[language];
}

/** What the pages of those who run evaluations say. */
export function evaluationStaffTexts(language: Language): Shape<typeof staffDa> {
	return { da: staffDa, en: staffEn, ar: staffDa }[language];
}

/** What the investment sheet says, to everybody and to those who write it. */
export function sheetTexts(language: Language): Shape<typeof sheetDa> {
	return { da: sheetDa, en: sheetEn, ar: sheetDa }[language];
}
