import type { Context } from '../../../platform/context.ts';
import { maskInMails } from '../../../platform/mail/mask-in-mails.ts';
import { type Contribution, contributionPath, type Mask, placeholders } from '../../contributions/index.ts';
import { maskBesideProposals } from '../../proposals/index.ts';

/** Takes words that were taken out of a piece out of what is said beside it too, and out of mails about it that wait to be sent. */
export async function maskAround(
	context: Context,
	piece: Contribution,
	same: readonly string[],
	mask: Mask,
): Promise<void> {
	if (piece.kind === 'proposal') await maskBesideProposals(context, same, mask);
	await maskInMails(context, {
		passage: mask.passage,
		instead: placeholders[mask.what],
		paths: [contributionPath(piece), `/mit/bidrag/${piece.number}`],
	});
}
