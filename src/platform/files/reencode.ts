import { type PictureRefusal, type PictureVariant, pictureLimits } from './limits.ts';
import type { PictureAnswer } from './picture-worker.ts';
import { whyPictureIsRefused } from './sniff.ts';
import { startWorkerProcess, type WorkerProcess } from './worker-process.ts';

/** What came of a picture: its widths, or why it was not taken. */
export type Reencoding =
	| { readonly ok: true; readonly variants: readonly PictureVariant[] }
	| { readonly ok: false; readonly refusal: PictureRefusal };

/** Turns pictures into clean WebP outside the web process, one at a time. */
export interface PictureReencoder {
	reencode(bytes: Uint8Array): Promise<Reencoding>;
	/** Ends the process; waiting pictures are answered 'busy'. */
	stop(): void;
}

/** How the re-encoder may be set up; tests shorten the times. */
export interface ReencoderOptions {
	/** The worker's entry file; found beside this file or beside the bundle when not given. */
	readonly entry?: string;
	readonly timeLimitMs?: number;
	readonly idleMs?: number;
	readonly queueLimit?: number;
}

interface Waiting {
	readonly bytes: Uint8Array;
	readonly answer: (reencoding: Reencoding) => void;
}

/** Makes a re-encoder; its process starts with the first picture and ends when none has come for a while. */
export function createPictureReencoder(options: ReencoderOptions = {}): PictureReencoder {
	const { entry, timeLimitMs = pictureLimits.milliseconds, idleMs = 30_000, queueLimit = 8 } = options;
	const queue: Waiting[] = [];
	let worker: WorkerProcess | undefined;
	let current: Waiting | undefined;
	let job = 0;
	let limit: NodeJS.Timeout | undefined;
	let idle: NodeJS.Timeout | undefined;

	function finish(reencoding: Reencoding): void {
		clearTimeout(limit);
		const done = current;
		current = undefined;
		done?.answer(reencoding);
		startNext();
	}

	function startNext(): void {
		if (current) return;
		current = queue.shift();
		clearTimeout(idle);
		if (!current) {
			worker?.rest();
			idle = setTimeout(endWorker, idleMs).unref();
			return;
		}
		job++;
		worker ??= startWorkerProcess({ ...(entry ? { entry } : {}), onAnswer, onEnd });
		limit = setTimeout(() => {
			endWorker();
			finish({ ok: false, refusal: 'busy' });
		}, timeLimitMs);
		worker.send({ job, bytes: current.bytes });
	}

	function onAnswer(answer: PictureAnswer): void {
		if (answer.job !== job || !current) return;
		finish(answer.ok ? { ok: true, variants: answer.variants } : { ok: false, refusal: answer.refusal });
	}

	// A picture that takes the process down with it is not tried again: the next one gets a new process.
	function onEnd(ended: WorkerProcess): void {
		if (ended !== worker) return;
		worker = undefined;
		if (current) finish({ ok: false, refusal: 'damaged' });
	}

	function endWorker(): void {
		const ending = worker;
		worker = undefined;
		ending?.kill();
	}

	return {
		reencode(bytes) {
			const refusal = whyPictureIsRefused(bytes);
			if (refusal) return Promise.resolve({ ok: false, refusal });
			if (queue.length >= queueLimit) return Promise.resolve({ ok: false, refusal: 'busy' });
			const { promise, resolve } = Promise.withResolvers<Reencoding>();
			queue.push({ bytes, answer: resolve });
			startNext();
			return promise;
		},
		stop() {
			for (const waiting of queue.splice(0)) waiting.answer({ ok: false, refusal: 'busy' });
			endWorker();
			finish({ ok: false, refusal: 'busy' });
			clearTimeout(idle);
		},
	};
}
