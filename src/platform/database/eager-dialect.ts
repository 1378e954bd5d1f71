import {
	CompiledQuery,
	type DatabaseConnection,
	type Driver,
	type Kysely,
	PostgresDialect,
	type PostgresDialectConfig,
	PostgresDriver,
} from 'kysely';

type OwnConnection = Parameters<PostgresDriver['rollbackTransaction']>[0];

const begin = CompiledQuery.raw('begin isolation level read committed');

/** By connection: what its transaction writes last. */
const lastWritesOf = new WeakMap<DatabaseConnection, readonly CompiledQuery[]>();

/** Hands over what a transaction writes last, to be sent together with its commit. */
export async function sendWithCommit(transaction: Kysely<unknown>, writes: readonly CompiledQuery[]): Promise<void> {
	await transaction.getExecutor().provideConnection(async (connection) => void lastWritesOf.set(connection, writes));
}

/**
 * Begins together with the first statement and commits together with the last, instead of waiting for an answer that can only be
 * yes. The server answers in the order in which it was asked; a begin has no way to fail but a lost connection, which the
 * statements behind it are lost with; and a commit behind a write that failed is a rollback.
 */
class EagerDriver extends PostgresDriver {
	override async beginTransaction(connection: DatabaseConnection): Promise<void> {
		connection.executeQuery(begin).catch(() => undefined);
	}

	override async commitTransaction(connection: DatabaseConnection): Promise<void> {
		const writes = (lastWritesOf.get(connection) ?? []).map((write) => connection.executeQuery(write));
		lastWritesOf.delete(connection);
		const outcomes = await Promise.allSettled([...writes, super.commitTransaction(connection)]);
		// The first that failed says why; the commit after it only says that it became a rollback.
		const failed = outcomes.find(({ status }) => status === 'rejected');
		if (failed) throw (failed as PromiseRejectedResult).reason;
	}

	override async rollbackTransaction(connection: OwnConnection): Promise<void> {
		lastWritesOf.delete(connection);
		await super.rollbackTransaction(connection);
	}
}

/** Kysely's PostgreSQL, for transactions that begin and end without waiting. */
export class EagerDialect extends PostgresDialect {
	readonly #config: PostgresDialectConfig;

	constructor(config: PostgresDialectConfig) {
		super(config);
		this.#config = config;
	}

	override createDriver(): Driver {
		return new EagerDriver(this.#config);
	}
}
