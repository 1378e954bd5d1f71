import type { Language } from '../../platform/context.ts';
import type { RefusalTexts } from '../../platform/web/refusal-texts.ts';
import type { ProcessRefusal } from './refusals.ts';
import { processTexts } from './texts.ts';

/** What the refusals of this module say, in one language. */
export function refusalTexts(language: Language): RefusalTexts<ProcessRefusal> {
	return processTexts(language).refusals;
}
