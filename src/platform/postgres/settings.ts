/** Further settings of postgresql.conf by name, such as `{ work_mem: '16MB' }`. */
export type ServerSettings = Readonly<Record<string, string>>;

/** One municipality on a small machine: little memory, no compiler warm-up for queries of a millisecond. */
const small: ServerSettings = {
	shared_buffers: '64MB',
	max_connections: '60',
	jit: 'off',
	// Data lies in memory or on a disk without moving parts: a page out of order costs what one in order does.
	random_page_cost: '1.1',
	timezone: 'UTC',
	log_timezone: 'UTC',
};

/** Everything that durability costs; a test's data is thrown away anyway. */
const throwaway: ServerSettings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** The command line of the server: reachable through its socket folder alone, never over a network. */
export function serverArguments(
	dataDir: string,
	socketDir: string,
	port: number,
	fsync: boolean,
	more: ServerSettings,
): string[] {
	const local = { listen_addresses: '', unix_socket_directories: socketDir, unix_socket_permissions: '0700' };
	const settings = { ...small, ...(fsync ? {} : throwaway), ...more, ...local, port: String(port) };
	return ['-D', dataDir, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/** A clean environment: a PGDATA or PGPORT of the caller must not reach our server. */
export function serverEnvironment(): NodeJS.ProcessEnv {
	return { LC_ALL: 'C', TZ: 'UTC', PATH: process.env.PATH ?? '/usr/bin:/bin' };
}
