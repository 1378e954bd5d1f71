import type { Context } from '../../platform/context.ts';

/** Who knows what waits elsewhere for those who work here: a module above this one. */
export interface WaitingWork {
	/** How many groups wait for help, and how many of them for longer than they were promised. */
	readonly help: (context: Context) => Promise<{ readonly waiting: number; readonly late: number }>;
	/** Where mails wait that whoever asks may take in, and how many. */
	readonly mails: (context: Context) => Promise<readonly WaitingMails[]>;
}

/** Mails that wait in one place. */
export interface WaitingMails {
	readonly title: string;
	readonly path: string;
	readonly waiting: number;
}

const nothingWaits: WaitingWork = { help: async () => ({ waiting: 0, late: 0 }), mails: async () => [] };
let inUse = nothingWaits;

/** Tells this module who knows it; called once when the program is put together. */
export function useWaitingWork(source: WaitingWork): void {
	inUse = source;
}

/** Who knows it in the program as it was put together. */
export function waitingWork(): WaitingWork {
	return inUse;
}
