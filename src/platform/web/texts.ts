import type { Language } from '../context.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

/** The web layer's own texts in one language. */
export function webTexts(language: Language): typeof da {
	return language === 'da' ? da : en;
}
