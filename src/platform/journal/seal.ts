import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { type Db, inTransaction, platformTables } from '../database/database.ts';
import { beforeFirstSeal, type JournalLine, lineColumns, lineHash, sealHash } from './line.ts';
import { merkleRoot } from './merkle.ts';

/** Any number will do, so long as every process of the program uses the same. */
const sealLock = 7_264_502;

/** The most lines of one seal: so many are hashed in some tens of milliseconds. */
const mostLines = 10_000;

/** A seal that was just set. */
export interface Sealed {
	readonly seal: string;
	readonly lines: number;
}

/**
 * Seals the lines that can no longer change or be joined by others before them, in one tree tied to the seal before.
 * Answers `undefined` when there is nothing to seal, or another process is sealing.
 */
export async function sealJournal(context: Context): Promise<Sealed | undefined> {
	return inTransaction(context.db, async (db) => {
		const tables = platformTables(db);
		const { rows: locks } = await sql<{ ours: boolean }>`
			select pg_try_advisory_xact_lock(${sealLock}) as ours`.execute(tables);
		if (!locks[0]?.ours) return undefined;
		const last = await tables
			.selectFrom('journal_seal')
			.select(['id', 'root', 'previous'])
			// The list of a seal's lines is long; only its last one matters here.
			.select(sql<string>`rows[cardinality(rows)]`.as('last_line'))
			.orderBy('id', 'desc')
			.limit(1)
			.executeTakeFirst();
		const lines = await unsealedLines(db, last?.last_line);
		if (lines.length === 0) return undefined;
		const ids = lines.map((line) => line.id);
		const { id } = await tables
			.insertInto('journal_seal')
			.values({
				rows: ids,
				root: merkleRoot(lines.map(lineHash)),
				previous: last ? sealHash(last) : beforeFirstSeal,
				sealed_at: context.now,
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await sql`
			insert into journal_sealed (journal, seal) select line, ${id}::bigint from unnest(${ids}::bigint[]) as line
		`.execute(tables);
		return { seal: id, lines: ids.length };
	});
}

/**
 * Final lines that stand in no seal, in the order of their transactions. A transaction that is still open may hold a
 * lower number than one that has ended, so only lines of transactions older than every open one are final. Because seals
 * follow that order, nothing unsealed lies before the last sealed line's transaction: the search begins there. Numbers
 * beyond the present come from the server that this data was copied from; they are final, and then all is searched.
 */
async function unsealedLines(db: Db, lastLine: string | undefined): Promise<JournalLine[]> {
	return platformTables(db)
		.selectFrom('journal')
		.select(lineColumns)
		.where(
			sql<boolean>`(journal.xid < pg_snapshot_xmin(pg_current_snapshot())
				or journal.xid >= pg_snapshot_xmax(pg_current_snapshot()))`,
		)
		.where(
			sql<boolean>`journal.xid >= coalesce((select last.xid from journal as last where last.id = ${lastLine ?? null}::bigint
				and last.xid < pg_snapshot_xmax(pg_current_snapshot())), '0')`,
		)
		.where(sql<boolean>`not exists (select from journal_sealed where journal_sealed.journal = journal.id)`)
		.orderBy('journal.xid')
		.orderBy('journal.id')
		.limit(mostLines)
		.execute();
}
