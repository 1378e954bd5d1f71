import type { Context } from '../../../platform/context.ts';
import type { MaskedWhat } from '../mask.ts';
import { contributionTables } from '../tables.ts';

/** What was taken out of a piece by a decision; the words are empty once they are forgotten. */
export interface MaskedPassage {
	readonly decision: string;
	readonly what: MaskedWhat;
	readonly passage: string;
}

/** What was taken out of a piece. Only for its author and for those who moderate it. */
export async function masksOf(context: Context, contributionId: string): Promise<Map<string, MaskedPassage>> {
	const rows = await contributionTables(context.db)
		.selectFrom('masked_passage')
		.select(['decision', 'what', 'passage'])
		.where('contribution', '=', contributionId)
		.orderBy('masked_at')
		.limit(50)
		.execute();
	return new Map(rows.map((row) => [row.decision, row]));
}
