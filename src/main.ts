import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { createApp } from './app.tsx';
import { openAssets } from './platform/assets.ts';
import { readConfig } from './platform/config.ts';
import { replayLedger } from './program/erasure-ledger.ts';
import { programFolder } from './program/folders.ts';
import { listen } from './program/listen.ts';
import { openDatabase } from './program/open-database.ts';
import { openRuntime } from './program/open-runtime.ts';
import { reportBug } from './program/report.ts';
import { prepareSetUp } from './program/set-up.ts';
import { openSignIn } from './program/sign-in.ts';
import { welcome } from './program/welcome.ts';

/** What has been opened, to be closed in reverse: also when the start stops half-way. */
const closers: (() => Promise<unknown> | unknown)[] = [];
let ending = false;

async function end(code: number): Promise<void> {
	if (ending) return;
	ending = true;
	for (const close of closers.reverse()) {
		try {
			await close();
		} catch (error) {
			console.error((error as Error).message);
		}
	}
	process.exit(code);
}

/** Configuration → database → application → listen. */
async function main(): Promise<void> {
	const reading = readConfig(process.env);
	if (!reading.ok) {
		console.error(['Samskab cannot start:', ...reading.problems.map((problem) => `  - ${problem}`)].join('\n'));
		return end(1);
	}
	const { config } = reading;
	const database = await openDatabase(config);
	closers.push(database.close);
	const { signIn, beforehand } = await openSignIn(config);
	const open = await openRuntime(config, database, signIn);
	closers.push(() => database.pool.end(), open.close);
	let setUpCode: string | undefined;
	if (!(await open.municipality.isSetUp())) {
		if (config.demo) {
			await loadDemonstration(database.url);
			await open.municipality.refresh();
		} else setUpCode = await prepareSetUp(open.context());
	}
	const erased = await replayLedger(open.context(), config.dataDir);
	if (erased > 0) console.log(`deleted again after a restore: ${erased}`);
	const app = createApp({
		runtime: open.runtime,
		config,
		assets: openAssets(join(programFolder, 'public')),
		report: reportBug,
	});
	const server = await listen(app, config, beforehand);
	const worker = startWorker(database.url);
	closers.push(
		() => stopWorker(worker),
		() => stopListening(server),
	);
	welcome(config, setUpCode);
}

/** Fills an empty database with the demonstration municipality, in a process of its own. */
async function loadDemonstration(url: string): Promise<void> {
	const loader = fork(join(programFolder, 'demonstration.js'), {
		env: { ...process.env, SAMSKAB_WORKER_DATABASE: url },
	});
	const stop = () => void loader.kill('SIGTERM');
	closers.push(stop);
	const code = await new Promise<number | null>((resolve) => loader.once('exit', resolve));
	closers.splice(closers.indexOf(stop), 1);
	if (code !== 0 && !ending) throw new Error('The demonstration municipality could not be loaded.');
}

async function stopListening(server: Server): Promise<void> {
	// Open connections get a moment to finish; then they are cut, for a person at the terminal is waiting.
	const cut = setTimeout(() => server.closeAllConnections(), 2_000);
	await new Promise<void>((resolve) => {
		server.close(() => resolve());
		server.closeIdleConnections();
	});
	clearTimeout(cut);
}

function startWorker(url: string): { current: ChildProcess | undefined; stopping: boolean } {
	const entry = join(programFolder, 'worker.js');
	const held: { current: ChildProcess | undefined; stopping: boolean } = { current: undefined, stopping: false };
	if (process.env.SAMSKAB_WORKER === 'off' || !existsSync(entry)) return held;
	const start = () => {
		if (held.stopping) return;
		held.current = fork(entry, { env: { ...process.env, SAMSKAB_WORKER_DATABASE: url } });
		// A worker that dies is started again; its jobs are run again once they have expired.
		held.current.once('exit', () => setTimeout(start, 2_000).unref());
	};
	start();
	return held;
}

async function stopWorker(held: { current: ChildProcess | undefined; stopping: boolean }): Promise<void> {
	held.stopping = true;
	const worker = held.current;
	if (!worker || worker.exitCode !== null) return;
	const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
	worker.kill('SIGTERM');
	const killed = setTimeout(() => worker.kill('SIGKILL'), 8_000);
	await gone;
	clearTimeout(killed);
}

process.on('SIGINT', () => void end(0));
process.on('SIGTERM', () => void end(0));

main().catch((error: Error & { code?: string }) => {
	const taken = 'The port is taken by another program. Choose another with PORT=3001 npm start.';
	console.error(`Samskab cannot start: ${error.code === 'EADDRINUSE' ? taken : error.message}`);
	if (process.env.DEBUG) console.error(error);
	void end(1);
});
