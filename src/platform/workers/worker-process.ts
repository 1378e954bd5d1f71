import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A process that does heavy or dangerous work, as the web process sees it. */
export interface WorkerProcess<Job> {
	send(job: Job): void;
	/** Lets the web process end while this one has nothing to do. */
	rest(): void;
	kill(): void;
}

/** Starts such a process: no environment of ours, no file to write, no process to start. */
export function startWorkerProcess<Job extends object, Answer>(options: {
	readonly entry: string;
	/** How much its heap may hold, in megabytes. */
	readonly heapMb: number;
	readonly onAnswer: (answer: Answer) => void;
	readonly onEnd: (ended: WorkerProcess<Job>) => void;
}): WorkerProcess<Job> {
	const child = fork(options.entry, {
		// Few memory arenas keep the worker small between jobs.
		env: { MALLOC_ARENA_MAX: '2' },
		execArgv: [
			'--permission',
			'--allow-addons',
			'--allow-fs-read=*',
			`--max-old-space-size=${options.heapMb}`,
			'--no-warnings',
		],
		serialization: 'advanced',
		stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
	});
	const worker: WorkerProcess<Job> = {
		send(job) {
			child.ref();
			child.channel?.ref();
			child.send(job, () => {});
		},
		rest() {
			child.unref();
			child.channel?.unref();
		},
		kill: () => void child.kill('SIGKILL'),
	};
	child.on('message', (answer) => options.onAnswer(answer as Answer));
	child.on('error', () => options.onEnd(worker));
	child.on('exit', () => options.onEnd(worker));
	return worker;
}

/** A worker's file: as source it lies in the folder that asks; built, beside the bundle, or one folder up from a shared part of it. */
export function findWorker(folder: string, name: string): string {
	const places = [`${name}.ts`, `${name}.js`, join('..', `${name}.js`)];
	const entry = places.map((place) => join(folder, place)).find((path) => existsSync(path));
	if (!entry) throw new Error(`${name} is not beside the program: build again`);
	return entry;
}
