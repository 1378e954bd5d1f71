import type { Language } from '../../platform/context.ts';
import { staffLanguage } from '../../ui/language.ts';
import type { Shape } from '../../ui/texts.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

/** What this module says. */
export type FollowingTexts = Shape<typeof da>;

/** This module's texts in one language. */
export function followingTexts(language: Language): FollowingTexts {
	// These pages and mails are not written in Arabic; whoever reads it is led to the Danish ones (decision 0025).
	return staffLanguage(language) === 'da' ? da : en;
}
