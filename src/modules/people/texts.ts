import type { Language } from '../../platform/context.ts';
import { addArabic } from '../../ui/arabic-words.ts';
import type { Shape } from '../../ui/texts.ts';
import { ar } from './texts.ar.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

addArabic('people', da, ar);

/** What this module says. */
export type PeopleTexts = Shape<typeof da>;

/** Why something about people is refused, for the doors of other modules. */
export function peopleRefusals(language: Language): PeopleTexts['refusals'] {
	return peopleTexts(language).refusals;
}

// What is not on the way to a proposal is Danish in Arabic too, and stands on no Arabic page (decision 0025).
const inLanguages: Readonly<Record<Language, PeopleTexts>> = {
	da,
	en,
	ar: { ...da, ...ar, refusals: { ...da.refusals, ...ar.refusals } },
};

/** What this module says, in one language. */
export function peopleTexts(language: Language): PeopleTexts {
	return inLanguages[language];
}
