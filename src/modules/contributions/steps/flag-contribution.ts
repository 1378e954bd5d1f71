import type { Context } from '../../../platform/context.ts';
import type { FlagReason } from '../flag.ts';
import { contributionTables } from '../tables.ts';

/** Writes that a person flags a piece; false where they have done so before, which a unique index knows. */
export async function recordFlag(
	context: Context,
	contributionId: string,
	flag: { readonly personId: string | undefined; readonly reason: FlagReason; readonly words: string },
): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await contributionTables(context.db)
		.insertInto('flag')
		.values({
			contribution: contributionId,
			person: flag.personId ?? null,
			reason: flag.reason,
			words: flag.words,
			flagged_at: context.now,
		})
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirstOrThrow();
	return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Sets the open flags of a piece aside, with what those who flagged it are told. */
export async function settleFlags(context: Context, contributionId: string, verdict: string): Promise<void> {
	await contributionTables(context.db)
		.updateTable('flag')
		.set({ settled_at: context.now, settled_by: context.actor.personId, verdict })
		.where('contribution', '=', contributionId)
		.where('settled_at', 'is', null)
		.execute();
}
