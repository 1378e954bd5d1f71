import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type Hits, type HitWish, topRecentHits } from '../../../platform/search/hits.ts';
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

/** So many of the newest are looked at first, and then so many: a word that many have is soon found often enough. */
const windowSizes = [5_000, 40_000] as const;

/** How long it is remembered when the newest began: some pieces more or fewer make no difference. */
const remembered = 60_000;
const windowsOf = new WeakMap<
	Context['runtime'],
	Map<string, { readonly at: number; readonly from: Promise<Date[]> }>
>();

/** Public contributions of one kind with some words. */
export async function findContributions(
	context: Context,
	kind: ContributionKind,
	wish: ContributionSearch,
): Promise<Hits> {
	const found = (from: Date | undefined) => sql`
		select id, published_at as at, search from contribution
		where kind = ${sql.lit(kind)} and search @@ ${wish.query.wide}::tsquery and ${inPublic} and ${narrowed(wish)}
			${wish.since ? sql`and published_at >= ${wish.since}` : sql``}
			${from ? sql`and published_at >= ${from}` : sql``}
	`;
	const newest = sql`select published_at as at from contribution where kind = ${sql.lit(kind)} and ${inPublic} order by published_at desc`;
	return topRecentHits(context.db, await windows(context, kind, newest), found, weights[kind], wish);
}

/** Answers in force to public contributions, with some words. */
export async function findAnswers(context: Context, wish: ContributionSearch): Promise<Hits> {
	const found = (from: Date | undefined) => sql`
		select answer.id, answer.answered_at as at, answer.search from answer
		join contribution on contribution.id = answer.contribution
		where answer.search @@ ${wish.query.wide}::tsquery and answer.replaced_at is null and ${inPublic} and ${narrowed(wish)}
			${wish.since ? sql`and answer.answered_at >= ${wish.since}` : sql``}
			${from ? sql`and answer.answered_at >= ${from}` : sql``}
	`;
	const newest = sql`select answered_at as at from answer where replaced_at is null order by answered_at desc`;
	return topRecentHits(context.db, await windows(context, 'answer', newest), found, weights.answer, wish);
}

/** When the newest so and so many began; of fewer than that, all are looked at at once. */
function windows({ db, now, runtime }: Context, name: string, newest: RawBuilder<unknown>): Promise<Date[]> {
	const known = windowsOf.get(runtime) ?? new Map();
	windowsOf.set(runtime, known);
	const kept = known.get(name);
	if (kept && Math.abs(now.getTime() - kept.at) < remembered) return kept.from;
	const from = Promise.all(
		windowSizes.map(async (size) => {
			const { rows } = await sql<{ at: Date }>`${newest} offset ${sql.lit(size)} limit 1`.execute(
				contributionTables(db),
			);
			return rows.map(({ at }) => at);
		}),
	).then((some) => some.flat());
	known.set(name, { at: now.getTime(), from });
	// A question that fails is asked again, not remembered.
	from.catch(() => known.delete(name));
	return from;
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
