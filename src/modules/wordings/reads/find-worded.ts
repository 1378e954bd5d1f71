import type { Context } from '../../../platform/context.ts';
import { isWordedThereFor, type Worded, type WordingKind, wordingKind } from '../kinds.ts';

/** A matter with its kind, as acts and pages need it. */
export interface WordedFacts {
	readonly kind: WordingKind;
	readonly worded: Worded;
}

/** Finds it for somebody who may know of it, in the Danish words that are to be said otherwise. */
export async function findWorded(
	context: Context,
	{ kind: name, ref }: { readonly kind: string; readonly ref: string },
): Promise<WordedFacts | undefined> {
	const kind = wordingKind(name);
	const worded = await kind?.find({ ...context, language: 'da' }, ref);
	return kind && worded && isWordedThereFor(context.actor, worded) ? { kind, worded } : undefined;
}
