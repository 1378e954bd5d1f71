import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import type { FollowedEntry } from '../followed-feed.ts';
import { documentationTables } from '../tables.ts';

/** A line as it comes: what it is found by may be left out. */
type TakenEntry = Omit<FollowedEntry, 'method' | 'people' | 'costOre'> &
	Partial<Pick<FollowedEntry, 'method' | 'people' | 'costOre'>>;

/** What one feed tells. */
interface TakenFeed {
	readonly source: string;
	readonly name: string;
	readonly entries: readonly TakenEntry[];
}

/** Writes what a feed tells: new lines, and those that are told otherwise than before. Says how many. */
export async function writeFollowed(context: Context, { source, name, entries }: TakenFeed): Promise<number> {
	if (entries.length === 0) return 0;
	const { numInsertedOrUpdatedRows: changed } = await documentationTables(context.db)
		.insertInto('catalogue_entry')
		.values(
			entries.map((entry) => ({
				id: newId(context.now),
				source,
				source_name: name,
				source_entry: entry.entry,
				title: entry.title,
				summary: entry.summary,
				url: entry.url,
				method: entry.method ?? null,
				groups: [...entry.groups],
				channels: [...entry.channels],
				people: entry.people ?? null,
				cost_ore: entry.costOre ?? null,
				published_at: entry.publishedAt,
				changed_at: entry.changedAt,
			})),
		)
		.onConflict((conflict) =>
			conflict
				.columns(['source', 'source_entry'])
				.doUpdateSet((set) => ({
					source_name: set.ref('excluded.source_name'),
					title: set.ref('excluded.title'),
					summary: set.ref('excluded.summary'),
					url: set.ref('excluded.url'),
					method: set.ref('excluded.method'),
					groups: set.ref('excluded.groups'),
					channels: set.ref('excluded.channels'),
					people: set.ref('excluded.people'),
					cost_ore: set.ref('excluded.cost_ore'),
					published_at: set.ref('excluded.published_at'),
					changed_at: set.ref('excluded.changed_at'),
				}))
				.where(
					sql<boolean>`(catalogue_entry.source_name, catalogue_entry.title, catalogue_entry.summary, catalogue_entry.url,
						catalogue_entry.method, catalogue_entry.groups, catalogue_entry.channels, catalogue_entry.people,
						catalogue_entry.cost_ore, catalogue_entry.published_at, catalogue_entry.changed_at)
						is distinct from (excluded.source_name, excluded.title, excluded.summary, excluded.url, excluded.method,
						excluded.groups, excluded.channels, excluded.people, excluded.cost_ore, excluded.published_at, excluded.changed_at)`,
				),
		)
		.executeTakeFirstOrThrow();
	return Number(changed ?? 0n);
}

/** Lets go of the lines of feeds that are not followed any more. Says how many. */
export async function dropUnfollowed(context: Context, followed: readonly string[]): Promise<number> {
	let query = documentationTables(context.db).deleteFrom('catalogue_entry').where('source', 'is not', null);
	if (followed.length > 0) query = query.where('source', 'not in', [...followed]);
	const { numDeletedRows } = await query.executeTakeFirstOrThrow();
	return Number(numDeletedRows);
}
