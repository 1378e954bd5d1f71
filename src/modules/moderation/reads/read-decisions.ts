import type { Selectable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { Appeal, Decision } from '../decision.ts';
import { type ModerationTables, moderationTables } from '../tables.ts';

/** More decisions about one piece than this nobody has made. */
const mostDecisions = 50;

/** The decisions about a piece, the newest first, with their appeals. */
export async function decisionsAbout(context: Context, contributionId: string): Promise<Decision[]> {
	const rows = await moderationTables(context.db)
		.selectFrom('moderation_decision')
		.selectAll()
		.where('contribution', '=', contributionId)
		.orderBy('decided_at', 'desc')
		.orderBy('id', 'desc')
		.limit(mostDecisions)
		.execute();
	return withAppeals(context, rows);
}

/** One decision, locked: of two who decide about it, the second sees what the first did. For acts. */
export async function lockDecision(context: Context, id: string): Promise<Decision | undefined> {
	const row = await moderationTables(context.db)
		.selectFrom('moderation_decision')
		.selectAll()
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst();
	return row && (await withAppeals(context, [row]))[0];
}

/** Rows with their appeals, in two questions however many. */
export async function withAppeals(
	context: Context,
	rows: readonly Selectable<ModerationTables['moderation_decision']>[],
): Promise<Decision[]> {
	if (rows.length === 0) return [];
	const appeals = await moderationTables(context.db)
		.selectFrom('moderation_appeal')
		.selectAll()
		.where(
			'decision',
			'in',
			rows.map(({ id }) => id),
		)
		.execute();
	const byDecision = new Map(appeals.map((row) => [row.decision, appealOf(row)]));
	return rows.map((row) => ({
		id: row.id,
		contributionId: row.contribution,
		processId: row.process,
		pieceKind: row.piece_kind,
		kind: row.kind,
		rule: row.rule,
		words: row.words,
		decidedAt: row.decided_at,
		decidedBy: row.decided_by,
		liftedAt: row.lifted_at,
		appeal: byDecision.get(row.id),
	}));
}

function appealOf(row: Selectable<ModerationTables['moderation_appeal']>): Appeal {
	return {
		words: row.words,
		appealedAt: row.appealed_at,
		answerBy: row.answer_by,
		decidedAt: row.decided_at,
		decidedBy: row.decided_by,
		result: row.result,
		reason: row.reason,
	};
}
