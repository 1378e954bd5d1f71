import type { Context } from '../../../platform/context.ts';
import {
	holdProcess,
	levelsOf,
	maySteerProcess,
	type ParticipationProcess,
	type ProcessLevels,
	processBySlug,
	type Theme,
	themesOf,
} from '../../processes/index.ts';

/** A process as the acts of this module ask it. */
export interface ProcessFacts {
	readonly process: ParticipationProcess;
	readonly levels: ProcessLevels;
	readonly themes: readonly Theme[];
}

/** The process that something is handed in to, held so that it is not concluded meanwhile; unpublished ones are not there. */
export async function holdForHandingIn(context: Context, slug: string): Promise<ProcessFacts | undefined> {
	const found = await processBySlug(context, slug);
	return found && heldProcess(context, found.id);
}

/** The same by the process's id. */
export async function heldProcess(context: Context, id: string): Promise<ProcessFacts | undefined> {
	const process = await holdProcess(context, id);
	if (!process || !isVisible(context, process)) return undefined;
	return { process, levels: await levelsOf(context, id), themes: await themesOf(context, id) };
}

/** Whether this actor may know that a process exists: it is published, or theirs to steer. */
export function isVisible(context: Context, process: ParticipationProcess): boolean {
	return process.publishedAt !== null || maySteerProcess(context.actor, process).kind === 'yes';
}
