import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type Hits, type HitWish, hasWords, topHits } from '../../../platform/search/hits.ts';
import { planTables } from '../tables.ts';

/** What narrows a search among plans. */
export interface PlanSearch extends HitWish {
	readonly processId?: string | undefined;
	/** Only of these: those of an area. */
	readonly processIds?: readonly string[] | undefined;
}

/** One plan is read by more than who read one proposal: it stands before what says the same in passing. */
const weight = 1.3;

/** Plans with some words in the version that everybody reads. */
export async function findPlans(context: Context, wish: PlanSearch): Promise<Hits> {
	const found = sql`
		select version.plan as id, version.published_at as at, version.search
		from plan_version version join plan on plan.id = version.plan
		where ${hasWords(sql`version.search`, wish.query)}
			and version.version = (select max(latest.version) from plan_version latest where latest.plan = version.plan)
			${wish.processId ? sql`and plan.process = ${wish.processId}` : sql``}
			${wish.processIds ? sql`and plan.process = any (${[...wish.processIds]}::uuid[])` : sql``}
	`;
	return topHits(planTables(context.db), found, weight, wish);
}
