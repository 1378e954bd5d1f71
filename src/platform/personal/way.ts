/** How the last step of a way names a person. */
export type WayEnd =
	/** The column points to the person. */
	| 'person'
	/** The column holds an e-mail address or a telephone number that the person has shown to be theirs. */
	| 'address'
	/** The column holds the random reference by which the journal knows the person. */
	| 'actor'
	/** The column holds the key that the person has in a process. */
	| 'voice';

/** One way from a row to its person: over columns that point to other rows, to a column that names somebody. */
export interface Way {
	readonly over: readonly string[];
	readonly end: WayEnd;
	readonly column: string;
}

const ends: Readonly<Record<string, WayEnd>> = { by: 'address', actor: 'actor', voice: 'voice' };

/**
 * Reads what a tag says in `who=`: `author`, `contribution.author`, `by email`, `person or request.by email`. Nobody's is what
 * leads to no person: `nobody`. Undefined when it cannot be read.
 */
export function readWays(who: string): readonly Way[] | undefined {
	if (who === 'nobody') return [];
	const ways = who.split(/\s+or\s+/).map(readWay);
	return ways.every((way) => way !== undefined) ? ways : undefined;
}

function readWay(words: string): Way | undefined {
	const steps = words.split('.').map((step) => step.trim());
	const last = steps.pop() ?? '';
	const [first = '', second, ...rest] = last.split(/\s+/);
	const end = second === undefined ? 'person' : ends[first];
	const column = second ?? first;
	const isRead =
		end !== undefined && rest.length === 0 && [...steps, column].every((step) => /^[a-z][a-z0-9_]*$/.test(step));
	return isRead ? { over: steps, end, column } : undefined;
}
