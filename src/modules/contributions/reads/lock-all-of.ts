import type { Context } from '../../../platform/context.ts';
import type { Contribution } from '../contribution.ts';
import { contributionTables } from '../tables.ts';
import { contributionColumns, contributionOf } from './columns.ts';

/** Everything that one person handed in and has not taken back, locked: for somebody who wants all of it gone. */
export async function lockAllOf(context: Context, personId: string): Promise<Contribution[]> {
	const rows = await contributionTables(context.db)
		.selectFrom('contribution')
		.select(contributionColumns)
		.where('author', '=', personId)
		.where('withdrawn_at', 'is', null)
		.orderBy('id')
		.forUpdate()
		.execute();
	return rows.map(contributionOf);
}
