import type { Language } from '../../../platform/context.ts';
import type { RefusalTexts } from '../../../platform/web/refusal-texts.ts';
import { type ProposalRefusal, proposalRefusals } from '../../proposals/index.ts';
import type { MeetingRefusal } from '../refusals.ts';
import { refusalsAr } from './refusal-texts.ar.ts';
import { refusalsDa } from './refusal-texts.da.ts';
import { refusalsEn } from './refusal-texts.en.ts';

/** What the refusals of this module say; a note can be refused for all that a proposal can. */
export function meetingRefusals(language: Language): RefusalTexts<MeetingRefusal | ProposalRefusal> {
	const inLanguages = { da: refusalsDa, en: refusalsEn, ar: { ...refusalsDa, ...refusalsAr } };
	return { ...proposalRefusals(language), ...inLanguages[language] };
}
