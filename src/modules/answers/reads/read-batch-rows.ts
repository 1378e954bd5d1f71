import type { Context } from '../../../platform/context.ts';
import type { AnswerState } from '../../contributions/index.ts';
import type { BatchOutcome } from '../batch.ts';
import { answersTables } from '../tables.ts';

/** Answers laid ready by one employee. */
export interface AnswerBatch {
	readonly id: string;
	readonly byPersonId: string | null;
	readonly state: AnswerState;
	readonly heading: string;
	readonly text: string;
	readonly elsewhereTo: string | null;
	readonly madeAt: Date;
	readonly sentAt: Date | null;
	readonly pieces: readonly BatchPiece[];
}

/** One piece of a batch: the mark of what it was chosen with, and what became of it. */
export interface BatchPiece {
	readonly contributionId: string;
	readonly seen: string;
	readonly outcome: BatchOutcome | null;
}

/** A batch with its pieces; locked for the act that sends it. */
export async function batchById(
	context: Context,
	id: string,
	{ lock = false }: { readonly lock?: boolean } = {},
): Promise<AnswerBatch | undefined> {
	const db = answersTables(context.db);
	const query = db.selectFrom('answer_batch').selectAll().where('id', '=', id);
	const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
	if (!row) return undefined;
	const pieces = await db.selectFrom('answer_batch_piece').selectAll().where('batch', '=', id).execute();
	return {
		id: row.id,
		byPersonId: row.by_person,
		state: row.state as AnswerState,
		heading: row.heading,
		text: row.text,
		elsewhereTo: row.elsewhere_to,
		madeAt: row.made_at,
		sentAt: row.sent_at,
		pieces: pieces.map(({ contribution, seen, outcome }) => ({
			contributionId: contribution,
			seen,
			outcome: outcome as BatchOutcome | null,
		})),
	};
}
