import { type Expression, type ExpressionBuilder, type Selectable, type SqlBool, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type KeysetPage, keysetPage, readCursor } from '../../../platform/keyset.ts';
import { type CatalogueEntry, type CatalogueWish, knownTerms } from '../catalogue.ts';
import { documentationPath } from '../documentation.ts';
import { type DocumentationTables, documentationTables, type EntryTable } from '../tables.ts';
import { costs, rangeOf, sizes } from '../terms.ts';

type Row = Selectable<EntryTable> & { readonly slug: string | null };

function entryOf(row: Row): CatalogueEntry {
	return {
		id: row.id,
		title: row.title,
		summary: row.summary,
		path: row.slug ? documentationPath({ slug: row.slug }) : (row.url ?? ''),
		source: row.source_name ?? undefined,
		...knownTerms({ method: row.method ?? undefined, groups: row.groups, channels: row.channels }),
		people: row.people ?? undefined,
		costOre: row.cost_ore === null ? undefined : Number(row.cost_ore),
		publishedAt: row.published_at,
		changedAt: row.changed_at,
	};
}

type Builder = ExpressionBuilder<DocumentationTables, 'catalogue_entry'>;

// What is not known of an entry, it is not.
function fitting(where: Builder, wish: CatalogueWish): Expression<SqlBool> {
	const within = (column: 'people' | 'cost_ore', { from, below }: ReturnType<typeof rangeOf>) => [
		where(column, '>=', from as never),
		...(below === undefined ? [] : [where(column, '<', below as never)]),
	];
	return where.and([
		...(wish.method ? [where('method', '=', wish.method)] : []),
		...(wish.group ? [where(sql<string>`${wish.group}`, '=', where.fn.any('groups'))] : []),
		...(wish.channel ? [where(sql<string>`${wish.channel}`, '=', where.fn.any('channels'))] : []),
		...(wish.size ? within('people', rangeOf(sizes, wish.size)) : []),
		...(wish.cost ? within('cost_ore', rangeOf(costs, wish.cost)) : []),
	]);
}

/** A page of the catalogue, the newest first. */
export async function listEntries(
	context: Context,
	wish: CatalogueWish,
	{
		after,
		limit,
		own = false,
	}: { readonly after?: string | undefined; readonly limit: number; readonly own?: boolean },
): Promise<KeysetPage<CatalogueEntry>> {
	const cursor = readCursor(after);
	let query = documentationTables(context.db)
		.selectFrom('catalogue_entry')
		.leftJoin('documentation', 'documentation.id', 'catalogue_entry.documentation')
		.selectAll('catalogue_entry')
		.select('documentation.slug')
		.where((where) => fitting(where as unknown as Builder, wish));
	if (own) query = query.where('catalogue_entry.documentation', 'is not', null);
	if (cursor)
		query = query.where(
			sql<boolean>`(catalogue_entry.published_at, catalogue_entry.id) < (${cursor.value}::timestamptz, ${cursor.id}::uuid)`,
		);
	const rows = await query
		.orderBy('catalogue_entry.published_at', 'desc')
		.orderBy('catalogue_entry.id', 'desc')
		.limit(limit + 1)
		.execute();
	return keysetPage(rows.map(entryOf), limit, ({ id, publishedAt }) => ({ id, value: publishedAt.toISOString() }));
}

/** How many entries fit a wish. */
export async function countEntries(context: Context, wish: CatalogueWish): Promise<number> {
	const { count } = await documentationTables(context.db)
		.selectFrom('catalogue_entry')
		.where((where) => fitting(where, wish))
		.select(sql<number>`count(*)::int`.as('count'))
		.executeTakeFirstOrThrow();
	return count;
}
