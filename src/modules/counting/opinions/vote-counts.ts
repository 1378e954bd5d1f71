import type { VoteTable } from './votes.ts';

/** How some people voted on a statement; who saw it and did neither has passed. */
export interface VoteCount {
	readonly agree: number;
	readonly disagree: number;
	readonly seen: number;
}

/** The votes of some people on each statement, in the order of the table. Moderated statements are counted as they were voted on. */
export function countVotes(table: VoteTable, people: Iterable<number>): VoteCount[] {
	const counts = table.statements.map(() => ({ agree: 0, disagree: 0, seen: 0 }));
	for (const person of people)
		for (let entry = table.starts[person] as number; entry < (table.starts[person + 1] as number); entry++) {
			const count = counts[table.columns[entry] as number] as (typeof counts)[number];
			count.seen++;
			if (table.votes[entry] === 1) count.agree++;
			if (table.votes[entry] === -1) count.disagree++;
		}
	return counts;
}

/** Several counts of one statement as one. */
export function addCounts(counts: readonly VoteCount[]): VoteCount {
	return counts.reduce(
		(sum, { agree, disagree, seen }) => ({
			agree: sum.agree + agree,
			disagree: sum.disagree + disagree,
			seen: sum.seen + seen,
		}),
		{ agree: 0, disagree: 0, seen: 0 },
	);
}
