import type { Language } from '../../platform/context.ts';
import type { Shape } from '../../ui/texts.ts';
import { da } from './texts-help.da.ts';
import { en } from './texts-help.en.ts';

/** What is said about help for groups. */
export type HelpTexts = Shape<typeof da>;

/** What is said about help for groups, in one language. */
export function helpTexts(language: Language): HelpTexts {
	return { da, en, ar: da }[language];
}
