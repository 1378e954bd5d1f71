import type { Language } from '../../platform/context.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

/** What the pages about proposals say in one language. */
export function proposalTexts(language: Language) {
	return language === 'da' ? da : en;
}

/** The texts of one language, for parts that are handed them. */
export type ProposalTexts = ReturnType<typeof proposalTexts>;
