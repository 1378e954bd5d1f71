import type { Context } from '../../../platform/context.ts';
import { placePieces } from '../../contributions/index.ts';
import { discussionTables } from '../tables.ts';

/** Where comments go when what they are about goes on. */
export interface NewPlace {
	readonly id: string;
	readonly processId: string;
	readonly themeId: string | null;
}

/** Lets the conversation about one proposal go on under another, each comment in its place; from where it came is remembered. */
export async function carryComments(context: Context, fromId: string, to: NewPlace): Promise<void> {
	const carried = await discussionTables(context.db)
		.updateTable('comment')
		.set({ about: to.id, carried_from: fromId })
		.where('about', '=', fromId)
		.returning('contribution')
		.execute();
	await placePieces(
		context,
		carried.map(({ contribution }) => contribution),
		to,
	);
}

/** Takes the comments that came along, and what was replied to them since, back to where they were written. */
export async function bringCommentsBack(context: Context, to: NewPlace): Promise<void> {
	const back = await discussionTables(context.db)
		.updateTable('comment')
		.set({ about: to.id, carried_from: null })
		.where((where) =>
			where.or([
				where('carried_from', '=', to.id),
				where(
					'parent',
					'in',
					where.selectFrom('comment as voice').where('voice.carried_from', '=', to.id).select('voice.contribution'),
				),
			]),
		)
		.returning('contribution')
		.execute();
	await placePieces(
		context,
		back.map(({ contribution }) => contribution),
		to,
	);
}
