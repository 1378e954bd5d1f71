import { accessSync, constants, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const inMemory = '/dev/shm';

/** What a server with its databases may grow to in a run, with room to spare. */
const enough = 1024 ** 3;

/**
 * A new folder for a server whose data are thrown away: in memory where the machine has room there, on the disk otherwise. A database is a
 * thousand files, and each test file has one of its own: on some disks making them takes longer than all that is tried with them.
 */
export function throwawayFolder(prefix: string): string {
	return mkdtempSync(join(hasRoom() ? inMemory : tmpdir(), prefix));
}

function hasRoom(): boolean {
	try {
		accessSync(inMemory, constants.W_OK | constants.X_OK);
		const { bavail, bsize } = statfsSync(inMemory);
		return bavail * bsize > enough;
	} catch {
		return false;
	}
}
