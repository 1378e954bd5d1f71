import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { AnswerState } from '../state.ts';
import { contributionTables } from '../tables.ts';
import { recordSteps } from './receive-contribution.ts';

/**
 * Locks responses in the order of their ids, so that none is taken back, and nothing more taken out of it, while they are answered.
 * Answers those that stand.
 */
export async function lockResponses(context: Context, ids: readonly string[]): Promise<string[]> {
	const rows = await contributionTables(context.db)
		.selectFrom('contribution')
		.select(['id', 'withdrawn_at'])
		.where(sql<boolean>`id = any (${ids}::uuid[])`)
		.where('kind', '=', 'response')
		.orderBy('id')
		.forUpdate()
		.execute();
	return rows.flatMap(({ id, withdrawn_at }) => (withdrawn_at === null ? [id] : []));
}

/**
 * Says of locked responses that they are answered, by their points and not by words of their own. Without a state there was nothing in
 * them to answer.
 */
export async function answerResponses(
	context: Context,
	ids: readonly string[],
	given?: { readonly state: AnswerState; readonly heading: string },
): Promise<void> {
	if (ids.length === 0) return;
	await contributionTables(context.db)
		.updateTable('contribution')
		.set({ answered_at: context.now, ...(given && { state: given.state }) })
		.where(sql<boolean>`id = any (${ids}::uuid[])`)
		.where('kind', '=', 'response')
		.execute();
	if (given) await recordSteps(context, ids, { step: 'answer', state: given.state, note: given.heading });
}
