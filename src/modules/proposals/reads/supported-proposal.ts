import type { Context } from '../../../platform/context.ts';
import { type Contribution, processOfNumber } from '../../contributions/index.ts';
import { type ParticipationProcess, type ProcessLevels, processWithLevelsBy } from '../../processes/index.ts';
import { holdWhereItStands } from '../steps/where-it-stands.ts';

/** A public proposal with what a support depends on. */
export interface SupportedProposal {
	readonly proposal: Contribution;
	readonly process: ParticipationProcess;
	readonly levels: ProcessLevels;
}

const processOfProposal = processWithLevelsBy(({ number }: { number: number }) => processOfNumber('proposal', number));
const processById = processWithLevelsBy(({ id }: { id: string }) => id);

/**
 * A public proposal, for support. The primary key is the rule, so a thousand supporters do not wait for each other; only for a merge,
 * after which their support counts where the proposal went on.
 */
export async function proposalToSupport(context: Context, number: number): Promise<SupportedProposal | undefined> {
	const [proposal, itsProcess] = await Promise.all([
		holdWhereItStands(context, number),
		processOfProposal(context, { number }),
	]);
	if (!proposal) return undefined;
	// Where it went on may be another process than where it was looked for.
	const isThere = itsProcess?.process.id === proposal.processId;
	const held = isThere ? itsProcess : await processById(context, { id: proposal.processId });
	return held && { proposal, ...held };
}
