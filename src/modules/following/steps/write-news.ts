import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { inTransaction } from '../../../platform/database/database.ts';
import type { NewsKind } from '../news.ts';
import { followingTables } from '../tables.ts';

/** Something that has happened, and the subjects whose followers hear of it. */
export interface NewNews {
	/** The fact that it tells, so that telling twice writes once. */
	readonly dedupe: string;
	readonly what: NewsKind;
	readonly kind: string;
	readonly matter: string;
	readonly processId: string;
	readonly about: string;
	/** Who did it. */
	readonly by?: string | null | undefined;
	/** Who has heard of it already: the author of an answered piece. */
	readonly author?: string | null | undefined;
	readonly subjects: readonly (readonly [kind: string, id: string | null | undefined])[];
}

/** Any number, the same in every program on this database. */
const lock = 4_611_022;

/** Writes news in the caller's transaction. */
export async function writeNews(context: Context, news: readonly NewNews[]): Promise<void> {
	if (news.length === 0) return;
	const tables = followingTables(context.db);
	// Held until the commit: `newsSoFar` waits for everybody who has a number and has not committed yet.
	await sql`select pg_advisory_xact_lock_shared(${lock}::int)`.execute(tables);
	const written = await tables
		.insertInto('news')
		.values(
			news.map(({ dedupe, what, kind, matter, processId, about, by, author }) => ({
				...{ dedupe, what, matter, about },
				matter_kind: kind,
				process: processId,
				at: context.now,
				by_person: by,
				author,
			})),
		)
		.onConflict((conflict) => conflict.column('dedupe').doNothing())
		.returning(['id', 'dedupe'])
		.execute();
	const idOf = new Map(written.map(({ id, dedupe }) => [dedupe, id]));
	const subjects = news.flatMap(({ dedupe, subjects }) => {
		const id = idOf.get(dedupe);
		return id === undefined
			? []
			: subjects.flatMap(([kind, subject]) => (subject ? [{ kind, subject, news: id }] : []));
	});
	if (subjects.length > 0)
		await tables
			.insertInto('news_subject')
			.values(subjects)
			.onConflict((conflict) => conflict.doNothing())
			.execute();
}

/**
 * The number of the last news, such that none below it can still appear. Numbers are given in order but committed in any: asking for the
 * highest alone would pass over one that is a moment late, and nobody would ever be told of it.
 */
export function newsSoFar(context: Context): Promise<string> {
	return inTransaction(context.db, async (db) => {
		const tables = followingTables(db);
		await sql`select pg_advisory_xact_lock(${lock}::int)`.execute(tables);
		const { rows } = await sql<{ last: string }>`select coalesce(max(id), 0)::text as last from news`.execute(tables);
		return rows[0]?.last ?? '0';
	});
}
