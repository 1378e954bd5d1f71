import type { Context } from '../../../platform/context.ts';
import { consultationTables } from '../tables.ts';

/** Takes a consultation away that nobody else has seen, with all that was laid in it; false where it is published, or gone. */
export async function discardDraft(context: Context, id: string): Promise<boolean> {
	// Whoever publishes it holds the row: it is looked at again when they are done.
	const { numDeletedRows } = await consultationTables(context.db)
		.deleteFrom('consultation')
		.where('id', '=', id)
		.where('published_at', 'is', null)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}
