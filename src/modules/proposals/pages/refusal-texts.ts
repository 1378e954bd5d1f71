import type { Language } from '../../../platform/context.ts';
import type { RefusalTexts } from '../../../platform/web/refusal-texts.ts';
import type { ProposalRefusal } from '../refusals.ts';
import { refusalsDa } from './refusal-texts.da.ts';
import { refusalsEn } from './refusal-texts.en.ts';

/** What the refusals of this module say in one language. */
export function refusalTexts(language: Language): RefusalTexts<ProposalRefusal> {
	return language === 'da' ? refusalsDa : refusalsEn;
}
