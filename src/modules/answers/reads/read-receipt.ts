import * as v from 'valibot';
import { isSecret } from '../../../platform/identifiers.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import {
	anyContributionByNumber,
	type Contribution,
	contributionByReceipt,
	isDraft,
} from '../../contributions/index.ts';
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
		const receipt = piece && (await loadReceipt(context, piece));
		return receipt && { ...receipt, secret };
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

function isPrintable(piece: Contribution): boolean {
	return !isDraft(piece) && piece.withdrawnAt === null;
}
