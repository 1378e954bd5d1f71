import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { ContributionKind } from '../../contributions/index.ts';
import { pointTables } from '../tables.ts';

/** How far the points of a process are. */
export interface PointCounts {
	/** All of them, merged ones too: so often something was said. */
	readonly said: number;
	/** Those that stand by themselves: so many answers are due. */
	readonly points: number;
	readonly answered: number;
	/** Without an answer, or without anybody having said whether something was changed. */
	readonly unanswered: number;
	readonly changed: number;
	/** Answered, and not yet shown to those who said it; a response's are shown when its consultation is closed. */
	readonly notShown: number;
}

/** Counts the points of a process, or those of one kind of contribution in it. */
export async function countPoints(
	context: Context,
	wish: { readonly processId: string; readonly kind?: ContributionKind | undefined },
): Promise<PointCounts> {
	return pointTables(context.db)
		.selectFrom('point')
		.select([
			sql<number>`count(*)::int`.as('said'),
			sql<number>`(count(*) filter (where merged_into is null))::int`.as('points'),
			sql<number>`(count(*) filter (where merged_into is null and answered_at is not null))::int`.as('answered'),
			sql<number>`(count(*) filter (where merged_into is null and (answered_at is null or changed is null)))::int`.as(
				'unanswered',
			),
			sql<number>`(count(*) filter (where merged_into is null and changed))::int`.as('changed'),
			sql<number>`(count(*) filter (where merged_into is null and answered_at is not null and answer_shown_at is null
				and contribution_kind <> 'response'))::int`.as('notShown'),
		])
		.where('process', '=', wish.processId)
		.$if(wish.kind !== undefined, (counted) => counted.where('contribution_kind', '=', wish.kind as string))
		.executeTakeFirstOrThrow();
}
