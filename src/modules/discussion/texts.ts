import type { Language } from '../../platform/context.ts';
import { addArabic } from '../../ui/arabic-words.ts';
import { ar } from './texts.ar.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

addArabic('proposals', da, ar);

/** What the conversation says in one language. */
export function discussionTexts(language: Language) {
	return { da, en, ar }[language];
}
