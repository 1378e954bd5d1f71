import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type Hits, type HitWish, topKeptHits } from '../../../platform/search/hits.ts';
import { processTables } from '../tables.ts';

/** What narrows a search among processes and their themes. */
export interface ProcessSearch extends HitWish {
	readonly processId?: string | undefined;
	readonly areaId?: string | undefined;
	readonly since?: Date | undefined;
}

/** Published processes with some words, in Danish or in what staff have translated. */
export async function findProcesses(context: Context, wish: ProcessSearch): Promise<Hits> {
	const rows = sql`
		select process.id, process.published_at as at from participation_process process
		where process.published_at is not null and ${narrowed(wish)}
	`;
	return topKeptHits(processTables(context.db), ['participation_process', 'process_translation'], rows, 1.6, wish);
}

/** Themes of published processes with some words. */
export async function findThemes(context: Context, wish: ProcessSearch): Promise<Hits> {
	const rows = sql`
		select theme.id, process.published_at as at
		from theme join participation_process process on process.id = theme.process
		where process.published_at is not null and ${narrowed(wish)}
	`;
	return topKeptHits(processTables(context.db), ['theme'], rows, 1.2, wish);
}

function narrowed({ processId, areaId, since }: ProcessSearch) {
	const parts = [
		sql<boolean>`true`,
		...(processId ? [sql<boolean>`process.id = ${processId}`] : []),
		...(areaId ? [sql<boolean>`process.area = ${areaId}`] : []),
		...(since ? [sql<boolean>`process.published_at >= ${since}`] : []),
	];
	return sql<boolean>`${sql.join(parts, sql` and `)}`;
}
