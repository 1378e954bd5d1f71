import type { Language } from '../../platform/context.ts';
import { addArabic } from '../../ui/arabic-words.ts';
import type { Shape } from '../../ui/texts.ts';
import { ar } from './texts.ar.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

addArabic('answers', da, ar);

/** What this module says. */
export type FollowingTexts = Shape<typeof da>;

/** This module's texts in one language. */
export function followingTexts(language: Language): FollowingTexts {
	return { da, en, ar }[language];
}
