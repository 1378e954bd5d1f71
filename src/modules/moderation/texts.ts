import type { Language } from '../../platform/context.ts';
import type { Shape } from '../../ui/texts.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

/** What this module says. */
export type ModerationTexts = Shape<typeof da>;

/** What moderation says in one language. */
export function moderationTexts(language: Language): ModerationTexts {
	return { da, en, ar: da }[language];
}
