import type { Context } from '../context.ts';
import { platformTables } from '../database/database.ts';
import { newId } from '../identifiers.ts';

/** A file whose bytes are kept as they came: nothing ever opens it here. */
export interface FileAsItCame {
	/** The only name under which its bytes lie. */
	readonly variant: string;
	readonly type: string;
	readonly bytes: Uint8Array;
	/** When, as far as that is written down. */
	readonly at: Date;
}

/** Lays a file ready for an act to keep, in the name of the form that it was sent with; undefined where the form is too old to have one. */
export async function layReady(
	context: Context,
	{ variant, type, bytes, at }: FileAsItCame,
): Promise<string | undefined> {
	if (!context.hand) return undefined;
	const id = newId(at);
	await context.runtime.files.put(id, variant, bytes);
	await platformTables(context.db)
		.insertInto('stored_file')
		.values({
			id,
			content_type: type,
			// It has no width in which a picture of it could be asked for.
			widths: [],
			byte_count: bytes.byteLength,
			staged_at: at,
			staged_by: context.hand,
		})
		.execute();
	return id;
}

/** Keeps such a file for good, in the caller's transaction, and says whether it lay ready under this form. From then on it is nobody's. */
export async function keepReady(
	context: Context,
	id: string,
	{ types, at }: { readonly types: readonly string[]; readonly at: Date },
): Promise<boolean> {
	if (!context.hand) return false;
	const kept = await platformTables(context.db)
		.updateTable('stored_file')
		.set({ kept_at: at, staged_by: '' })
		.where('id', '=', id)
		.where('kept_at', 'is', null)
		.where('staged_by', '=', context.hand)
		.where('content_type', 'in', types)
		.returning('id')
		.executeTakeFirst();
	return kept !== undefined;
}
