import type { Context } from '../../../platform/context.ts';
import { keepStagedFiles, openFiles, releaseFiles } from '../../../platform/files/kept-files.ts';
import { picturesOf } from '../reads/read-pictures.ts';
import { proposalTables } from '../tables.ts';

/** A picture with the words for those who cannot see it. */
export interface DescribedPicture {
	readonly id: string;
	readonly alt: string;
}

/** Gives a draft its pictures: they are its author's alone until it is published. False when one of them is not there. */
export function keepPicturesOfDraft(
	context: Context,
	proposalId: string,
	pictures: readonly DescribedPicture[],
): Promise<boolean> {
	return putPictures(context, proposalId, pictures, false);
}

/** Gives a public proposal its pictures in this order; those it no longer has are let go. False when one of them is not there. */
export async function keepPictures(
	context: Context,
	proposalId: string,
	pictures: readonly DescribedPicture[],
): Promise<boolean> {
	if (!(await putPictures(context, proposalId, pictures, true))) return false;
	await openFiles(
		context,
		pictures.map(({ id }) => id),
	);
	return true;
}

async function putPictures(
	context: Context,
	proposalId: string,
	pictures: readonly DescribedPicture[],
	open: boolean,
): Promise<boolean> {
	const before = (await picturesOf(context, proposalId)).map((picture) => picture.id);
	const now = [...new Set(pictures.map((picture) => picture.id))];
	if (now.length !== pictures.length) return false;
	const isKept = await keepStagedFiles(
		context,
		now.filter((id) => !before.includes(id)),
		{ open },
	);
	if (!isKept) return false;
	const db = proposalTables(context.db);
	if (before.length > 0) await db.deleteFrom('proposal_picture').where('proposal', '=', proposalId).execute();
	if (pictures.length > 0)
		await db
			.insertInto('proposal_picture')
			.values(pictures.map(({ id, alt }, position) => ({ proposal: proposalId, file: id, alt, position })))
			.execute();
	await releaseFiles(
		context,
		before.filter((id) => !now.includes(id)),
	);
	return true;
}
