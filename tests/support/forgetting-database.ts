import type pg from 'pg';
import { type Db, databaseOn } from '../../src/platform/database/database.ts';

/** A database in which everything can be undone: each case of a campaign meets the same world. */
export interface ForgettingDatabase {
	readonly db: Db;
	/** Undoes all that was done since the last time. */
	forget(): Promise<void>;
	close(): Promise<void>;
}

/**
 * One connection in one transaction that is never committed. The program's own transactions become savepoints in it, so that
 * what it commits is seen by itself afterwards, and by nobody else.
 */
export async function forgettingDatabase(pool: pg.Pool): Promise<ForgettingDatabase> {
	const client = await pool.connect();
	const inTurn = createTurns();
	let inTransaction = false;
	const savepoint = { begin: 'savepoint act', commit: 'release savepoint act', rollback: 'rollback to savepoint act' };

	async function alone(text: string, values: unknown[]): Promise<pg.QueryResult> {
		await client.query('savepoint one');
		try {
			const result = await client.query(text, values);
			await client.query('release savepoint one');
			return result;
		} catch (error) {
			await client.query('rollback to savepoint one');
			throw error;
		}
	}

	function query(text: string, values: unknown[] = []): Promise<pg.QueryResult> {
		return inTurn(() => {
			if (/^(begin|start transaction)/.test(text)) {
				inTransaction = true;
				return client.query(savepoint.begin);
			}
			if (text === 'commit' || text === 'rollback') {
				inTransaction = false;
				return client.query(savepoint[text]);
			}
			return inTransaction ? client.query(text, values) : alone(text, values);
		});
	}

	const connection = { query, release() {} };
	const dialectPool = { connect: async () => connection, end: async () => {} } as unknown as pg.Pool;
	await client.query('begin');
	return {
		db: databaseOn(dialectPool),
		forget: () =>
			inTurn(async () => {
				inTransaction = false;
				await client.query('rollback');
				await client.query('begin');
			}),
		close: () =>
			inTurn(async () => {
				await client.query('rollback');
				client.release();
			}),
	};
}

/** Lets one thing happen at a time, in the order asked for. */
function createTurns(): <Result>(run: () => Promise<Result>) => Promise<Result> {
	let last: Promise<unknown> = Promise.resolve();
	return (run) => {
		const mine = last.then(run, run);
		last = mine;
		return mine;
	};
}
