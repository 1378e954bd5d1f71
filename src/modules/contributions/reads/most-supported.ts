import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { readCursor } from '../../../platform/keyset.ts';
import type { Channel } from '../channel.ts';
import type { ListedContribution } from '../contribution.ts';
import { contributionTables } from '../tables.ts';
import { type ContributionRow, contributionColumns, listedOf } from './columns.ts';
import { keptSupports, supportChanges } from './kept-supports.ts';
import { type ContributionListWish, publicOf } from './public-pieces.ts';

type SupportedWish = Omit<ContributionListWish, 'order' | 'limit'>;

/**
 * The ids and supports of the most supported: those that nobody has supported lately in the order that an index keeps, and those that
 * somebody has, which are few and counted. Both together are exact. The number is written out, as in all lists.
 */
function ranking(context: Context, wish: SupportedWish, limit: number): RawBuilder<unknown> {
	const cursor = readCursor(wish.after);
	const count = sql.ref('support_count.supports');
	const now = sql<number>`(coalesce(support_count.supports, 0) + changed.change)`;
	const isAfter = (supports: RawBuilder<unknown> | typeof count) =>
		cursor
			? sql<boolean>`(${supports}, contribution.id) < (${cursor.value}::int, ${cursor.id}::uuid)`
			: sql<boolean>`true`;
	const { processId, themeId, ...rest } = wish;
	// The order knows where each piece belongs: asked twice, the server would think that there is hardly any.
	const kept = publicOf(context, rest)
		.innerJoin('support_count', 'support_count.contribution', 'contribution.id')
		.where(sql<boolean>`not exists (select from changed where changed.contribution = support_count.contribution)`)
		.$if(processId !== undefined && !themeId, (some) => some.where('support_count.process', '=', processId as string))
		.$if(themeId !== undefined, (some) => some.where('support_count.theme', '=', themeId as string))
		.where(isAfter(count))
		.select(['contribution.id as ranked', 'support_count.supports'])
		.orderBy('support_count.supports', 'desc')
		.orderBy('support_count.contribution', 'desc')
		.limit(sql.lit(limit));
	const lately = publicOf(context, wish)
		.innerJoin(sql<{ contribution: string; change: number }>`changed`.as('changed'), (join) =>
			join.onRef('changed.contribution', '=', 'contribution.id'),
		)
		.leftJoin('support_count', 'support_count.contribution', 'contribution.id')
		.where(isAfter(now))
		.select(['contribution.id as ranked', now.as('supports')])
		.orderBy('supports', 'desc')
		.orderBy('ranked', 'desc')
		.limit(sql.lit(limit));
	return sql`ranking as (${kept} union all ${lately} order by supports desc, ranked desc limit ${sql.lit(limit)})`;
}

/** The most supported public contributions, one more than the page where there are more. */
export async function mostSupported(context: Context, wish: ContributionListWish): Promise<ListedContribution[]> {
	const { areaId, state, text, changedSince } = wish;
	// Few have a rare word: whether to go by the order or by what narrows it is known only when it is asked.
	const isNarrowed = Boolean(areaId || state || text || changedSince);
	const { rows } = await sql<ContributionRow & { supports: number }>`${isNarrowed ? sql`/* planned anew */ ` : sql``}
		with ${supportChanges}, ${ranking(context, wish, wish.limit + 1)}
		select ${columns(contributionColumns)}, ranking.supports from ranking join contribution on contribution.id = ranking.ranked
		order by ranking.supports desc, contribution.id desc
	`.execute(contributionTables(context.db));
	return rows.map(listedOf);
}

/** What is shown of a contribution where only its title leads on. */
export type NamedContribution = Pick<
	ListedContribution,
	'number' | 'title' | 'language' | 'channel' | 'publishedAt' | 'createdAt' | 'supports'
>;

const named = [
	'contribution.number',
	'contribution.title',
	'contribution.language',
	'contribution.channel',
	'contribution.published_at',
	'contribution.created_at',
] as const;

type NamedRow = Pick<ContributionRow, 'number' | 'title' | 'language' | 'channel' | 'published_at' | 'created_at'> & {
	readonly supports: number;
	readonly is_newest: boolean;
};

/** The most supported and the newest public contribution of a process, in one question: its page is asked for by everybody. */
export async function mostSupportedAndNewest(
	context: Context,
	wish: Pick<ContributionListWish, 'kind' | 'processId'>,
): Promise<{ readonly supported: NamedContribution | undefined; readonly newest: NamedContribution | undefined }> {
	const newest = publicOf(context, wish)
		.select(named)
		.select(keptSupports.as('supports'))
		.select(sql<boolean>`true`.as('is_newest'))
		.orderBy('published_at', 'desc')
		.orderBy('id', 'desc')
		.limit(sql.lit(1));
	const { rows } = await sql<NamedRow>`
		with ${supportChanges}, ${ranking(context, wish, 1)}
		select ${columns(named)}, ranking.supports, false as is_newest
		from ranking join contribution on contribution.id = ranking.ranked
		union all ${newest}
	`.execute(contributionTables(context.db));
	const one = (isNewest: boolean): NamedContribution | undefined => {
		const row = rows.find((found) => found.is_newest === isNewest);
		return (
			row && {
				number: row.number,
				title: row.title,
				language: row.language,
				channel: row.channel as Channel,
				publishedAt: row.published_at,
				createdAt: row.created_at,
				supports: row.supports,
			}
		);
	};
	return { supported: one(false), newest: one(true) };
}

function columns(names: readonly string[]): RawBuilder<unknown> {
	return sql.join(names.map((name) => sql.ref(name)));
}
