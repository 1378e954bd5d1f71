import type { Context } from '../../../platform/context.ts';
import { peopleTables } from '../tables.ts';

/**
 * Takes the codes of unused letters away: of one letter by its number, or of all that are left. Says how many; a letter that is used at
 * the same moment is used. Belongs inside an act's transaction.
 */
export async function revokeLetters(
	context: Context,
	which: { readonly batch: string; readonly number?: number | undefined },
	reason: string,
): Promise<number> {
	const revoked = await peopleTables(context.db)
		.updateTable('letter')
		.set({ revoked_at: context.now, revoked_by: context.actor.personId ?? null, revoked_because: reason })
		.where('batch', '=', which.batch)
		.$if(which.number !== undefined, (query) => query.where('number', '=', which.number ?? 0))
		.where('used_on', 'is', null)
		.where('revoked_at', 'is', null)
		.executeTakeFirst();
	return Number(revoked.numUpdatedRows);
}
