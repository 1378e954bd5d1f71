/** What has become of one letter's code. */
export const letterStates = ['unused', 'used', 'revoked', 'expired'] as const;

/** One of them. */
export type LetterState = (typeof letterStates)[number];

/** What decides the state of a letter. */
export interface LetterFacts {
	readonly usedOn: string | null;
	readonly revokedAt: Date | null;
	/** The last day on which its code can be used. */
	readonly lastOn: string;
}

/** Used stays used and revoked stays revoked, also when the last day has passed. */
export function letterState({ usedOn, revokedAt, lastOn }: LetterFacts, today: string): LetterState {
	if (usedOn !== null) return 'used';
	if (revokedAt !== null) return 'revoked';
	return lastOn < today ? 'expired' : 'unused';
}

/** Why a code that somebody typed opens nothing. */
export type LetterRefusal = 'code-wrong' | 'letter-used' | 'letter-revoked' | 'letter-expired';

const refusals = {
	used: 'letter-used',
	revoked: 'letter-revoked',
	expired: 'letter-expired',
} as const satisfies Record<Exclude<LetterState, 'unused'>, LetterRefusal>;

/** Why a letter's code is refused; a code that no letter has is wrong. */
export function whyLetterIsRefused(letter: LetterFacts | undefined, today: string): LetterRefusal | undefined {
	if (!letter) return 'code-wrong';
	const state = letterState(letter, today);
	return state === 'unused' ? undefined : refusals[state];
}

/** How many letters of a batch stand where. */
export type LetterCounts = Readonly<Record<LetterState, number>>;

/** The most letters of one batch: a document that a printer and a person can handle. */
export const mostLetters = 500;
