import { mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { embeddedBinaries } from './binaries.ts';
import { prepareDataFolder } from './data-folder.ts';
import { lockDataFolder } from './data-folder-lock.ts';
import { stopLeftover } from './leftover.ts';
import { runServer } from './run-server.ts';
import { chooseServerUser } from './server-user.ts';
import { type ServerSettings, serverArguments } from './settings.ts';
import { socketFolder } from './socket-folder.ts';

/** What may be said about the server to start. */
export type PostgresOptions = {
	/** The database's own folder; made on the first start. */
	dataDir: string;
	/** False only for data that is thrown away: tests. */
	fsync?: boolean;
	settings?: ServerSettings;
	/** The folder of another PostgreSQL's programs, 15 or newer, instead of the embedded one. */
	binDir?: string;
	/** Told in one sentence when the server died and was started again. */
	onRestart?: (what: string) => void;
};

/** A running server, and how to reach and end it. */
export type RunningPostgres = {
	socketDir: string;
	port: number;
	/** The address of one of its databases, as `pg` reads it. */
	url(database: string): string;
	/** Ends open connections and stops the server; all committed data is on disk. */
	stop(): Promise<void>;
};

/** There is one server in a socket folder and no network port, so the usual number is never taken. */
const PORT = 5432;

/** Starts the PostgreSQL that belongs to a data folder, whatever state the last program left it in. */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
	const { fsync = true, settings = {}, binDir = embeddedBinaries(), onRestart = () => {} } = options;
	const dataDir = trueFolder(options.dataDir);
	const unlock = await lockDataFolder(dataDir);
	try {
		await stopLeftover(dataDir);
		const user = chooseServerUser(dataDir, binDir);
		prepareDataFolder(dataDir, binDir, user, fsync);
		const socketDir = socketFolder(dataDir, PORT, user);
		const [command, args] = user.command(
			join(binDir, 'postgres'),
			serverArguments(dataDir, socketDir, PORT, fsync, settings),
		);
		const server = await runServer({ command, args, dataDir, onRestart });
		return {
			socketDir,
			port: PORT,
			url: (database) => addressOf(database, socketDir),
			stop: () => server.stop().finally(unlock),
		};
	} catch (error) {
		unlock();
		throw error;
	}
}

function addressOf(database: string, socketDir: string): string {
	return `postgres://samskab@localhost/${encodeURIComponent(database)}?host=${encodeURIComponent(socketDir)}&port=${PORT}`;
}

/** The same folder must have the same name for everybody, also through a symbolic link. */
function trueFolder(dataDir: string): string {
	const folder = resolve(dataDir);
	mkdirSync(dirname(folder), { recursive: true });
	return join(realpathSync(dirname(folder)), basename(folder));
}
