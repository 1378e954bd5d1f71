import type { Context } from '../../../platform/context.ts';
import { answersTables } from '../tables.ts';

/** What one colleague noted for the others. */
export interface InternalNote {
	readonly byPersonId: string | null;
	readonly words: string;
	readonly notedAt: Date;
}

/** The latest notes of a piece that are shown. */
const mostNotes = 50;

/** The notes on a piece, oldest first. Only for those who may answer it: the caller asks first. */
export async function notesOf(context: Context, contributionId: string): Promise<InternalNote[]> {
	const rows = await answersTables(context.db)
		.selectFrom('internal_note')
		.select(['by_person', 'words', 'noted_at'])
		.where('contribution', '=', contributionId)
		.orderBy('noted_at', 'desc')
		.orderBy('id', 'desc')
		.limit(mostNotes)
		.execute();
	return rows.map((row) => ({ byPersonId: row.by_person, words: row.words, notedAt: row.noted_at })).toReversed();
}
