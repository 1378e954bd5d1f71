import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { isWordedThereFor, type Worded, type WordingKind, wordingKind } from '../kinds.ts';
import { wordedKindNames } from '../spec.ts';
import { wordings } from '../wording.ts';

/** Which matter, by the kind and what stands in its address, and which way of saying it. */
export const wordedInput = {
	kind: v.picklist(wordedKindNames),
	/** The number of the proposal or meeting; a theme is its process, `~` and its own address; an option its process, `~` and its id. */
	ref: v.pipe(v.string(), v.maxLength(200)),
	wording: v.picklist(wordings),
};

/** A matter with its kind, as acts on it need it. */
export interface WordedFacts {
	readonly kind: WordingKind;
	readonly worded: Worded;
}

/** Finds it for somebody who may know of it. */
export async function findWorded(
	context: Context,
	{ kind: name, ref }: { readonly kind: string; readonly ref: string },
): Promise<WordedFacts | undefined> {
	const kind = wordingKind(name);
	const worded = await kind?.find({ ...context, language: 'da' }, ref);
	return kind && worded && isWordedThereFor(context.actor, worded) ? { kind, worded } : undefined;
}
