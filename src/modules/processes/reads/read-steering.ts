import type { Context } from '../../../platform/context.ts';
import type { ParticipationProcess } from '../process.ts';
import { processBySlug } from './read-process.ts';

/** The English words of a process as staff have written them; empty where they have not. */
export interface Translation {
	readonly title: string;
	readonly question: string;
	readonly intro: string;
	readonly audience: string;
	readonly alreadyDecided: string;
	readonly openForYou: string;
	readonly promiseWhat: string;
	readonly promiseWho: string;
	readonly conclusion: string;
}

/** A process in the words that staff edit, whatever language they read the interface in. */
export async function processInDanish(context: Context, slug: string): Promise<ParticipationProcess | undefined> {
	return processBySlug({ ...context, language: 'da' }, slug);
}
