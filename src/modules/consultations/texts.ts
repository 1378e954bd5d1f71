import type { Language } from '../../platform/context.ts';
import type { Shape } from '../../ui/texts.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';
import { da as inquiriesDa } from './texts-inquiries.da.ts';
import { en as inquiriesEn } from './texts-inquiries.en.ts';
import { da as mailsDa } from './texts-mails.da.ts';
import { en as mailsEn } from './texts-mails.en.ts';
import { da as planDa } from './texts-plan.da.ts';
import { en as planEn } from './texts-plan.en.ts';
import { da as staffDa } from './texts-staff.da.ts';
import { en as staffEn } from './texts-staff.en.ts';

/** What the public pages about consultations say; they are not written in Arabic (decision 0025). */
export function consultationTexts(language: Language): Shape<typeof da> {
	return { da, en, ar: { ...da, phase: 'المشاورة' } }[language];
}

/** What the pages of those who run consultations say. */
export function consultationStaffTexts(language: Language): Shape<typeof staffDa> {
	return { da: staffDa, en: staffEn, ar: staffDa }[language];
}

/** What is said where people ask about a consultation and staff answer. */
export function inquiryTexts(language: Language): Shape<typeof inquiriesDa> {
	return { da: inquiriesDa, en: inquiriesEn, ar: inquiriesDa }[language];
}

/** What is said of the local plan that a consultation is about. */
export function planTexts(language: Language): Shape<typeof planDa> {
	return { da: planDa, en: planEn, ar: planDa }[language];
}

/** What is said of mails that people send to a consultation. */
export function receivedMailTexts(language: Language): Shape<typeof mailsDa> {
	return { da: mailsDa, en: mailsEn, ar: mailsDa }[language];
}
