/** What staff can ask an author: to let a proposal go on in another, in parts, or somewhere else. */
export const rearrangementKinds = ['merge', 'split', 'move'] as const;

/** One of those. */
export type RearrangementKind = (typeof rearrangementKinds)[number];

/** What the author said; nobody is asked where staff entered a piece that has no author among us. */
export type Consent = 'yes' | 'no' | 'not-needed';

/** How long an author has to answer: long enough for a holiday, short enough for the process to go on. */
export const daysToAnswer = 14;

/** Where a question to an author is in its life. */
export type RearrangementState = 'waiting' | 'lapsed' | 'declined' | 'called-off' | 'done' | 'undone';

/** What decides the state. */
export interface RearrangementLife {
	readonly consent: Consent | null;
	readonly answerBy: string;
	readonly settledAt: Date | null;
	readonly undoneAt: Date | null;
}

/** The state of a question on a day. No answer is no yes: when the time is over nothing happens. */
export function rearrangementState(asked: RearrangementLife, today: string): RearrangementState {
	if (asked.undoneAt !== null) return 'undone';
	if (asked.settledAt === null) return today > asked.answerBy ? 'lapsed' : 'waiting';
	if (asked.consent === null) return 'called-off';
	return asked.consent === 'no' ? 'declined' : 'done';
}
