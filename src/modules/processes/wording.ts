import type { ParticipationProcess } from './process.ts';

/** How else a process can be said than in its own Danish: in another language, or easy to read. */
export const wordings = ['en', 'ar', 'let'] as const;

/** One of those ways. */
export type Wording = (typeof wordings)[number];

/** What is known of a version of a process's words. */
export interface WordingFacts {
	readonly wording: Wording;
	readonly madeBy: 'person' | 'machine';
	/** The sum of the Danish words that it was made of; null where nobody noted it. */
	readonly original: string | null;
	readonly approvedAt: Date | null;
	readonly approvedByName: string | null;
}

/** Where a version stands: waiting for a person, fit to be read, or older than the words it says. */
export type WordingState = 'waiting' | 'ready' | 'stale';

/** An easy version must be approved; a translation only where a machine has made it. */
export function wordingState(facts: WordingFacts, original: string): WordingState {
	const needsApproval = facts.wording === 'let' || facts.madeBy === 'machine';
	if (needsApproval && facts.approvedAt === null) return 'waiting';
	return facts.original !== null && facts.original !== original ? 'stale' : 'ready';
}

/** The Danish words that a version says otherwise, as one text: when it changes, the version is older than they are. */
export function wordsToSay(process: ParticipationProcess): string {
	return JSON.stringify([
		process.title,
		process.question,
		process.intro,
		process.audience,
		process.alreadyDecided,
		process.openForYou,
		process.promiseWhat,
		process.promiseWho,
		process.conclusion,
	]);
}
