import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import type { Contribution } from '../../contributions/index.ts';
import type { Place } from '../point.ts';
import { pointTables } from '../tables.ts';
import { recordChange } from './change-point.ts';

/** A point as it is taken out of a contribution. */
export interface NewPoint {
	readonly heading: string;
	readonly quote: string;
	readonly place: Place | null;
	readonly tags: readonly string[];
}

/** Takes a point out of a contribution, which stays as it is. */
export async function splitPoint(
	context: Context,
	piece: Pick<Contribution, 'id' | 'kind' | 'processId'>,
	{ heading, quote, place, tags }: NewPoint,
): Promise<{ readonly id: string; readonly number: number }> {
	const made = await pointTables(context.db)
		.insertInto('point')
		.values({
			id: newId(context.now),
			contribution: piece.id,
			contribution_kind: piece.kind,
			process: piece.processId,
			heading,
			quote,
			quote_from: place?.from ?? null,
			quote_to: place?.to ?? null,
			tags: [...tags],
			made_at: context.now,
		})
		.returning(['id', 'number'])
		.executeTakeFirstOrThrow();
	await recordChange(context, { id: made.id, version: 1 }, 'split');
	return made;
}

/** Takes a point away that was made by mistake. Whoever asks has made sure that it has no answer and that none is merged into it. */
export async function removePoint(context: Context, pointId: string): Promise<void> {
	await pointTables(context.db).deleteFrom('point').where('id', '=', pointId).execute();
}

/** Shows the answers of a process to those who made the points; says how many came new. A response is answered when its consultation is closed. */
export async function showAnswers(context: Context, processId: string): Promise<number> {
	const shown = await pointTables(context.db)
		.updateTable('point')
		.set({ answer_shown_at: context.now })
		.where('process', '=', processId)
		.where('contribution_kind', '<>', 'response')
		.where('answered_at', 'is not', null)
		.where('answer_shown_at', 'is', null)
		.executeTakeFirst();
	return Number(shown.numUpdatedRows);
}
