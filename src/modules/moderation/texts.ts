import type { Language } from '../../platform/context.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

/** What moderation says in one language. */
export function moderationTexts(language: Language) {
	return language === 'da' ? da : en;
}
