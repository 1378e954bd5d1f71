import type { Context } from '../../../platform/context.ts';
import { countSameText } from '../../contributions/index.ts';
import { isBurst } from '../burst.ts';
import { type Signal, whyHeld } from '../spam.ts';
import { spendProof } from './spend-proof.ts';

/** The days in which the same words are found again. */
const sameDays = 7;

/** What is handed in, as far as it is screened. */
export interface ScreenedWords {
	readonly title?: string | undefined;
	readonly text: string;
	/** Of somebody without an account: the proof of work, and the address they gave. */
	readonly proof?: string | undefined;
	readonly email?: string | undefined;
}

/**
 * Why a piece is to be held before others read it; none, as a rule. Whoever has an account is asked for nothing. Whoever has none has
 * done a little work, or shows that an address is theirs, or waits until somebody has looked. What staff write is theirs to answer for.
 */
export async function screenPiece(context: Context, words: ScreenedWords): Promise<Signal[]> {
	const { actor } = context;
	if (actor.staff || actor.helper || actor.kind === 'system') return [];
	const unproven = actor.personId === undefined && !(await spendProof(context, words.proof));
	const found = await weighWords(context, words);
	if (!unproven) return found;
	return [words.email ? 'unconfirmed' : 'no-proof', ...found];
}

/**
 * Why a piece is to be held that is given other words. Who wrote it was asked for when it was handed in, and is not asked again; the words
 * are weighed as if they were the first, or else one would begin with a greeting and put the advertisement in its place.
 */
export async function screenCorrection(
	context: Context,
	contributionId: string,
	words: Pick<ScreenedWords, 'title' | 'text'>,
): Promise<Signal[]> {
	const { actor } = context;
	if (actor.staff || actor.helper || actor.kind === 'system') return [];
	return weighWords(context, words, contributionId);
}

async function weighWords(
	context: Context,
	{ title, text }: Pick<ScreenedWords, 'title' | 'text'>,
	except?: string,
): Promise<Signal[]> {
	const since = new Date(context.now.getTime() - sameDays * 86_400_000);
	return whyHeld({
		title,
		text,
		sameBefore: await countSameText(context, { text, authorId: context.actor.personId, since, except }),
		burst: isBurst(context),
	});
}
