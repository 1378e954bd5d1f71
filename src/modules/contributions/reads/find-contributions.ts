import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type Hits, type HitWish, topHits } from '../../../platform/search/hits.ts';
import type { ContributionKind } from '../contribution.ts';
import type { ContributionState } from '../state.ts';
import { contributionTables } from '../tables.ts';
import { inPublic } from './inbox-rows.ts';

/** What narrows a search among what people have handed in, and what was answered. */
export interface ContributionSearch extends HitWish {
	readonly processId?: string | undefined;
	readonly themeId?: string | undefined;
	readonly areaId?: string | undefined;
	readonly state?: ContributionState | undefined;
	readonly since?: Date | undefined;
}

/** A proposal is what people come for. A comment has no title of its own but its first words, which must not count as one. */
const weights = { proposal: 1.1, comment: 0.3, answer: 0.9 } as const;

/** Public contributions of one kind with some words. */
export async function findContributions(
	context: Context,
	kind: ContributionKind,
	wish: ContributionSearch,
): Promise<Hits> {
	const found = sql`
		select id, published_at as at, search from contribution
		where kind = ${sql.lit(kind)} and search @@ ${wish.query.wide}::tsquery and ${inPublic} and ${narrowed(wish)}
			${wish.since ? sql`and published_at >= ${wish.since}` : sql``}
	`;
	return topHits(contributionTables(context.db), found, weights[kind], wish);
}

/** Answers in force to public contributions, with some words. */
export async function findAnswers(context: Context, wish: ContributionSearch): Promise<Hits> {
	const found = sql`
		select answer.id, answer.answered_at as at, answer.search from answer
		join contribution on contribution.id = answer.contribution
		where answer.search @@ ${wish.query.wide}::tsquery and answer.replaced_at is null and ${inPublic} and ${narrowed(wish)}
			${wish.since ? sql`and answer.answered_at >= ${wish.since}` : sql``}
	`;
	return topHits(contributionTables(context.db), found, weights.answer, wish);
}

function narrowed({ processId, themeId, areaId, state }: ContributionSearch): RawBuilder<boolean> {
	const parts = [
		sql<boolean>`true`,
		...(processId ? [sql<boolean>`contribution.process = ${processId}`] : []),
		...(themeId ? [sql<boolean>`contribution.theme = ${themeId}`] : []),
		...(areaId ? [sql<boolean>`contribution.area = ${areaId}`] : []),
		...(state ? [sql<boolean>`contribution.state = ${state}`] : []),
	];
	return sql<boolean>`${sql.join(parts, sql` and `)}`;
}
