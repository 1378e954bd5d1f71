import type { Language } from '../../../../platform/context.ts';
import type { Shape } from '../../../../ui/texts.ts';
import { da } from '../../texts-staff.da.ts';
import { en } from '../../texts-staff.en.ts';

/** What the staff pages say. */
export type StaffTexts = Shape<typeof da>;

/** What the staff pages say, in one language. */
export function staffTexts(language: Language): StaffTexts {
	return { da, en, ar: da }[language];
}
