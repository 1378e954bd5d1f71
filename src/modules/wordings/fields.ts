import * as v from 'valibot';
import { wordedKindNames } from './spec.ts';
import { wordings } from './wording.ts';

/** Which matter, by the kind and what stands in its address, and which way of saying it. */
export const wordedInput = {
	kind: v.picklist(wordedKindNames),
	/** The number of the proposal or meeting; a theme is its process, `~` and its own address; an option its process, `~` and its id. */
	ref: v.pipe(v.string(), v.maxLength(200)),
	wording: v.picklist(wordings),
};
