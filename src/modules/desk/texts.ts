import type { Language } from '../../platform/context.ts';
import type { Shape } from '../../ui/texts.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

/** What the desk says, in one language. */
export function deskTexts(language: Language): Shape<typeof da> {
	return { da, en, ar: da }[language];
}
