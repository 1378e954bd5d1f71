import { findWorker } from '../workers/worker-process.ts';
import { createWorkerQueue, type WorkerLimits } from '../workers/worker-queue.ts';
import { type PictureRefusal, type PictureVariant, pictureLimits } from './limits.ts';
import type { PictureAnswer, PictureJob } from './picture-worker.ts';
import { whyPictureIsRefused } from './sniff.ts';

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
export interface ReencoderOptions extends Partial<WorkerLimits> {
	/** The worker's entry file; found beside this file or beside the bundle when not given. */
	readonly entry?: string;
}

/** Makes a re-encoder; its process starts with the first picture and ends when none has come for a while. */
export function createPictureReencoder(options: ReencoderOptions = {}): PictureReencoder {
	const { entry, timeLimitMs = pictureLimits.milliseconds, idleMs = 30_000, queueLimit = 8 } = options;
	const queue = createWorkerQueue<PictureJob, PictureAnswer>(
		() => entry ?? findWorker(import.meta.dirname, 'picture-worker'),
		{ timeLimitMs, idleMs, queueLimit },
	);
	return {
		async reencode(bytes) {
			const refusal = whyPictureIsRefused(bytes);
			if (refusal) return { ok: false, refusal };
			const worked = await queue.ask({ bytes });
			if (worked.kind === 'answered') return worked.answer;
			return { ok: false, refusal: worked.kind === 'broke' ? 'damaged' : 'busy' };
		},
		stop: queue.stop,
	};
}
