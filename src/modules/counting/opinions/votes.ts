/** What somebody said of a statement: agree, pass or disagree. */
export type Vote = 1 | 0 | -1;

/** One vote as it was cast. */
export interface CastVote {
	readonly person: string;
	readonly statement: string;
	readonly vote: Vote;
	/** When, in whatever unit the file has; of two votes on one statement the later counts, and at the same time the one that stands later. */
	readonly at: number;
}

/** A statement that people vote on. */
export interface Statement {
	readonly id: string;
	readonly text: string;
	/** Taken out by a moderator: nobody's place on the map hangs on it. */
	readonly moderatedOut: boolean;
	/** Says who somebody is, not what they think: it is asked early and draws nobody anywhere. */
	readonly meta: boolean;
	/** False where somebody voted on it and the file of statements does not know it. */
	readonly isListed: boolean;
}

/** The votes that count, a row for each person, with only what they have voted on. */
export interface VoteTable {
	readonly people: readonly string[];
	/** Those with a vote, and no others: a statement that nobody has seen is no dimension of anything. */
	readonly statements: readonly Statement[];
	/** Row p holds the entries from starts[p] up to starts[p + 1]. */
	readonly starts: Int32Array;
	/** Which statement an entry is about, rising within a row. */
	readonly columns: Int32Array;
	readonly votes: Int8Array;
}

/** Takes votes one after another and keeps the last of each person on each statement. */
export function voteTaker() {
	const rows = new Map<string, Map<string, { vote: Vote; at: number }>>();
	return {
		take({ person, statement, vote, at }: CastVote): void {
			const row = rows.get(person) ?? new Map();
			rows.set(person, row);
			const earlier = row.get(statement);
			if (earlier === undefined || at >= earlier.at) row.set(statement, { vote, at });
		},
		/** The table. Its rows and columns are in the order of the ids, so that nothing hangs on the order of the file. */
		table(known: readonly Statement[]): VoteTable {
			const byId = new Map(known.map((statement) => [statement.id, statement]));
			const people = [...rows.keys()].sort(compareIds);
			const ids = [...new Set([...rows.values()].flatMap((row) => [...row.keys()]))].sort(compareIds);
			const column = new Map(ids.map((id, at) => [id, at]));
			const starts = new Int32Array(people.length + 1);
			for (const [at, person] of people.entries())
				starts[at + 1] = (starts[at] as number) + (rows.get(person)?.size ?? 0);
			const columns = new Int32Array(starts[people.length] as number);
			const votes = new Int8Array(columns.length);
			let entry = 0;
			for (const person of people) {
				const row = [...(rows.get(person) ?? [])].map(([id, { vote }]) => [column.get(id) as number, vote] as const);
				for (const [at, vote] of row.sort(([a], [b]) => a - b)) {
					columns[entry] = at;
					votes[entry++] = vote;
				}
			}
			const statements = ids.map(
				(id) => byId.get(id) ?? { id, text: '', moderatedOut: false, meta: false, isListed: false },
			);
			return { people, statements, starts, columns, votes };
		},
	};
}

/** The order of ids: whole numbers by their size and before all others, the others letter by letter. */
export function compareIds(a: string, b: string): number {
	const numbers = Number(isWholeNumber(b)) - Number(isWholeNumber(a));
	if (numbers !== 0) return numbers;
	if (isWholeNumber(a) && Number(a) !== Number(b)) return Number(a) - Number(b);
	return a < b ? -1 : a > b ? 1 : 0;
}

function isWholeNumber(id: string): boolean {
	return /^\d{1,15}$/.test(id);
}

/** Whether a statement is set to nought for everybody before the map is drawn. */
export function isSetAside({ moderatedOut, meta }: Statement): boolean {
	return moderatedOut || meta;
}
