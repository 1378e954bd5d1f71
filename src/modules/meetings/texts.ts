import type { Language } from '../../platform/context.ts';
import { addArabic } from '../../ui/arabic-words.ts';
import type { Shape } from '../../ui/texts.ts';
import { ar } from './texts.ar.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';
import { da as staffDa } from './texts-staff.da.ts';
import { en as staffEn } from './texts-staff.en.ts';

addArabic('processes', da, ar);

/** What the public pages and the mails about meetings say, in one language. */
export function meetingTexts(language: Language): Shape<typeof da> {
	return { da, en, ar }[language];
}

/** What the pages of those who work with meetings say, in one language. */
export function meetingStaffTexts(language: Language): typeof staffDa {
	return { da: staffDa, en: staffEn, ar: staffDa }[language];
}
