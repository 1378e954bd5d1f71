/** How else Danish words can be said: in another language, or easy to read. */
export const wordings = ['en', 'ar', 'let'] as const;

/** One of those ways. */
export type Wording = (typeof wordings)[number];

/** The words of a matter, or of a version of it, by field. */
export type Words = Readonly<Record<string, string>>;

/** Who wrote a version. */
export type MadeBy = 'person' | 'machine';

/** What is known of a version of a matter's words. */
export interface WordingFacts {
	readonly wording: Wording;
	readonly madeBy: MadeBy;
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

/** Whose words are saved: a machine's stay a machine's when somebody presses Save without having changed a letter. */
export function whoseWords(
	given: MadeBy,
	saved: Words,
	before: { readonly madeBy: MadeBy; readonly words: Words } | undefined,
): MadeBy {
	if (given === 'machine' || before?.madeBy !== 'machine') return given;
	const fields = new Set([...Object.keys(saved), ...Object.keys(before.words)]);
	const isSame = [...fields].every((field) => (saved[field] ?? '') === (before.words[field] ?? ''));
	return isSame ? 'machine' : 'person';
}
