import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { throwawayFolder } from './throwaway-folder.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Where the built program answers with the demonstration municipality. */
		siteOrigin: string;
		/** Its database, for what no page can do: let days pass. */
		siteDatabase: string;
	}
}

const startingSeconds = 90;

/**
 * Runs once before all journeys: the built program with the demonstration, on data that is thrown away. While a journey is
 * written, SAMSKAB_SITE names a demonstration that runs already.
 */
export default async function startSite(project: TestProject): Promise<() => Promise<void>> {
	if (process.env.SAMSKAB_SITE) {
		project.provide('siteOrigin', process.env.SAMSKAB_SITE);
		project.provide('siteDatabase', databaseIn(process.env.SAMSKAB_DATA ?? 'var'));
		return async () => {};
	}
	const dataDir = throwawayFolder('samskab-site-');
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const program = spawn(process.execPath, [join(import.meta.dirname, '../../dist/main.js')], {
		env: {
			...process.env,
			NODE_ENV: '',
			PORT: String(port),
			PUBLIC_URL: origin,
			SAMSKAB_DATA: dataDir,
			SAMSKAB_DEMO: 'on',
		},
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	const said: string[] = [];
	program.stderr?.on('data', (part: Buffer) => said.push(part.toString()));
	const stop = async () => {
		await end(program);
		rmSync(dataDir, { recursive: true, force: true });
	};
	try {
		await firstPage(program, origin, said);
	} catch (error) {
		await stop();
		throw error;
	}
	project.provide('siteOrigin', origin);
	project.provide('siteDatabase', databaseIn(dataDir));
	return stop;
}

function databaseIn(dataDir: string): string {
	return `postgres://samskab@localhost/samskab?host=${encodeURIComponent(resolve(dataDir, 'postgres'))}`;
}

async function firstPage(program: ChildProcess, origin: string, said: readonly string[]): Promise<void> {
	const deadline = Date.now() + startingSeconds * 1000;
	while (Date.now() < deadline) {
		if (program.exitCode !== null) throw new Error(`the program ended by itself: ${said.join('')}`);
		const answered = await fetch(`${origin}/ready`).then(
			(response) => response.ok,
			() => false,
		);
		if (answered) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`the program did not answer within ${startingSeconds} s: ${said.join('')}`);
}

function end(program: ChildProcess): Promise<void> {
	if (program.exitCode !== null) return Promise.resolve();
	return new Promise((resolve) => {
		program.once('exit', () => resolve());
		program.kill('SIGTERM');
	});
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as { port: number };
			server.close(() => resolve(port));
		});
	});
}
