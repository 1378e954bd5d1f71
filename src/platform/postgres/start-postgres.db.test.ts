import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { postmasterPid } from './leftover.ts';
import { type PostgresOptions, type RunningPostgres, startPostgres } from './start-postgres.ts';

const version = process.env.TEST_POSTGRES;
let folder: string;
const running: RunningPostgres[] = [];
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'samskab-start-'));
});
afterEach(async () => {
	for (const server of running.splice(0)) await server.stop();
	rmSync(folder, { recursive: true, force: true });
});

async function start(options: Partial<PostgresOptions> = {}): Promise<RunningPostgres> {
	const binDir = version ? { binDir: `/usr/lib/postgresql/${version}/bin` } : {};
	const server = await startPostgres({ dataDir: join(folder, 'pg'), fsync: false, ...binDir, ...options });
	running.push(server);
	return server;
}

async function ask<Row extends pg.QueryResultRow>(server: RunningPostgres, query: string): Promise<Row[]> {
	const client = new pg.Client({ connectionString: server.url('postgres') });
	client.on('error', () => {});
	await client.connect();
	return (await client.query<Row>(query)).rows;
}

const alive = (pid: number | undefined): boolean => existsSync(`/proc/${pid}/cwd/PG_VERSION`);

test('a new data folder is durable, has checksums and the Danish alphabet', async () => {
	const server = await start({ fsync: true });
	const [row] = await ask(
		server,
		`select current_setting('fsync') as fsync, current_setting('data_checksums') as checksums,
			current_setting('listen_addresses') as network,
			(select string_agg(word, ' ' order by word) from unnest(array['ål', 'zoo', 'ø', 'æble']) word) as words`,
	);
	expect(row).toEqual({ fsync: 'on', checksums: 'on', network: '', words: 'zoo æble ø ål' });
});

test('what was written is there after a stop and a start, and nothing is left running between', async () => {
	const first = await start();
	await ask(first, 'create table kept as select 7 as number');
	const pid = postmasterPid(join(folder, 'pg'));
	expect(alive(pid)).toBe(true);
	await first.stop();
	expect(alive(pid)).toBe(false);
	expect(await ask(await start(), 'select number from kept')).toEqual([{ number: 7 }]);
});

test('a second start on the same data folder is refused in words, and the first goes on', async () => {
	const first = await start();
	await expect(start()).rejects.toThrow('in use by another running Samskab');
	expect(await ask(first, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a file that names a process of somebody else does not stop the start', async () => {
	await (await start()).stop();
	writeFileSync(join(folder, 'pg/postmaster.pid'), `${process.pid}\n${folder}/pg\n`);
	expect(await ask(await start(), 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a first start that was cut off in the middle leaves no obstacle', async () => {
	mkdirSync(join(folder, 'pg.new/base'), { recursive: true });
	expect(await ask(await start(), 'select 1 as one')).toEqual([{ one: 1 }]);
	expect(existsSync(join(folder, 'pg.new'))).toBe(false);
});

test('a server that dies under the program is started again', async () => {
	const told: string[] = [];
	const server = await start({ onRestart: (what) => told.push(what) });
	const pid = postmasterPid(join(folder, 'pg'));
	process.kill(pid ?? 0, 'SIGKILL');
	for (let wait = 0; wait < 200 && postmasterPid(join(folder, 'pg')) === pid; wait++) await sleep(25);
	await expect.poll(() => ask(server, 'select 1 as one').catch(() => 'not yet')).toEqual([{ one: 1 }]);
	expect(told).toEqual(['The database ended by itself (SIGKILL); starting it again.']);
});

test('the server of a program that was killed is stopped and replaced at the next start', async () => {
	const left = await serverOfAnotherProgram('SIGKILL');
	expect(alive(left)).toBe(true);
	expect(await ask(await start(), 'select number from of_the_other')).toEqual([{ number: 9 }]);
	expect(alive(left)).toBe(false);
});

test('a program that ends without stopping its server leaves none behind', async () => {
	const left = await serverOfAnotherProgram('end');
	await expect.poll(() => alive(left), { timeout: 5000 }).toBe(false);
});

/** Runs a program that starts the server and writes, then ends in the given way; answers with the server's process. */
async function serverOfAnotherProgram(how: 'SIGKILL' | 'end'): Promise<number | undefined> {
	const binDir = version ? { binDir: `/usr/lib/postgresql/${version}/bin` } : {};
	const options = JSON.stringify({ dataDir: join(folder, 'pg'), ...binDir });
	const program = `
		import pg from 'pg';
		import { startPostgres } from ${JSON.stringify(join(import.meta.dirname, 'start-postgres.ts'))};
		const server = await startPostgres(${options});
		const client = new pg.Client({ connectionString: server.url('postgres') });
		await client.connect();
		await client.query('create table of_the_other as select 9 as number');
		await client.end();
		${how === 'end' ? '' : 'process.send("written"); setInterval(() => {}, 1000);'}`;
	const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
		cwd: import.meta.dirname,
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
	});
	const ended = once(child, 'exit');
	if (how === 'end') {
		await ended;
		return postmasterPid(join(folder, 'pg'));
	}
	await once(child, 'message');
	const pid = postmasterPid(join(folder, 'pg'));
	child.kill('SIGKILL');
	await ended;
	return pid;
}
