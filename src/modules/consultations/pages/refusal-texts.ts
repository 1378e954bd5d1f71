import type { Language } from '../../../platform/context.ts';
import type { RefusalTexts } from '../../../platform/web/refusal-texts.ts';
import { type ProposalRefusal, proposalRefusals } from '../../proposals/index.ts';
import type { ConsultationRefusal } from '../refusals.ts';
import { refusalsDa } from './refusal-texts.da.ts';
import { refusalsEn } from './refusal-texts.en.ts';

/** What the refusals of this module say; a response can be refused for all that a proposal can. */
export function consultationRefusals(language: Language): RefusalTexts<ConsultationRefusal | ProposalRefusal> {
	return { ...proposalRefusals(language), ...(language === 'en' ? refusalsEn : refusalsDa) };
}
