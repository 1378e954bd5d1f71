import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type Contribution, wasRead } from '../contribution.ts';
import type { RuleKey } from '../rule.ts';
import { contributionTables } from '../tables.ts';
import { recordStep, tellReceived } from './receive-contribution.ts';

/**
 * Hides a piece for a rule: it leaves every list and count as one that was taken back, and its address says why. Its words, supports
 * and replies stay in their rows. It must be locked.
 */
export async function hideContribution(context: Context, piece: Contribution, rule: RuleKey): Promise<void> {
	await contributionTables(context.db)
		.updateTable('contribution')
		.set({
			// What went on in another keeps the day that it did.
			withdrawn_at: piece.withdrawnAt ?? context.now,
			hidden_at: piece.hiddenAt ?? context.now,
			hidden_rule: rule,
		})
		.where('id', '=', piece.id)
		.execute();
	await recordStep(context, piece.id, { step: 'hidden' });
}

/** Shows a hidden piece again, with everything it had. */
export async function showAgain(context: Context, piece: Contribution): Promise<void> {
	await contributionTables(context.db)
		.updateTable('contribution')
		.set({
			withdrawn_at: sql<Date | null>`case when went_on_at is null then null else withdrawn_at end`,
			hidden_at: null,
			hidden_rule: null,
		})
		.where('id', '=', piece.id)
		.execute();
	await recordStep(context, piece.id, { step: 'shown-again' });
}

/** Takes a public piece out of sight until somebody has looked it through, as its author has given it other words. */
export async function holdBackContribution(context: Context, piece: Contribution): Promise<void> {
	await contributionTables(context.db)
		.updateTable('contribution')
		.set({ withdrawn_at: context.now, hidden_at: context.now })
		.where('id', '=', piece.id)
		.execute();
	await recordStep(context, piece.id, { step: 'held' });
}

/** Publishes a piece that was held: it has waited in front of nobody, and so is received now. What was public before, is so again. */
export async function releaseHeld(context: Context, piece: Contribution): Promise<void> {
	if (wasRead(piece)) return showAgain(context, piece);
	await contributionTables(context.db)
		.updateTable('contribution')
		.set({ withdrawn_at: null, hidden_at: null, published_at: context.now })
		.where('id', '=', piece.id)
		.execute();
	await recordStep(context, piece.id, { step: 'shown-again' });
	await tellReceived(context, piece.id, { again: true });
}
