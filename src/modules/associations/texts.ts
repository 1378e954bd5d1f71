import type { Language } from '../../platform/context.ts';
import type { Shape } from '../../ui/texts.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

/** What this module says. */
export type AssociationTexts = Shape<typeof da>;

/** What this module says, in one language. */
export function associationTexts(language: Language): AssociationTexts {
	return { da, en, ar: da }[language];
}
