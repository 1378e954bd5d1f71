import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type Hits, type HitWish, hasWords, topRecentHits } from '../../../platform/search/hits.ts';
import type { ContributionKind } from '../contribution.ts';
import type { ContributionState } from '../state.ts';
import { inPublic } from './inbox-rows.ts';
import { answersFrom, before, piecesFrom, since } from './newest-from.ts';

/** What narrows a search among what people have handed in, and what was answered. */
export interface ContributionSearch extends HitWish {
	readonly processId?: string | undefined;
	readonly themeId?: string | undefined;
	readonly areaId?: string | undefined;
	readonly state?: ContributionState | undefined;
}

/** A proposal is what people come for. A comment has no title of its own but its first words, which must not count as one. */
const weights = { proposal: 1.1, comment: 0.3, response: 0.6, answer: 0.9 } as const;

/** Public contributions of one kind with some words. */
export function findContributions(context: Context, kind: ContributionKind, wish: ContributionSearch): Promise<Hits> {
	const found = (from: Date | undefined) => sql`
		select id, published_at as at, search from contribution
		where kind = ${sql.lit(kind)} and ${hasWords(sql`search`, wish.query)} and ${inPublic} and ${narrowed(wish)}
			and ${since(sql`published_at`, wish.since)} and ${since(sql`published_at`, from)}
			and ${before(sql`published_at`, wish.until)}
	`;
	return topRecentHits(context.db, piecesFrom(context, kind, wish), found, weights[kind], wish);
}

/** Answers in force to public contributions, with some words. */
export function findAnswers(context: Context, wish: ContributionSearch): Promise<Hits> {
	const { themeId, areaId, state } = wish;
	// The piece of each answer is only looked at for what the answer does not know; those that nobody may see are known without.
	const seen =
		themeId || areaId || state
			? sql`exists (select from contribution where contribution.id = answer.contribution and ${inPublic} and ${narrowed(wish)})`
			: sql`not exists (
				select from contribution
				where contribution.id = answer.contribution and (contribution.published_at is null or contribution.withdrawn_at is not null)
			)`;
	const found = (from: Date | undefined) => sql`
		select answer.id, answer.answered_at as at, answer.search from answer
		where ${hasWords(sql`answer.search`, wish.query)} and answer.replaced_at is null and ${seen}
			${wish.processId ? sql`and answer.process = ${wish.processId}` : sql``}
			and ${since(sql`answer.answered_at`, wish.since)} and ${since(sql`answer.answered_at`, from)}
			and ${before(sql`answer.answered_at`, wish.until)}
	`;
	return topRecentHits(context.db, answersFrom(context, wish), found, weights.answer, wish);
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
