import type { Context } from '../context.ts';
import { platformTables } from '../database/database.ts';

/** A stored picture as a page needs it: its size, and the widths it can be fetched in. */
export interface StoredPicture {
	readonly id: string;
	readonly width: number;
	readonly height: number;
	readonly widths: readonly number[];
}

/**
 * Keeps staged files for good, in the caller's transaction, and says whether all of them were there. Their ids are known
 * to nobody but the one whose form holds them.
 */
export async function keepStagedFiles(context: Context, ids: readonly string[]): Promise<boolean> {
	if (ids.length === 0) return true;
	const kept = await platformTables(context.db)
		.updateTable('stored_file')
		.set({ kept_at: context.now })
		.where('id', 'in', ids)
		.where('kept_at', 'is', null)
		.returning('id')
		.execute();
	return kept.length === new Set(ids).size;
}

/** Lets go of kept files that nothing shows any more: the sweep takes them. */
export async function releaseFiles(context: Context, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	await platformTables(context.db)
		.updateTable('stored_file')
		.set({ kept_at: null, staged_at: context.now })
		.where('id', 'in', ids)
		.execute();
}

/** Sizes of stored pictures, in one query. */
export async function storedPictures(context: Context, ids: readonly string[]): Promise<Map<string, StoredPicture>> {
	if (ids.length === 0) return new Map();
	const rows = await platformTables(context.db)
		.selectFrom('stored_file')
		.select(['id', 'width', 'height', 'widths'])
		.where('id', 'in', ids)
		.execute();
	return new Map(
		rows.map((row) => [row.id, { id: row.id, width: row.width ?? 0, height: row.height ?? 0, widths: row.widths }]),
	);
}

/** The address of a stored picture in the smallest width that is wide enough. */
export function picturePath(picture: Pick<StoredPicture, 'id' | 'widths'>, wanted: number): string {
	const widths = [...picture.widths].sort((a, b) => a - b);
	return `/filer/${picture.id}/${widths.find((width) => width >= wanted) ?? widths.at(-1) ?? wanted}`;
}
