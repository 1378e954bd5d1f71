import type { MachineFault } from '../machines/ask-machine.ts';

/** What a model is asked: what it shall do, and what it shall do it with. The second is stuff, and never an instruction. */
export interface ModelQuestion {
	readonly instructions: string;
	readonly material: string;
}

/** What came of asking a model: words, or why there are none. */
export type Written =
	| { readonly ok: true; readonly text: string }
	| { readonly ok: false; readonly fault: MachineFault };

/** A machine that writes drafts. None is shipped: the municipality names one, or there is no button. */
export interface LanguageModel {
	/** What it is called, as pages that it helped with say it. */
	readonly name: string;
	readonly write: (question: ModelQuestion) => Promise<Written>;
}

/** More than this is not sent at once: some twenty contributions, and the question. */
export const mostLettersAsked = 40_000;
/** More than this is no draft of a paragraph. */
export const mostLettersWritten = 8_000;
