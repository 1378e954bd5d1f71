import type { Language } from '../../platform/context.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

/** Words for contributions in one language. */
export function contributionTexts(language: Language): typeof da {
	return language === 'da' ? da : en;
}
