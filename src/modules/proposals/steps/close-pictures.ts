import type { Context } from '../../../platform/context.ts';
import { closeFiles, openFiles } from '../../../platform/files/kept-files.ts';
import { picturesOf } from '../reads/read-pictures.ts';

/** Closes the pictures of a proposal that is hidden: whoever kept their address can fetch them no more. */
export async function closePictures(context: Context, proposalId: string): Promise<void> {
	await closeFiles(context, await idsOf(context, proposalId));
}

/** Opens them again. */
export async function openPictures(context: Context, proposalId: string): Promise<void> {
	await openFiles(context, await idsOf(context, proposalId));
}

async function idsOf(context: Context, proposalId: string): Promise<string[]> {
	return (await picturesOf(context, proposalId)).map(({ id }) => id);
}
