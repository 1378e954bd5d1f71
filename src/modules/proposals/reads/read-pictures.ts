import type { Context } from '../../../platform/context.ts';
import { type StoredPicture, storedPictures } from '../../../platform/files/kept-files.ts';
import { proposalTables } from '../tables.ts';

/** A picture of a proposal. */
export interface ProposalPicture extends StoredPicture {
	readonly alt: string;
}

/** The pictures of a proposal in order. */
export async function picturesOf(context: Context, proposalId: string): Promise<ProposalPicture[]> {
	const rows = await proposalTables(context.db)
		.selectFrom('proposal_picture')
		.select(['file', 'alt'])
		.where('proposal', '=', proposalId)
		.orderBy('position')
		.execute();
	const stored = await storedPictures(
		context,
		rows.map((row) => row.file),
	);
	return rows.flatMap((row) => {
		const picture = stored.get(row.file);
		return picture ? [{ ...picture, alt: row.alt }] : [];
	});
}

/** The proposal that has a picture. */
export async function proposalOfPicture(context: Context, fileId: string): Promise<string | undefined> {
	const row = await proposalTables(context.db)
		.selectFrom('proposal_picture')
		.select('proposal')
		.where('file', '=', fileId)
		.executeTakeFirst();
	return row?.proposal;
}
