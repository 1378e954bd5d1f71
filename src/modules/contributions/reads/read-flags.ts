import type { Selectable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { Flag, FlagReason } from '../flag.ts';
import { type ContributionTables, contributionTables } from '../tables.ts';

/** So many flags of one piece are read; more say nothing new. */
const mostFlags = 50;

/** What people flagged a piece for: the open ones first, then the newest. */
export async function flagsOf(context: Context, contributionId: string): Promise<Flag[]> {
	const rows = await contributionTables(context.db)
		.selectFrom('flag')
		.selectAll()
		.where('contribution', '=', contributionId)
		.orderBy((of) => of('settled_at', 'is not', null))
		.orderBy('flagged_at', 'desc')
		.orderBy('id')
		.limit(mostFlags)
		.execute();
	return rows.map(flagOf);
}

/** How many open flags of people without an account a piece has. */
export async function countFlagsOfNobody(context: Context, contributionId: string): Promise<number> {
	const { count } = await contributionTables(context.db)
		.selectFrom('flag')
		.select((flag) => flag.fn.countAll<string>().as('count'))
		.where('contribution', '=', contributionId)
		.where('person', 'is', null)
		.where('settled_at', 'is', null)
		.executeTakeFirstOrThrow();
	return Number(count);
}

/** What one person flagged a piece for, where they did. */
export async function ownFlag(context: Context, contributionId: string, personId: string): Promise<Flag | undefined> {
	const row = await contributionTables(context.db)
		.selectFrom('flag')
		.selectAll()
		.where('contribution', '=', contributionId)
		.where('person', '=', personId)
		.executeTakeFirst();
	return row && flagOf(row);
}

function flagOf(row: Selectable<ContributionTables['flag']>): Flag {
	return {
		id: row.id,
		contributionId: row.contribution,
		personId: row.person,
		reason: row.reason as FlagReason,
		words: row.words,
		flaggedAt: row.flagged_at,
		settledAt: row.settled_at,
		settledBy: row.settled_by,
		verdict: row.verdict,
	};
}
