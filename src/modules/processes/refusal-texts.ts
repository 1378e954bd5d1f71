import type { Language } from '../../platform/context.ts';
import { type ProcessTexts, processTexts } from './texts.ts';

/** What the refusals of this module say, in one language. */
export function refusalTexts(language: Language): ProcessTexts['refusals'] {
	return processTexts(language).refusals;
}
