import type { Language } from '../../platform/context.ts';
import { da } from './rearrangement-texts.da.ts';
import { en } from './rearrangement-texts.en.ts';

/** What the pages and mails about merging, splitting and moving say in one language. */
export function rearrangementTexts(language: Language) {
	return { da, en, ar: da }[language];
}
