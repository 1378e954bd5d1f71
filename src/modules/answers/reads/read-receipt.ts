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
	isDraft,
} from '../../contributions/index.ts';
import { isOnlyWrittenDown } from '../../people/index.ts';
import { processById } from '../../processes/index.ts';
import { mayAnswer, mayHaveOwn } from '../permissions.ts';
import { numberInPath } from '../words.ts';
import { loadReceipt, type Receipt } from './load-receipt.ts';

/** The receipt of somebody without an account. Whoever holds the link is whoever handed it in. */
export const secretReceiptRead = read({
	name: 'receipt.page',
	path: '/kvittering/:secret',
	input: v.object({ secret: v.pipe(v.string(), v.check(isSecret)) }),
	async load(context, { secret }) {
		const piece = await contributionByReceipt(context, secret);
		if (!piece) return undefined;
		const [receipt, holder] = await Promise.all([loadReceipt(context, piece), holderOf(context, piece)]);
		return receipt && { ...receipt, secret, holder };
	},
	may: () => yes,
});

/** The receipt of one's own piece; another person's does not exist. */
export const ownReceiptRead = read({
	name: 'own-receipt.page',
	path: '/mit/bidrag/:number',
	input: v.object({ number: numberInPath }),
	async load(context, { number }): Promise<{ readonly receipt: Receipt | undefined } | undefined> {
		// Nothing is looked up for somebody who has yet to sign in: the step up must not tell which numbers exist.
		const { personId } = context.actor;
		if (personId === undefined) return { receipt: undefined };
		const piece = await anyContributionByNumber(context, number);
		if (!piece || piece.authorId !== personId) return undefined;
		const receipt = await loadReceipt(context, piece);
		return receipt && { receipt };
	},
	may: mayHaveOwn,
});

/** The receipt that staff print for somebody who wrote on paper. */
export const printedReceiptRead = read({
	name: 'printed-receipt.page',
	path: '/svarbord/:number/kvittering',
	input: v.object({ number: numberInPath }),
	async load(context, { number }) {
		const piece = await anyContributionByNumber(context, number);
		if (!piece || !isPrintable(piece)) return undefined;
		const process = await processById(context, piece.processId);
		if (!process) return undefined;
		const receipt =
			mayAnswer(context.actor, { process }).kind === 'yes' ? await loadReceipt(context, piece) : undefined;
		return { process, receipt };
	},
	may: mayAnswer,
});

/** What the reader of a receipt's link may do with it. */
export interface ReceiptHolder {
	/** The piece is the reader's own by their account too. */
	readonly mine: boolean;
	/** Somebody made it their own: since then the link only reads. */
	readonly claimed: boolean;
	/** Nobody has shown to be its author. */
	readonly claimable: boolean;
}

async function holderOf(context: Context, piece: Contribution): Promise<ReceiptHolder> {
	const mine = piece.authorId !== null && piece.authorId === context.actor.personId;
	const claimed = await isClaimed(context, piece.id);
	const claimable =
		!claimed && !mine && (piece.authorId === null || (await isOnlyWrittenDown(context, piece.authorId)));
	return { mine, claimed, claimable };
}

function isPrintable(piece: Contribution): boolean {
	return !isDraft(piece) && piece.withdrawnAt === null;
}
