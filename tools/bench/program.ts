import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { familyOf } from './processes.ts';

const root = join(import.meta.dirname, '../..');

/** The program as a stranger starts it, on a data folder that is thrown away, unless it is somebody's own. */
export interface StartedProgram {
	readonly port: number;
	readonly dataDir: string;
	/** The web process itself, below the launcher. */
	webPid(): number;
	/** The web process and every process of its database. */
	serverPids(): number[];
	database(): Promise<pg.Client>;
	stop(): Promise<void>;
	/** Stops, starts again on the same data and answers in how many milliseconds the first page came. */
	restart(): Promise<number>;
	/** Stops, and removes the data where they are nobody's own. */
	remove(): Promise<void>;
}

/** Starts the program with `tools/start.js` and waits for its first page; with a folder, on what lies there already. */
export async function startProgram(
	settings: Readonly<Record<string, string>> = {},
	ownFolder?: string,
): Promise<StartedProgram> {
	const dataDir = ownFolder ?? mkdtempSync(join(tmpdir(), 'samskab-bench-'));
	const port = await freePort();
	let child = await start(port, dataDir, settings);
	const web = () =>
		familyOf(child.pid as number).find(
			({ command }) => /dist\/main\.js/.test(command) && !/tools\/start/.test(command),
		);
	const stop = async () => {
		if (child.exitCode !== null) return;
		const gone = new Promise((resolve) => child.once('exit', resolve));
		child.kill('SIGINT');
		await gone;
	};
	return {
		port,
		dataDir,
		webPid: () => web()?.pid ?? (child.pid as number),
		serverPids: () => [web()?.pid ?? 0, ...familyOf(postmasterPid(dataDir)).map(({ pid }) => pid)],
		async database() {
			const lines = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n');
			const client = new pg.Client({
				host: lines[4] as string,
				port: Number(lines[3]),
				user: 'samskab',
				database: 'samskab',
			});
			// The end of the program ends its database: a measurement that failed must tell its own error.
			client.on('error', () => undefined);
			await client.connect();
			return client;
		},
		stop,
		async restart() {
			await stop();
			const begun = performance.now();
			child = await start(port, dataDir, settings);
			return performance.now() - begun;
		},
		async remove() {
			await stop();
			if (!ownFolder) rmSync(dataDir, { recursive: true, force: true });
		},
	};
}

function postmasterPid(dataDir: string): number {
	return Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
}

async function start(port: number, dataDir: string, settings: Readonly<Record<string, string>>): Promise<ChildProcess> {
	const env = {
		...process.env,
		PORT: String(port),
		SAMSKAB_DATA: dataDir,
		PUBLIC_URL: `http://localhost:${port}`,
		...settings,
	};
	const child = spawn(process.execPath, [join(root, 'tools/start.js')], {
		env,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	for (const deadline = Date.now() + 180_000; Date.now() < deadline; ) {
		if (child.exitCode !== null) throw new Error(`the program ended with ${child.exitCode}`);
		const answered = await fetch(`http://localhost:${port}/`).then(
			(response) => response.arrayBuffer().then(() => response.ok),
			() => false,
		);
		if (answered) return child;
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
	child.kill('SIGKILL');
	throw new Error('the program did not answer within three minutes');
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as { port: number };
			server.close(() => resolve(port));
		});
	});
}
