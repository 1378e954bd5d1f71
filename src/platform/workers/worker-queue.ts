import { startWorkerProcess, type WorkerProcess } from './worker-process.ts';

/** What came of a job: the worker's answer, or why there is none. */
export type Worked<Answer> =
	| { readonly kind: 'answered'; readonly answer: Answer }
	/** Too many were waiting, it took too long, or the queue was stopped. */
	| { readonly kind: 'busy' }
	/** The job took the process down with it. */
	| { readonly kind: 'broke' };

/** Jobs for one worker process, done one at a time. */
export interface WorkerQueue<Job, Answer> {
	ask(job: Job): Promise<Worked<Answer>>;
	/** Ends the process; waiting jobs are answered 'busy'. */
	stop(): void;
}

/** How patient a queue is. */
export interface WorkerLimits {
	readonly timeLimitMs: number;
	readonly idleMs: number;
	readonly queueLimit: number;
	/** How much the worker's heap may hold, in megabytes; 96 unless told. */
	readonly heapMb?: number;
}

interface Waiting<Job, Answer> {
	readonly job: Job;
	readonly answer: (worked: Worked<Answer>) => void;
}

/** Makes a queue; its process starts with the first job and ends when none has come for a while. */
export function createWorkerQueue<Job extends object, Answer extends object>(
	entry: () => string,
	{ timeLimitMs, idleMs, queueLimit, heapMb = 96 }: WorkerLimits,
): WorkerQueue<Job, Answer> {
	type Numbered = { readonly job: number };
	const queue: Waiting<Job, Answer>[] = [];
	let worker: WorkerProcess<Job & Numbered> | undefined;
	let current: Waiting<Job, Answer> | undefined;
	let number = 0;
	let limit: NodeJS.Timeout | undefined;
	let idle: NodeJS.Timeout | undefined;

	function finish(worked: Worked<Answer>): void {
		clearTimeout(limit);
		const done = current;
		current = undefined;
		done?.answer(worked);
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
		number++;
		worker ??= startWorkerProcess<Job & Numbered, Answer & Numbered>({ entry: entry(), heapMb, onAnswer, onEnd });
		limit = setTimeout(() => {
			endWorker();
			finish({ kind: 'busy' });
		}, timeLimitMs);
		worker.send({ ...current.job, job: number });
	}

	function onAnswer({ job, ...answer }: Answer & Numbered): void {
		if (job !== number || !current) return;
		finish({ kind: 'answered', answer: answer as unknown as Answer });
	}

	// A job that takes the process down with it is not tried again: the next one gets a new process.
	function onEnd(ended: WorkerProcess<Job & Numbered>): void {
		if (ended !== worker) return;
		worker = undefined;
		if (current) finish({ kind: 'broke' });
	}

	function endWorker(): void {
		const ending = worker;
		worker = undefined;
		ending?.kill();
	}

	return {
		ask(job) {
			if (queue.length >= queueLimit) return Promise.resolve({ kind: 'busy' });
			const { promise, resolve } = Promise.withResolvers<Worked<Answer>>();
			queue.push({ job, answer: resolve });
			startNext();
			return promise;
		},
		stop() {
			for (const waiting of queue.splice(0)) waiting.answer({ kind: 'busy' });
			endWorker();
			finish({ kind: 'busy' });
			clearTimeout(idle);
		},
	};
}
