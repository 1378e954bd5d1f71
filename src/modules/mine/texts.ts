import type { Language } from '../../platform/context.ts';
import type { Shape } from '../../ui/texts.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

/** What this module says. */
export type MineTexts = Shape<typeof da>;

/** The words of this module in one language. */
export function mineTexts(language: Language): MineTexts {
	return language === 'da' ? da : en;
}
