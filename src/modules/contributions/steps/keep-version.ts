import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { Contribution } from '../contribution.ts';
import { contributionTables } from '../tables.ts';

/** Keeps what a contribution says now, before it is said otherwise. The row must be locked: its versions are counted. */
export async function keepVersion(
	context: Context,
	contribution: Contribution,
	replacedBy: 'author' | 'municipality',
): Promise<void> {
	await contributionTables(context.db)
		.insertInto('contribution_version')
		.values((expression) => ({
			contribution: contribution.id,
			version: expression
				.selectFrom('contribution_version')
				.where('contribution', '=', contribution.id)
				.select(sql<number>`coalesce(max(version), 0) + 1`.as('next')),
			title: contribution.title,
			text: contribution.text,
			theme: contribution.themeId,
			replaced_at: context.now,
			replaced_by: replacedBy,
		}))
		.execute();
}
