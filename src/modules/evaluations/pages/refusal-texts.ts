import type { Language } from '../../../platform/context.ts';
import type { RefusalTexts } from '../../../platform/web/refusal-texts.ts';
import type { EvaluationRefusal } from '../refusals.ts';
import { refusalsDa } from './refusal-texts.da.ts';
import { refusalsEn } from './refusal-texts.en.ts';

/** What the refusals of this module say. */
export function evaluationRefusals(language: Language): RefusalTexts<EvaluationRefusal> {
	return language === 'en' ? refusalsEn : refusalsDa;
}
