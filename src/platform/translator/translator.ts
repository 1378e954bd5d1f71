import type { MachineFault } from '../machines/ask-machine.ts';

/** Why a machine gave no translation. */
export type TranslatorFault = MachineFault;

/** What came of asking a machine: as many texts as were asked, in their order, or why there are none. */
export type Translated =
	| { readonly ok: true; readonly texts: readonly string[] }
	| { readonly ok: false; readonly fault: TranslatorFault };

/** A machine that says texts in another language. None is shipped: the municipality names one, or there is no button. */
export interface Translator {
	readonly translate: (texts: readonly string[], from: string, to: string) => Promise<Translated>;
}

/** More than this nobody asks for at once: it is all words of a process, and some. */
export const mostLetters = 30_000;
