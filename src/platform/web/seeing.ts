import type { Frame } from '../../ui/kit/index.ts';
import type { Context, Language } from '../context.ts';
import type { WebRuntime } from './environment.ts';
import type { SaidProblem } from './refusal-texts.ts';
import type { Submitted } from './submitted.ts';

/** The state of the form on a page: fresh, or refused with everything that was typed. */
export interface FormState {
	/** The hidden field. Asking for it makes the page uncached. */
	readonly token: () => string;
	readonly problems: readonly SaidProblem[];
	readonly typed: Submitted;
	/** The button that was pressed before sending, where one was: see `FormStep`. */
	readonly step?: string | undefined;
	/** The text of a field's problem, for the field. */
	readonly problemOf: (field: string) => string | undefined;
}

/** What a view is handed beside the facts. */
export interface Seeing {
	readonly context: Context;
	readonly web: WebRuntime;
	readonly language: Language;
	readonly frame: Frame;
	readonly form: FormState;
	/** The allow-listed query of the address. */
	readonly query: Readonly<Record<string, string>>;
}
