import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sheetLimits } from './limits.ts';
import type { SheetReading } from './sheet.ts';
import { sniffSheet } from './sniff-sheet.ts';

/** More than this at once is a mistake or an attack: each file has a process with its own memory. */
const mostWaiting = 4;

/** What comes at the same time is read one after the other. */
const queue = { waiting: 0, last: Promise.resolve() };

/** Reads a CSV or XLSX file, outside this process and one at a time; a file that takes its process down is refused. */
export async function readSheetFile(
	bytes: Uint8Array,
	{ timeLimitMs = sheetLimits.milliseconds }: { readonly timeLimitMs?: number } = {},
): Promise<SheetReading> {
	const sniffed = sniffSheet(bytes);
	if (sniffed.kind === 'refused') return { ok: false, refusal: sniffed.refusal };
	if (queue.waiting >= mostWaiting) return { ok: false, refusal: 'busy' };
	queue.waiting++;
	const reading = queue.last.then(() => readInOwnProcess(bytes, timeLimitMs));
	queue.last = reading.then(
		() => undefined,
		() => undefined,
	);
	try {
		return await reading;
	} finally {
		queue.waiting--;
	}
}

/** Starts a process with no environment of ours, no file to write and no process to start, and throws it away afterwards. */
function readInOwnProcess(bytes: Uint8Array, timeLimitMs: number): Promise<SheetReading> {
	const { promise, resolve, reject } = Promise.withResolvers<SheetReading>();
	const child = fork(findEntry(), {
		env: {},
		// The library unpacks large files in threads.
		execArgv: ['--permission', '--allow-worker', '--allow-fs-read=*', '--max-old-space-size=384', '--no-warnings'],
		serialization: 'advanced',
		stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
	});
	const limit = setTimeout(() => child.kill('SIGKILL'), timeLimitMs);
	child.once('message', (reading) => resolve(reading as SheetReading));
	child.once('error', reject);
	child.once('exit', () => {
		clearTimeout(limit);
		// Without an answer it ran out of memory or of time.
		resolve({ ok: false, refusal: 'too-large' });
	});
	child.send({ bytes }, () => undefined);
	return promise;
}

/** As source it lies beside this file; built, beside the bundle, or one folder up from a shared part of it. */
function findEntry(): string {
	const places = ['sheet-worker.ts', 'sheet-worker.js', join('..', 'sheet-worker.js')];
	const entry = places.map((place) => join(import.meta.dirname, place)).find((path) => existsSync(path));
	if (!entry) throw new Error('the sheet worker is not beside the program: build again');
	return entry;
}
