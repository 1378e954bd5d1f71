import { addArabic } from './arabic-words.ts';
import type { PluralForms } from './format.ts';
import type { Language } from './language.ts';
import { ar } from './texts.ar.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

addArabic('frame', da, ar);

/** What a translated catalogue must hold: the same keys, with any wording and the same arguments. */
export type Shape<T> = T extends string
	? string
	: T extends (...given: infer A) => string
		? (...given: A) => string
		: T extends { readonly one: string; readonly other: string }
			? PluralForms
			: { readonly [K in keyof T]: Shape<T[K]> };

/** The texts of the shared parts of every page. */
export type UiTexts = Shape<typeof da>;

/** The texts of the shared parts in one language. */
export function uiTexts(language: Language): UiTexts {
	return { da, en, ar }[language];
}
