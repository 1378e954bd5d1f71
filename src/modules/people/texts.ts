import type { Language } from '../../platform/context.ts';
import type { Shape } from '../../ui/texts.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

/** What this module says. */
export type PeopleTexts = Shape<typeof da>;

/** Why something about people is refused, for the doors of other modules. */
export function peopleRefusals(language: Language): PeopleTexts['refusals'] {
	return peopleTexts(language).refusals;
}

/** What this module says, in one language. */
export function peopleTexts(language: Language): PeopleTexts {
	return language === 'da' ? da : en;
}
