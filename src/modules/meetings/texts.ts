import type { Language } from '../../platform/context.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';
import { da as staffDa } from './texts-staff.da.ts';
import { en as staffEn } from './texts-staff.en.ts';

/** What the public pages and the mails about meetings say, in one language. */
export function meetingTexts(language: Language): typeof da {
	return language === 'da' ? da : en;
}

/** What the pages of those who work with meetings say, in one language. */
export function meetingStaffTexts(language: Language): typeof staffDa {
	return language === 'da' ? staffDa : staffEn;
}
