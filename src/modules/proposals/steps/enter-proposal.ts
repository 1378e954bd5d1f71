import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { type Refused, refused } from '../../../platform/outcome.ts';
import { receiveContribution } from '../../contributions/index.ts';
import type { ParticipationProcess, Theme } from '../../processes/index.ts';
import { whyEnteringIsRefused } from '../entering.ts';
import { preparePiece, type WrittenDown } from './prepare-piece.ts';
import type { ReceiptName } from './receipt.ts';
import { tellRelations } from './tell-relations.ts';

/** A proposal that was entered, and the name of its receipt. */
export interface EnteredProposal {
	readonly id: string;
	readonly number: number;
	readonly receipt: ReceiptName;
}

/** Why nothing that came in on a day can be entered in a process, as a refusal of the act. */
export function refusedForDay(
	context: Context,
	process: ParticipationProcess,
	happenedOn: string,
): Refused | undefined {
	const refusal = whyEnteringIsRefused(process, happenedOn, dateInCopenhagen(context.now));
	return refusal && refused(refusal, refusal.startsWith('date') ? 'happenedOn' : undefined);
}

/** Receives a proposal that staff write down for somebody: it is answered, counted and found like one that was sent here. */
export async function enterProposal(
	context: Context,
	{ process, themes }: { readonly process: ParticipationProcess; readonly themes: readonly Theme[] },
	written: WrittenDown & { readonly title: string },
): Promise<EnteredProposal | Refused> {
	const tooEarlyOrLate = refusedForDay(context, process, written.happenedOn);
	if (tooEarlyOrLate) return tooEarlyOrLate;
	const prepared = await preparePiece(context, process, themes, written);
	if ('problems' in prepared) return prepared;
	const { piece, themeId, receipt } = prepared;
	const entered = await receiveContribution(context, {
		...piece,
		kind: 'proposal',
		themeId,
		title: written.title,
		needsAnswer: true,
	});
	await tellRelations(context, { id: entered.id, processId: process.id, themeId });
	return { ...entered, receipt };
}
