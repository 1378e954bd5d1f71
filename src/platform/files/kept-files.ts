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
 * Keeps staged files for good, in the caller's transaction, and says whether all of them were there. What another person, or another
 * form, laid ready is not there, but what the employee at the desk lays ready is the person's whom they help. A file that is not opened is shown to whoever kept it, and to nobody else.
 */
export async function keepStagedFiles(
	context: Context,
	ids: readonly string[],
	{ open }: { readonly open: boolean },
): Promise<boolean> {
	if (ids.length === 0) return true;
	const { ref, helper } = context.actor;
	const hands = [ref, helper?.ref, context.hand].filter((one) => one !== undefined);
	if (hands.length === 0) return false;
	const kept = await platformTables(context.db)
		.updateTable('stored_file')
		.set({ kept_at: context.now, opened_at: open ? context.now : null, ...(ref && { staged_by: ref }) })
		.where('id', 'in', ids)
		.where('kept_at', 'is', null)
		.where('staged_by', 'in', hands)
		.returning('id')
		.execute();
	return kept.length === new Set(ids).size;
}

/** Opens kept files to everybody, now that what they belong to is public. */
export async function openFiles(context: Context, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	await platformTables(context.db)
		.updateTable('stored_file')
		.set({ opened_at: context.now })
		.where('id', 'in', ids)
		.where('opened_at', 'is', null)
		.execute();
}

/** Closes kept files again: what they belong to is hidden, and may be shown again. */
export async function closeFiles(context: Context, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	await platformTables(context.db).updateTable('stored_file').set({ opened_at: null }).where('id', 'in', ids).execute();
}

/** Lets go of kept files that nothing shows any more: the sweep takes them. */
export async function releaseFiles(context: Context, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	await platformTables(context.db)
		.updateTable('stored_file')
		.set({ kept_at: null, opened_at: null, staged_at: context.now })
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
