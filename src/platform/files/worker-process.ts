import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureAnswer, PictureJob } from './picture-worker.ts';

/** The process that opens pictures, as the web process sees it. */
export interface WorkerProcess {
	send(job: PictureJob): void;
	/** Lets the web process end while this one has nothing to do. */
	rest(): void;
	kill(): void;
}

/** Starts the process that opens pictures: no environment of ours, no file to write, no process to start. */
export function startWorkerProcess(options: {
	readonly entry?: string;
	readonly onAnswer: (answer: PictureAnswer) => void;
	readonly onEnd: (ended: WorkerProcess) => void;
}): WorkerProcess {
	const child = fork(options.entry ?? findEntry(), {
		// Few memory arenas keep the worker small between pictures.
		env: { MALLOC_ARENA_MAX: '2' },
		execArgv: ['--permission', '--allow-addons', '--allow-fs-read=*', '--max-old-space-size=96', '--no-warnings'],
		serialization: 'advanced',
		stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
	});
	const worker: WorkerProcess = {
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
	child.on('message', (answer) => options.onAnswer(answer as PictureAnswer));
	child.on('error', () => options.onEnd(worker));
	child.on('exit', () => options.onEnd(worker));
	return worker;
}

/** As source it lies beside this file; built, beside the bundle, or one folder up from a shared part of it. */
function findEntry(): string {
	const places = ['picture-worker.ts', 'picture-worker.js', join('..', 'picture-worker.js')];
	const entry = places.map((place) => join(import.meta.dirname, place)).find((path) => existsSync(path));
	if (!entry) throw new Error('the picture worker is not beside the program: build again');
	return entry;
}
