import type { Language } from '../../../../platform/context.ts';
import type { Shape } from '../../../../ui/texts.ts';
import { da } from '../../texts-public.da.ts';
import { en } from '../../texts-public.en.ts';

/** What the public pages of processes say. */
export type PublicTexts = Shape<typeof da>;

/** Those texts in one language. */
export function publicTexts(language: Language): PublicTexts {
	return language === 'da' ? da : en;
}
