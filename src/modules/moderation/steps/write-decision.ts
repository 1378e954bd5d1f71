import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import type { AnsweredAlone, RuleKey } from '../../contributions/index.ts';
import type { Decision, DecisionKind } from '../decision.ts';
import { moderationTables } from '../tables.ts';

/** Writes what was decided about a piece, for its author and for the public log. */
export async function writeDecision(
	context: Context,
	piece: AnsweredAlone,
	decided: { readonly kind: DecisionKind; readonly rule: RuleKey; readonly words: string },
): Promise<string> {
	const id = newId(context.now);
	await moderationTables(context.db)
		.insertInto('moderation_decision')
		.values({
			id,
			contribution: piece.id,
			process: piece.processId,
			piece_kind: piece.kind,
			...decided,
			decided_at: context.now,
			decided_by: context.actor.personId,
		})
		.execute();
	return id;
}

/** Lifts a decision; it stays in the log with the day that it was lifted. */
export async function liftDecision(context: Context, decision: Pick<Decision, 'id'>): Promise<void> {
	await moderationTables(context.db)
		.updateTable('moderation_decision')
		.set({ lifted_at: context.now, lifted_by: context.actor.personId })
		.where('id', '=', decision.id)
		.execute();
}
