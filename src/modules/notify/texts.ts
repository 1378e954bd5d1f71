import type { Language } from '../../platform/context.ts';
import { addArabic } from '../../ui/arabic-words.ts';
import type { Shape } from '../../ui/texts.ts';
import { ar } from './texts.ar.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

addArabic('answers', da, ar);

/** What this module says. */
export type NotifyTexts = Shape<typeof da>;

// The mailbox of the demonstration is not written in Arabic (decision 0025).
const inLanguages: Readonly<Record<Language, NotifyTexts>> = { da, en, ar: { ...da, ...ar } };

/** This module's texts in one language. */
export function notifyTexts(language: Language): NotifyTexts {
	return inLanguages[language];
}
