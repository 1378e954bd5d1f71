import type { Jobs } from '../platform/jobs/jobs.ts';

/**
 * The job library is loaded and connected on the first act that needs it, so that the first page does not wait for it.
 * A failed start is tried again by the next act.
 */
export function lazyJobs(url: string, facts: readonly string[]): Jobs & { stop(): Promise<void> } {
	let opening: Promise<Jobs & { stop(): Promise<void> }> | undefined;
	const open = () => {
		opening ??= import('../platform/jobs/jobs.ts').then(({ openJobs }) => openJobs(url, facts));
		opening.catch(() => {
			opening = undefined;
		});
		return opening;
	};
	return {
		async send(db, fact, data) {
			await (await open()).send(db, fact, data);
		},
		async stop() {
			await (await opening?.catch(() => undefined))?.stop();
		},
	};
}
