import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import { contributionTables } from '../tables.ts';

/** Puts a piece into somebody's hands, or back where `personId` is null; the row before it ends. The piece must be locked. */
export async function recordAssignment(
	context: Context,
	contributionId: string,
	{ personId, message }: { readonly personId: string | null; readonly message: string },
): Promise<void> {
	const db = contributionTables(context.db);
	await db
		.updateTable('assignment')
		.set({ ended_at: context.now })
		.where('contribution', '=', contributionId)
		.where('ended_at', 'is', null)
		.execute();
	await db
		.insertInto('assignment')
		.values({
			id: newId(context.now),
			contribution: contributionId,
			person: personId,
			by_person: context.actor.personId,
			message,
			assigned_at: context.now,
		})
		.execute();
}
