import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PostgresStartError } from './start-error.ts';

/** How to run a server program: PostgreSQL refuses to run as root, and initdb wants a user that has a name. */
export type ServerUser = {
	command(program: string, args: string[]): [string, string[]];
	/** Set when the files must belong to another user than the one that runs this program. */
	owner?: number;
};

/** The user that traditionally owns nothing; present in every Linux, also in a bare container. */
const NOBODY = 65534;
const NAMESPACE = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];

/** Chooses how to run PostgreSQL for this data folder, by who we are and what the machine permits. */
export function chooseServerUser(dataDir: string, programs: string): ServerUser {
	const uid = process.getuid?.() ?? NOBODY;
	const owner = existsSync(dataDir) ? lstatSync(dataDir).uid : uid;
	if (uid !== 0) {
		if (owner !== uid) throw notYours(dataDir);
		return hasName(uid) || !namespacesWork() ? plain : inNamespace;
	}
	if (owner === 0 && namespacesWork()) return inNamespace;
	return asOtherUser(owner === 0 ? NOBODY : owner, dataDir, programs);
}

const plain: ServerUser = { command: (program, args) => [program, args] };

/** Root outside, nobody inside: the files stay root's own, and no path has to be opened to others. */
const inNamespace: ServerUser = { command: (program, args) => ['unshare', [...NAMESPACE, '--', program, ...args]] };

function namespacesWork(): boolean {
	return spawnSync('unshare', [...NAMESPACE, '--', 'true'], { stdio: 'ignore' }).status === 0;
}

function hasName(uid: number): boolean {
	const line = new RegExp(`^[^:]+:[^:]*:${uid}:`, 'm');
	return existsSync('/etc/passwd') && line.test(readFileSync('/etc/passwd', 'utf8'));
}

/**
 * Containers often forbid namespaces. There root gives up its user, keeping only the right to walk through folders
 * like /root, because the clone and its data may lie inside one.
 */
function asOtherUser(uid: number, dataDir: string, programs: string): ServerUser {
	const identity = [`--reuid=${uid}`, `--regid=${uid}`, '--clear-groups'];
	const keepAccess = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
	const options = [identity, [...identity, ...keepAccess]].find((each) => reaches(each, [dirname(dataDir), programs]));
	if (options === undefined) {
		throw new PostgresStartError(
			`PostgreSQL must not run as root, and an ordinary user cannot reach ${dataDir} or ${programs}. ` +
				'Start as an ordinary user, or move the clone out of closed folders such as /root and set SAMSKAB_DATA to a folder that others may enter.',
		);
	}
	return { owner: uid, command: (program, args) => ['setpriv', [...options, '--', program, ...args]] };
}

function reaches(options: string[], paths: string[]): boolean {
	const look = ['sh', '-c', 'for path; do ls -d "$path/." || exit 1; done', 'sh', ...paths];
	return spawnSync('setpriv', [...options, '--', ...look], { stdio: 'ignore' }).status === 0;
}

function notYours(dataDir: string): PostgresStartError {
	return new PostgresStartError(
		`The data folder ${dataDir} belongs to another user. Start as that user, or set SAMSKAB_DATA to a folder of your own.`,
	);
}

/** Gives a folder and all in it to the user that runs the server. */
export function giveTo(user: ServerUser, path: string): void {
	if (user.owner === undefined) return;
	const entry = lstatSync(path);
	if (entry.uid !== user.owner && !entry.isSymbolicLink()) chownSync(path, user.owner, user.owner);
	if (entry.isDirectory()) for (const name of readdirSync(path)) giveTo(user, join(path, name));
}
