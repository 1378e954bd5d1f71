import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { Contribution } from '../contribution.ts';
import type { HowItWentOn } from '../step.ts';
import { contributionTables } from '../tables.ts';
import { contributionColumns, contributionOf } from './columns.ts';

/** Where a piece went on. */
export interface Successor {
	readonly how: HowItWentOn;
	readonly later: Contribution;
}

/** What went on in a piece, and how many supported it where it first stood. */
export interface Predecessor {
	readonly how: HowItWentOn;
	readonly earlier: Contribution;
	readonly supports: number;
	readonly since: Date;
}

/** More than this does not go on in one; the page names the first. */
const mostNamed = 50;

/** Where several pieces went on, by the id of each; for one that was split, its parts in their order. */
export async function successorsOf(context: Context, ids: readonly string[]): Promise<Map<string, Successor[]>> {
	const found = new Map<string, Successor[]>(ids.map((id) => [id, []]));
	if (ids.length === 0) return found;
	const rows = await contributionTables(context.db)
		.selectFrom('contribution_successor')
		.innerJoin('contribution', 'contribution.id', 'contribution_successor.later')
		.select(contributionColumns)
		.select(['contribution_successor.earlier', 'contribution_successor.how'])
		.where('contribution_successor.earlier', 'in', ids)
		.orderBy('contribution.number')
		.execute();
	for (const { earlier, how, ...row } of rows) found.get(earlier)?.push({ how, later: contributionOf(row) });
	return found;
}

/** What went on in a piece and has not been taken back by its author since, the first first. */
export async function predecessorsOf(context: Context, id: string): Promise<Predecessor[]> {
	const rows = await contributionTables(context.db)
		.selectFrom('contribution_successor')
		.innerJoin('contribution', 'contribution.id', 'contribution_successor.earlier')
		.select(contributionColumns)
		.select(['contribution_successor.how', 'contribution_successor.since'])
		.select(
			sql<number>`(select count(*)::int from support where support.contribution = contribution.id)`.as('supports'),
		)
		.where('contribution_successor.later', '=', id)
		.where('contribution.went_on_at', 'is not', null)
		.where('contribution.hidden_at', 'is', null)
		.orderBy('contribution_successor.since')
		.orderBy('contribution.number')
		.limit(mostNamed)
		.execute();
	return rows.map(({ how, since, supports, ...row }) => ({ how, since, supports, earlier: contributionOf(row) }));
}
