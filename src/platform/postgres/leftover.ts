import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PostgresStartError } from './start-error.ts';

/**
 * Stops what a killed program left running on this data folder. The caller holds the folder's lock, so nobody
 * is using it any more; a fresh start is then the same whatever happened before.
 */
export async function stopLeftover(dataDir: string, patience = 60_000): Promise<void> {
	const deadline = Date.now() + patience;
	for (let signalled = false; ; await sleep(25)) {
		const running = serversIn(dataDir);
		if (running.length === 0) break;
		if (Date.now() > deadline) {
			throw new PostgresStartError(
				`An older PostgreSQL (process ${running.join(', ')}) still uses ${dataDir} and does not stop. End it and start again.`,
			);
		}
		const postmaster = postmasterPid(dataDir);
		if (!signalled && postmaster !== undefined && running.includes(postmaster)) {
			process.kill(postmaster, 'SIGINT');
			signalled = true;
		}
		// Without a postmaster its children end by themselves within moments.
	}
	// After a restart of the machine or container the number in a stale file may belong to some other program,
	// and PostgreSQL would refuse to start because of it.
	rmSync(join(dataDir, 'postmaster.pid'), { force: true });
}

/** Every process whose working folder is this data folder: the server and its children, never anything else. */
function serversIn(dataDir: string): number[] {
	return readdirSync('/proc')
		.filter((entry) => /^\d+$/.test(entry))
		.map(Number)
		.filter((pid) => pid !== process.pid && isPostgresIn(pid, dataDir));
}

function isPostgresIn(pid: number, dataDir: string): boolean {
	try {
		return readFileSync(`/proc/${pid}/comm`, 'utf8') === 'postgres\n' && readlinkSync(`/proc/${pid}/cwd`) === dataDir;
	} catch {
		// It has just ended, or belongs to somebody else, who could not have written in our folder.
		return false;
	}
}

/** The process number that the server wrote in its own file, if there is one. */
export function postmasterPid(dataDir: string): number | undefined {
	const pid = Number(postmasterFile(dataDir)[0]);
	return Number.isInteger(pid) && pid > 1 ? pid : undefined;
}

/** Whether this very server process says that it takes connections. */
export function isReady(dataDir: string, pid: number | undefined): boolean {
	return postmasterPid(dataDir) === pid && postmasterFile(dataDir)[7]?.trim() === 'ready';
}

function postmasterFile(dataDir: string): string[] {
	try {
		return readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
	} catch {
		return [];
	}
}
