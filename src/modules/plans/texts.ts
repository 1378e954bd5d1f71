import type { Language } from '../../platform/context.ts';
import type { Shape } from '../../ui/texts.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';
import { da as staffDa } from './texts-staff.da.ts';
import { en as staffEn } from './texts-staff.en.ts';

/** What the pages about plans say to everybody; they are not written in Arabic (decision 0025). */
export function planTexts(language: Language): Shape<typeof da> {
	return { da, en, ar: { ...da, phase: 'الخطة' } }[language];
}

/** What those who write plans read. */
export function planStaffTexts(language: Language): Shape<typeof staffDa> {
	return { da: staffDa, en: staffEn, ar: staffDa }[language];
}
