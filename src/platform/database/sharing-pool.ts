import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';

/**
 * So many statements go over one connection together at the most: enough for all that a page asks at once, few enough that a slow
 * one holds up a few others only.
 */
const mostTogether = 16;

/** Statements that travel together, and the connection they share. */
interface Company {
	users: number;
	closed: boolean;
	discard: boolean;
	client: Promise<PostgresPoolClient>;
}

/**
 * A pool for statements outside transactions. Those that are asked in one turn of the event loop, or while all connections are
 * busy, share one: they leave in one packet and wake one server process, where each would otherwise wake its own.
 */
export function sharingPool(pool: pg.Pool): PostgresPool {
	let open: Company | undefined;

	function close(company: Company): void {
		company.closed = true;
		if (open === company) open = undefined;
	}

	function found(): Company {
		const company: Company = { users: 0, closed: false, discard: false, client: undefined as never };
		company.client = pool.connect().then(
			(client) => {
				setImmediate(() => close(company));
				return shared(company, client);
			},
			(error) => {
				close(company);
				throw error;
			},
		);
		return company;
	}

	function shared(company: Company, client: pg.PoolClient): PostgresPoolClient {
		return {
			query: ((...asked: Parameters<pg.PoolClient['query']>) => client.query(...asked)) as never,
			release(discard?: boolean) {
				company.discard ||= Boolean(discard);
				if (--company.users > 0) return;
				close(company);
				client.release(company.discard);
			},
		};
	}

	return {
		options: pool.options,
		connect() {
			if (!open || open.users >= mostTogether) open = found();
			open.users++;
			return open.client;
		},
		end: () => pool.end(),
	};
}
