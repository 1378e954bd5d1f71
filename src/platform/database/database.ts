import { type CompiledQuery, Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import { EagerDialect, sendWithCommit } from './eager-dialect.ts';
import { NamingClient } from './naming-client.ts';
import { sharingPool } from './sharing-pool.ts';
import type { PlatformTables } from './tables.ts';

declare const opaque: unique symbol;

/**
 * A connection or transaction that cannot be used as it is: a module's own `tables.ts` narrows it to its own tables,
 * so that nobody reads or writes what belongs to another.
 */
export interface Db {
	readonly [opaque]: true;
}

// A calendar date stays the text it is: as an instant it would move a day with the machine's time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** Opens a pool. Times out rather than hangs, and survives a restart of the server. */
export function openPool(connectionString: string, max = 10): pg.Pool {
	const pool = new pg.Pool({
		connectionString,
		Client: NamingClient,
		pipeline: true,
		max,
		connectionTimeoutMillis: 5_000,
		idleTimeoutMillis: 30_000,
		statement_timeout: 15_000,
	});
	// Without a listener an idle connection that the server closes ends the whole program.
	pool.on('error', (error) => console.error(`database connection lost: ${error.message}`));
	// And so does one that is lost while an act holds it, between two statements; the next statement tells the act.
	pool.on('connect', (client) => client.on('error', () => undefined));
	return pool;
}

/** By the handle that reads: the one that opens transactions, each on a connection of its own. */
const transactionsOf = new WeakMap<Db, Kysely<unknown>>();

/** The handle on a pool; hand it out as `Db`. */
export function databaseOn(pool: pg.Pool): Db {
	const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: sharingPool(pool) }) }) as unknown as Db;
	transactionsOf.set(db, new Kysely<unknown>({ dialect: new EagerDialect({ pool }) }));
	return db;
}

/** Narrows a handle to a set of tables. Only `tables.ts` files call this. */
export function narrow<Tables>(db: Db): Kysely<Tables> {
	return db as unknown as Kysely<Tables>;
}

/** The platform's own tables. */
export function platformTables(db: Db): Kysely<PlatformTables> {
	return narrow<PlatformTables>(db);
}

/** Serialization failure and deadlock: the transaction did nothing and may be tried again. */
const worthAnotherTry = new Set(['40001', '40P01']);

/** A statement that is ready to be sent. */
type Write = { compile(): CompiledQuery; execute(): Promise<unknown> };

/** By transaction: what it writes last. */
const lastOf = new WeakMap<Db, CompiledQuery[]>();

/**
 * Writes together with the commit of the transaction that a handle is, saving an answer that nobody waits for; at once outside one. What
 * is written so is not seen by what the transaction reads after it.
 */
export async function writeLast(db: Db, write: Write): Promise<void> {
	const last = lastOf.get(db);
	if (last) last.push(write.compile());
	else await write.execute();
}

/** A handle of its own on a transaction that several share: what is written last through it is kept apart until `keepLast`. */
export function handleInside(transaction: Db): Db {
	const handle = narrow<unknown>(transaction).withoutPlugins() as unknown as Db;
	lastOf.set(handle, []);
	return handle;
}

/** Hands over to a transaction what was to be written last through a handle inside it. */
export function keepLast(transaction: Db, handle: Db): void {
	lastOf.get(transaction)?.push(...(lastOf.get(handle) ?? []));
}

/** Runs in one read-committed transaction; tries again up to three times when the server asks for it. */
export async function inTransaction<Result>(db: Db, run: (transaction: Db) => Promise<Result>): Promise<Result> {
	const kysely = transactionsOf.get(db);
	if (!kysely) throw new Error('a transaction begins on the handle of a pool, not inside another');
	for (let attempt = 1; ; attempt++) {
		try {
			return await runOnce(kysely, run);
		} catch (error) {
			if (attempt > 3 || !worthAnotherTry.has((error as { code?: string }).code ?? '')) throw error;
		}
	}
}

/**
 * Lets the server plan some reading by settings of its own, in a transaction that changes nothing else. Inside another's transaction the
 * settings are left as they are: they would hold for all that comes after.
 */
export async function readPlanned<Result>(
	db: Db,
	settings: Readonly<Record<string, string>>,
	run: (db: Db) => Promise<Result>,
): Promise<Result> {
	if (!transactionsOf.has(db)) return run(db);
	const set = Object.entries(settings).map(
		([name, value]) => sql`set_config(${sql.lit(name)}, ${sql.lit(value)}, true)`,
	);
	return inTransaction(db, async (transaction) => {
		const [, result] = await Promise.all([
			sql`select ${sql.join(set)}`.execute(narrow<unknown>(transaction)),
			run(transaction),
		]);
		return result;
	});
}

function runOnce<Result>(kysely: Kysely<unknown>, run: (transaction: Db) => Promise<Result>): Promise<Result> {
	return kysely.transaction().execute(async (transaction: Transaction<unknown>) => {
		const last: CompiledQuery[] = [];
		lastOf.set(transaction as unknown as Db, last);
		const result = await run(transaction as unknown as Db);
		await sendWithCommit(transaction, last);
		return result;
	});
}

/** Closes the pool behind a handle. */
export async function closeDatabase(db: Db): Promise<void> {
	await (db as unknown as Kysely<unknown>).destroy();
}
