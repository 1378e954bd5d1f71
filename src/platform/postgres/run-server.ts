import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isReady, stopLeftover } from './leftover.ts';
import { serverEnvironment } from './settings.ts';
import { PostgresStartError } from './start-error.ts';

type Launch = { command: string; args: string[]; dataDir: string; onRestart: (what: string) => void };

const LONGEST_STOP = 30_000;
const LONGEST_LOG = 5_000_000;
/** A server that dies more often than this in one program's life is ill; starting it for ever would hide that. */
const MOST_RESTARTS = 20;

/** Keeps one server running until it is told to stop, or until this program ends. */
export async function runServer(launch: Launch): Promise<{ stop(): Promise<void> }> {
	let stopping = false;
	let restarts = 0;
	let server = await launchServer(launch);
	watch();
	let restarting: Promise<void> | undefined;

	return {
		async stop() {
			stopping = true;
			await restarting;
			await stopServer(server);
		},
	};

	function watch(): void {
		server.once('exit', (code, signal) => {
			if (stopping || ++restarts > MOST_RESTARTS) return;
			launch.onRestart(`The database ended by itself (${signal ?? code}); starting it again.`);
			restarting = restart();
		});
	}

	async function restart(): Promise<void> {
		try {
			await stopLeftover(launch.dataDir);
			server = await launchServer(launch);
			watch();
		} catch (error) {
			launch.onRestart(`The database did not start again: ${(error as Error).message}`);
		}
	}
}

async function launchServer({ command, args, dataDir }: Launch): Promise<ChildProcess> {
	const log = `${dataDir}.log`;
	const output = openSync(log, sizeOf(log) > LONGEST_LOG ? 'w' : 'a', 0o600);
	const begin = sizeOf(log);
	// Its own session: Ctrl-C in the terminal must reach the program first, which then ends the server itself.
	const server = spawn(command, args, {
		cwd: '/',
		env: serverEnvironment(),
		detached: true,
		stdio: ['ignore', output, output],
	});
	closeSync(output);
	// The last thing a program does, also after an uncaught error: never leave the server behind.
	const endWithProgram = () => void server.kill('SIGINT');
	process.on('exit', endWithProgram);
	server.once('exit', () => process.off('exit', endWithProgram));
	let failure: Error | undefined;
	server.once('error', (error) => {
		failure = error;
	});
	while (!isReady(dataDir, server.pid)) {
		if (failure || hasEnded(server)) {
			const said = failure?.message ?? readFileSync(log).subarray(begin).toString().trim();
			throw new PostgresStartError(`The database did not start. It says:\n${said}\n(more in ${log})`);
		}
		await sleep(5);
	}
	server.unref();
	return server;
}

/** Asks firmly, then more firmly: a backend that hangs must not keep the whole program from ending. */
async function stopServer(server: ChildProcess): Promise<void> {
	if (hasEnded(server)) return;
	server.ref();
	const ended = new Promise<void>((resolve) => void server.once('exit', () => resolve()));
	const firmer = (['SIGQUIT', 'SIGKILL'] as const).map((signal, step) =>
		setTimeout(() => server.kill(signal), LONGEST_STOP * (step + 1)),
	);
	server.kill('SIGINT');
	await ended;
	for (const timer of firmer) clearTimeout(timer);
}

function hasEnded(server: ChildProcess): boolean {
	return server.exitCode !== null || server.signalCode !== null;
}

function sizeOf(path: string): number {
	return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
