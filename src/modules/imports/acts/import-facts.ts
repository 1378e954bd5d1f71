import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { isId } from '../../../platform/identifiers.ts';
import { holdProcess, type ParticipationProcess } from '../../processes/index.ts';
import type { ContributionImport } from '../import-state.ts';
import { lockImport } from '../reads/read-import.ts';

/** The id of an import in an input. */
export const importId = v.pipe(v.string(), v.check(isId));

/** A chunk of an import, as a job or the command line names it. */
export const chunkField = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));

/** What every act upon an import asks. */
export interface ImportFacts {
	readonly contributionImport: ContributionImport;
	readonly process: ParticipationProcess;
}

/** The import, locked, and its process, held so that it is not concluded meanwhile. */
export async function heldImport(context: Context, id: string): Promise<ImportFacts | undefined> {
	const contributionImport = await lockImport(context, id);
	const process = contributionImport && (await holdProcess(context, contributionImport.processId));
	return contributionImport && process && { contributionImport, process };
}
