import * as v from 'valibot';
import { act } from '../../../platform/act.ts';
import type { Context } from '../../../platform/context.ts';
import { isSecret } from '../../../platform/identifiers.ts';
import { done, type Outcome, refused } from '../../../platform/outcome.ts';
import { yes } from '../../../platform/permission.ts';
import { type Contribution, contributionById, contributionByReceipt, isClaimed } from '../../contributions/index.ts';
import { type Decision, whyAppealIsRefused } from '../decision.ts';
import { mayAppeal } from '../permissions.ts';
import { lockDecision } from '../reads/read-decisions.ts';
import { writeAppeal } from '../steps/write-appeal.ts';
import { appealWords, decisionField } from '../words.ts';

interface Appealed {
	readonly decision: Decision;
	readonly piece: Contribution;
}

/** An author disagrees with a decision about what they wrote. Somebody else than the one who made it decides, within ten working days. */
export const appealDecision = act({
	name: 'moderation.appeal',
	summary: 'You disagree that what you wrote is hidden; another employee than the one who hid it looks at it anew.',
	input: v.object({ decision: decisionField, words: appealWords }),
	async load(context, input) {
		const { personId } = context.actor;
		// Nothing is looked up for somebody who has yet to sign in.
		if (personId === undefined) return { appealed: undefined };
		const appealed = await loadAppealed(context, input.decision);
		return appealed?.piece.authorId === personId ? { appealed } : undefined;
	},
	may: mayAppeal,
	run: (context, { appealed }, { words }) => appeal(context, appealed, words),
	about: ({ appealed }) => ({ kind: appealed?.piece.kind ?? 'contribution', id: appealed?.piece.id }),
});

/** The same for whoever wrote without an account, by the link on their receipt. */
export const appealByReceipt = act({
	name: 'moderation.appeal-by-receipt',
	summary: 'The same by the link on your receipt.',
	// The link is a key to the piece: it must not lie in a kept form.
	sensitive: true,
	input: v.object({
		secret: v.pipe(v.string(), v.check(isSecret)),
		decision: decisionField,
		words: appealWords,
	}),
	async load(context, input) {
		const piece = await contributionByReceipt(context, input.secret);
		if (!piece || (await isClaimed(context, piece.id))) return undefined;
		const appealed = await loadAppealed(context, input.decision);
		return appealed?.piece.id === piece.id ? { appealed } : undefined;
	},
	// Whoever holds the receipt is whoever handed the piece in.
	may: () => yes,
	run: (context, { appealed }, { words }) => appeal(context, appealed, words),
	about: ({ appealed }) => ({ kind: appealed.piece.kind, id: appealed.piece.id }),
});

async function loadAppealed(context: Context, decisionId: string): Promise<Appealed | undefined> {
	const decision = await lockDecision(context, decisionId);
	const piece = decision?.contributionId ? await contributionById(context, decision.contributionId) : undefined;
	return decision && piece && { decision, piece };
}

async function appeal(
	context: Context,
	appealed: Appealed | undefined,
	words: string,
): Promise<Outcome<{ number: number }>> {
	if (!appealed) throw new Error('an appeal is about a decision');
	const refusal = whyAppealIsRefused(appealed.decision, context.now);
	if (refusal) return refused(refusal);
	const isFirst = await writeAppeal(context, appealed.decision.id, words);
	return isFirst ? done({ number: appealed.piece.number }) : refused('appealed-already');
}
