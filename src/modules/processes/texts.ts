import type { Language } from '../../platform/context.ts';
import { addArabic } from '../../ui/arabic-words.ts';
import type { OwnPhaseKind } from './phase.ts';
import type { ProcessState } from './process.ts';
import type { ProcessRefusal } from './refusals.ts';
import { ar } from './texts.ar.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

addArabic('processes', da, ar);

/** A sentence, or one made from the facts: how long it is, how long it may be, how many there are. */
type RefusalWords = string | ((facts: Readonly<Record<string, string | number>>) => string);

interface StopMailWords {
	readonly subject: (title: string) => string;
	readonly text: (title: string) => string;
	readonly next: string;
}

/** What the rules of processes say: the usual names of phases, and why something cannot be done. */
export interface ProcessTexts {
	readonly phaseKinds: Readonly<Record<OwnPhaseKind, string>>;
	readonly states: Readonly<Record<ProcessState, string>>;
	/** What those behind a process are written when staff stop it or let it go on. */
	readonly stopMail: Readonly<Record<'because' | 'action' | 'footer', string>> &
		Readonly<Record<'stopped' | 'resumed', StopMailWords>>;
	readonly refusals: Readonly<Record<ProcessRefusal, RefusalWords>>;
}

// What is not on the way to a proposal is Danish in Arabic too, and stands on no Arabic page (decision 0025).
const inLanguages: Readonly<Record<Language, ProcessTexts>> = { da, en, ar: { ...da, ...ar } };

/** What the rules of processes say, in one language. */
export function processTexts(language: Language): ProcessTexts {
	return inLanguages[language];
}
