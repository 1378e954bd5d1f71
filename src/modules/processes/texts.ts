import type { Language } from '../../platform/context.ts';
import type { RefusalTexts } from '../../platform/web/refusal-texts.ts';
import type { OwnPhaseKind } from './phase.ts';
import type { ProcessRefusal } from './refusals.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

/** What the rules of processes say: the usual names of phases, and why something cannot be done. */
export interface ProcessTexts {
	readonly phaseKinds: Readonly<Record<OwnPhaseKind, string>>;
	readonly refusals: RefusalTexts<ProcessRefusal>;
}

/** What the rules of processes say, in one language. */
export function processTexts(language: Language): ProcessTexts {
	return language === 'da' ? da : en;
}
