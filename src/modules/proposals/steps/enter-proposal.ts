import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { type Refused, refused } from '../../../platform/outcome.ts';
import { type Received, receiveContribution, receiveContributions } from '../../contributions/index.ts';
import type { ParticipationProcess, Theme } from '../../processes/index.ts';
import { whyEnteringIsRefused } from '../entering.ts';
import { type PreparedPiece, preparePiece, preparePieces, type WrittenDown } from './prepare-piece.ts';
import type { ReceiptName } from './receipt.ts';
import { tellAllRelations, tellRelations } from './tell-relations.ts';

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

/** A proposal as staff write it down. */
export type WrittenProposal = WrittenDown & { readonly title: string };

/** Where proposals are entered: a process that is held, and its themes. */
export interface EnteringPlace {
	readonly process: ParticipationProcess;
	readonly themes: readonly Theme[];
}

/** Receives a proposal that staff write down for somebody: it is answered, counted and found like one that was sent here. */
export async function enterProposal(
	context: Context,
	{ process, themes }: EnteringPlace,
	written: WrittenProposal,
): Promise<EnteredProposal | Refused> {
	const tooEarlyOrLate = refusedForDay(context, process, written.happenedOn);
	if (tooEarlyOrLate) return tooEarlyOrLate;
	const prepared = await preparePiece(context, process, themes, written);
	if ('problems' in prepared) return prepared;
	const entered = await receiveContribution(context, proposalOf(prepared, written));
	await tellRelations(context, { id: entered.id, processId: process.id, themeId: prepared.themeId });
	return { ...entered, receipt: prepared.receipt };
}

/**
 * Receives many at once, each as if it were entered alone, in a few statements however many they are. One that is refused
 * stops none of the others; the answers stand in the order given.
 */
export async function enterProposals(
	context: Context,
	{ process, themes }: EnteringPlace,
	all: readonly WrittenProposal[],
	{ tell }: { readonly tell: boolean },
): Promise<(EnteredProposal | Refused)[]> {
	const refusals = all.map(({ happenedOn }) => refusedForDay(context, process, happenedOn));
	const inTime = all.filter((_, place) => !refusals[place]);
	const prepared = await preparePieces(context, process, themes, inTime);
	const taken = prepared.flatMap((one, place) => ('problems' in one ? [] : [{ one, written: inTime[place] }]));
	const received = await receiveContributions(
		context,
		taken.map(({ one, written }) => proposalOf(one, written as WrittenProposal)),
		{ tell },
	);
	await tellAllRelations(
		context,
		received.map(({ id }, place) => ({ id, processId: process.id, themeId: taken[place]?.one.themeId ?? null })),
	);
	const entered = received.map((one, place) => ({ ...one, receipt: taken[place]?.one.receipt as ReceiptName }));
	const waiting = [...prepared];
	return refusals.map((refusal) => {
		const next = refusal ?? waiting.shift();
		return next && 'problems' in next ? next : (entered.shift() as EnteredProposal);
	});
}

function proposalOf({ piece, themeId }: PreparedPiece, { title }: WrittenProposal): Received {
	return { ...piece, kind: 'proposal', themeId, title, needsAnswer: true };
}
