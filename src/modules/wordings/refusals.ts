import type { TranslatorFault } from '../../platform/translator/translator.ts';

/** Why words are not taken, or a machine gave none. */
export type WordingRefusal =
	| 'too-long'
	| 'wording-missing'
	| 'wording-changed'
	| 'wording-empty'
	| 'wording-unknown'
	| 'nothing-to-translate'
	| `translator-${TranslatorFault}`;
