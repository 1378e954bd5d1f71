import type { ParticipationProcess } from './process.ts';

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
