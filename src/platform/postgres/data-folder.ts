import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { giveTo, type ServerUser } from './server-user.ts';
import { serverEnvironment } from './settings.ts';
import { PostgresStartError } from './start-error.ts';

/**
 * Makes the data folder on the first start. It is made beside its place and moved there when complete, so that
 * a start interrupted in the middle leaves nothing half-made behind.
 */
export function prepareDataFolder(dataDir: string, binDir: string, user: ServerUser, fsync: boolean): void {
	if (existsSync(join(dataDir, 'PG_VERSION'))) {
		giveTo(user, dataDir);
		return;
	}
	const draft = `${dataDir}.new`;
	rmSync(draft, { recursive: true, force: true });
	mkdirSync(draft, { mode: 0o700 });
	giveTo(user, draft);
	// Some small systems have no C.UTF-8; C then differs only where the order of texts is never asked for.
	const said = initdb('C.UTF-8') && initdb('C');
	if (said) throw new PostgresStartError(`The database could not be made in ${dataDir}:\n${said}`);
	renameSync(draft, dataDir);

	function initdb(locale: string): string | undefined {
		const order = ['-E', 'UTF8', `--locale=${locale}`, '--locale-provider=icu', '--icu-locale=da-DK'];
		const access = ['--auth=trust', '-U', 'samskab', '--data-checksums'];
		const [command, args] = user.command(join(binDir, 'initdb'), [
			...['-D', draft, ...order, ...access, '--no-instructions'],
			...(fsync ? [] : ['--no-sync']),
		]);
		const run = spawnSync(command, args, { cwd: '/', env: serverEnvironment(), encoding: 'utf8' });
		return run.status === 0 ? undefined : `${run.error?.message ?? ''}${run.stderr ?? ''}`;
	}
}
