import type { Context } from '../../../platform/context.ts';
import { appealAnswerBy } from '../decision.ts';
import { moderationTables } from '../tables.ts';

/** Writes an appeal; false where there is one already, which the primary key knows. */
export async function writeAppeal(context: Context, decisionId: string, words: string): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await moderationTables(context.db)
		.insertInto('moderation_appeal')
		.values({ decision: decisionId, words, appealed_at: context.now, answer_by: appealAnswerBy(context.now) })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirstOrThrow();
	return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
