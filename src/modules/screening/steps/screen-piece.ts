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
	const since = new Date(context.now.getTime() - sameDays * 86_400_000);
	const found = whyHeld({
		title: words.title,
		text: words.text,
		sameBefore: await countSameText(context, { text: words.text, authorId: actor.personId, since }),
		burst: isBurst(context),
	});
	if (!unproven) return found;
	return [words.email ? 'unconfirmed' : 'no-proof', ...found];
}
