import * as v from 'valibot';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { isSecret } from '../../../platform/identifiers.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import { type Contribution, contributionByNumber, contributionByReceipt } from '../../contributions/index.ts';
import { mayChangeOwn } from '../permissions.ts';
import { rearrangementState } from '../rearrangement.ts';
import { numberInPath } from '../words.ts';
import { type Asked, askedOf } from './asked-of-authors.ts';
import { openQuestionsOf, type Rearrangement } from './rearrangements.ts';

/** An author's proposal, and what they are asked about it while the question waits. */
export interface Consent {
	readonly proposal: Contribution;
	readonly asked: Asked | undefined;
}

/** What an author is asked, side by side with their own words. */
export const consentPage = read({
	name: 'consent.page',
	path: '/forslag/:number/samtykke',
	input: v.object({ number: numberInPath }),
	async load(context, { number }) {
		const proposal = await contributionByNumber(context, 'proposal', number);
		return proposal?.publishedAt ? loadConsent(context, proposal) : undefined;
	},
	may: (actor, { proposal }) => mayChangeOwn(actor, proposal),
});

/** The same by the link on a receipt. Whoever holds it is whoever handed the proposal in. */
export const consentByReceiptPage = read({
	name: 'consent-by-receipt.page',
	path: '/kvittering/:secret/samtykke',
	input: v.object({ secret: v.pipe(v.string(), v.check(isSecret)) }),
	async load(context, { secret }) {
		const proposal = await contributionByReceipt(context, secret);
		return proposal?.kind === 'proposal' ? { ...(await loadConsent(context, proposal)), secret } : undefined;
	},
	may: () => yes,
});

async function loadConsent(context: Context, proposal: Contribution): Promise<Consent> {
	const question = (await questionsWaiting(context, [proposal.id])).get(proposal.id);
	const [asked] = question ? await askedOf(context, [question]) : [];
	return { proposal, asked };
}

/** The questions that wait for an answer, by proposal; those whose time is over no longer do. */
export async function questionsWaiting(
	context: Context,
	proposalIds: readonly string[],
): Promise<Map<string, Rearrangement>> {
	const today = dateInCopenhagen(context.now);
	const open = await openQuestionsOf(context, proposalIds);
	return new Map([...open].filter(([, question]) => rearrangementState(question, today) === 'waiting'));
}
