import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { giveTo, type ServerUser } from './server-user.ts';
import { PostgresStartError } from './start-error.ts';

/** The kernel's limit for the path of a socket, without the closing zero. */
const LONGEST_SOCKET_PATH = 107;

/**
 * The folder of the server's socket: the data folder itself, closed to others, or a short closed folder
 * elsewhere when that path is too long for a socket.
 */
export function socketFolder(dataDir: string, port: number, user: ServerUser, temporary = tmpdir()): string {
	if (Buffer.byteLength(socketPath(dataDir, port)) <= LONGEST_SOCKET_PATH) return dataDir;
	const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
	const folder = join(temporary, `samskab-${hash}`);
	try {
		mkdirSync(folder, { mode: 0o700 });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
	refuseForeign(folder, user);
	chmodSync(folder, 0o700);
	giveTo(user, folder);
	return folder;
}

/** Where a server with this folder and port puts its socket. */
export function socketPath(folder: string, port: number): string {
	return join(folder, `.s.PGSQL.${port}`);
}

/** Whoever owns the folder can take the place of the database, and everybody may make folders in /tmp. */
function refuseForeign(folder: string, user: ServerUser): void {
	const entry = lstatSync(folder);
	const ours = [process.getuid?.(), user.owner];
	if (entry.isDirectory() && ours.includes(entry.uid)) return;
	throw new PostgresStartError(
		`${folder} belongs to another user. Remove it, or set SAMSKAB_DATA to a folder with a shorter path.`,
	);
}
