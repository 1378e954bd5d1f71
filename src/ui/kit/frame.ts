import type { Language } from '../language.ts';

/** What the frame of every page must know; it never depends on what the page itself shows. */
export type Frame = {
	readonly language: Language;
	/** Without the language prefix, with the query: what the language switch leads to. */
	readonly path: string;
	readonly origin: string;
	readonly municipality: {
		readonly name: string;
		readonly address: string;
		readonly phone: string;
		readonly email: string;
	};
	readonly person?:
		| {
				readonly name: string;
				readonly staff: boolean;
				/** A politician: has the figures of all processes, and nothing to steer. */
				readonly politician?: boolean;
				readonly demo?: boolean;
		  }
		| undefined;
	readonly demo: boolean;
	/** The texts of this page are a machine's, and nobody has approved them yet. */
	readonly machineTranslated?: boolean | undefined;
	/** Shown as a status alert after an act. */
	readonly notice?: string | undefined;
};
