import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const main = join(import.meta.dirname, '../../dist/main.js');

/** The built program on a data folder of its own, an empty municipality, and the means to be cruel to it. */
export interface BuiltProgram {
	readonly origin: string;
	readonly dataDir: string;
	/** kill -9 of the web process; its database is left behind, as a crash leaves it. */
	killWeb(): Promise<void>;
	/** kill -9 of the database's first process; ends when the program has started another. */
	killDatabase(): Promise<void>;
	start(): Promise<void>;
	/** A pool on its database, for a look from outside. */
	pool(): pg.Pool;
	/** Stops everything and throws the folder away. */
	remove(): Promise<void>;
}

/** Starts what `npm run build` made. */
export async function startBuiltProgram(): Promise<BuiltProgram> {
	if (!existsSync(main)) throw new Error('There is no built program: run "npm run build" first.');
	const dataDir = mkdtempSync(join(tmpdir(), 'samskab-drill-'));
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const postmasterFile = () => readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n');
	const postmasterPid = () => (existsSync(join(dataDir, 'postgres/postmaster.pid')) ? Number(postmasterFile()[0]) : 0);
	let child: ChildProcess | undefined;

	async function start(): Promise<void> {
		const env = { PATH: process.env.PATH, PORT: String(port), SAMSKAB_DATA: dataDir, PUBLIC_URL: origin };
		const begun = spawn(process.execPath, ['--enable-source-maps', main], {
			env: { ...env, SAMSKAB_DEMO: 'off', TZ: 'UTC' },
			stdio: ['ignore', 'ignore', 'pipe'],
		});
		let said = '';
		begun.stderr?.on('data', (text) => {
			said = (said + text).slice(-4_000);
		});
		child = begun;
		for (const deadline = Date.now() + 60_000; Date.now() < deadline; await sleep(20)) {
			if (begun.exitCode !== null) throw new Error(`the program ended with ${begun.exitCode}: ${said}`);
			const ready = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => undefined);
			await ready?.arrayBuffer();
			if (ready?.ok) return;
		}
		throw new Error(`the program was not ready within a minute: ${said}`);
	}

	async function end(signal: NodeJS.Signals): Promise<void> {
		const ending = child;
		child = undefined;
		if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
		const gone = new Promise((resolve) => ending.once('exit', resolve));
		ending.kill(signal);
		await gone;
	}

	async function remove(): Promise<void> {
		await end('SIGTERM');
		rmSync(dataDir, { recursive: true, force: true });
	}

	try {
		await start();
	} catch (error) {
		await remove();
		throw error;
	}
	return {
		origin,
		dataDir,
		start,
		killWeb: () => end('SIGKILL'),
		async killDatabase() {
			const killed = postmasterPid();
			if (!killed) throw new Error('there is no database to kill');
			process.kill(killed, 'SIGKILL');
			for (const deadline = Date.now() + 60_000; [killed, 0].includes(postmasterPid()); await sleep(10))
				if (Date.now() > deadline) throw new Error('the database was not started again within a minute');
		},
		pool() {
			const [, , , pgPort, host] = postmasterFile();
			const pool = new pg.Pool({ host, port: Number(pgPort), user: 'samskab', database: 'samskab', max: 2 });
			pool.on('error', () => {});
			return pool;
		},
		remove,
	};
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as { port: number };
			server.close(() => resolve(port));
		});
	});
}
