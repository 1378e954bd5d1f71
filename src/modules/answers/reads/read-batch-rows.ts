import { sql } from 'kysely';
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

/** Answers that an employee has laid ready and not sent. */
export interface UnsentBatch {
	readonly id: string;
	readonly heading: string;
	readonly madeAt: Date;
	readonly pieces: number;
}

/** More than this nobody leaves lying; older ones are told of once these are sent. */
const mostUnsent = 5;

/** After so long what was laid ready is no longer what anybody means to send. */
const unsentMs = 30 * 86_400_000;

/** What this employee has laid ready and not sent, the newest first. */
export async function unsentBatches(context: Context): Promise<UnsentBatch[]> {
	return answersTables(context.db)
		.selectFrom('answer_batch')
		.select(['id', 'heading', 'made_at as madeAt'])
		.select(
			sql<number>`(select count(*)::int from answer_batch_piece where answer_batch_piece.batch = answer_batch.id)`.as(
				'pieces',
			),
		)
		.where('by_person', '=', context.actor.personId ?? null)
		.where('sent_at', 'is', null)
		.where('made_at', '>', new Date(context.now.getTime() - unsentMs))
		.orderBy('made_at', 'desc')
		.limit(mostUnsent)
		.execute();
}
