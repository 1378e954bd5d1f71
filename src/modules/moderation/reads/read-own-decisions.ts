import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { isSecret } from '../../../platform/identifiers.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import {
	anyContributionByNumber,
	type Contribution,
	contributionByReceipt,
	isClaimed,
	type MaskedPassage,
	masksOf,
} from '../../contributions/index.ts';
import type { Decision } from '../decision.ts';
import { mayAppeal } from '../permissions.ts';
import { numberInPath } from '../words.ts';
import { decisionsAbout } from './read-decisions.ts';

/** What was decided about a piece, as its author reads it: never by whom. */
export interface OwnDecisions {
	readonly piece: Contribution;
	readonly decisions: readonly Decision[];
	readonly masks: ReadonlyMap<string, MaskedPassage>;
}

/** The decisions about one's own piece; another person's do not exist. */
export const ownDecisionsRead = read({
	name: 'own-decisions.page',
	path: '/mit/bidrag/:number/afgoerelse',
	input: v.object({ number: numberInPath }),
	async load(context, { number }): Promise<{ readonly own: OwnDecisions | undefined } | undefined> {
		const { personId } = context.actor;
		// Nothing is looked up for somebody who has yet to sign in: the step up must not tell which numbers exist.
		if (personId === undefined) return { own: undefined };
		const piece = await anyContributionByNumber(context, number);
		const own = piece?.authorId === personId ? await decided(context, piece) : undefined;
		return own && { own };
	},
	may: mayAppeal,
});

/** The same for whoever holds the receipt's link. */
export const decisionsByReceiptRead = read({
	name: 'receipt-decisions.page',
	path: '/kvittering/:secret/afgoerelse',
	input: v.object({ secret: v.pipe(v.string(), v.check(isSecret)) }),
	async load(context, { secret }) {
		const piece = await contributionByReceipt(context, secret);
		if (!piece || (await isClaimed(context, piece.id))) return undefined;
		const own = await decided(context, piece);
		return own && { own, secret };
	},
	may: () => yes,
});

async function decided(context: Context, piece: Contribution): Promise<OwnDecisions | undefined> {
	const decisions = await decisionsAbout(context, piece.id);
	return decisions.length > 0 ? { piece, decisions, masks: await masksOf(context, piece.id) } : undefined;
}
