import type { VoteTable } from './votes.ts';

const enoughVotes = 7;
const enoughPeople = 15;

/**
 * Who is put in a group: whoever has voted on seven statements, or on all where there are fewer; where these are fewer than fifteen people, the most
 * active of the others too. Whoever was in once (`kept`) stays in. Moderated votes count. Answers with rows of the table, rising.
 */
export function peopleOnTheMap({ people, statements, starts }: VoteTable, kept: ReadonlySet<string>): number[] {
	const votes = people.map((_, person) => (starts[person + 1] as number) - (starts[person] as number));
	const rows = people.map((_, person) => person);
	const isIn = (person: number) =>
		kept.has(people[person] as string) || (votes[person] as number) >= Math.min(enoughVotes, statements.length);
	const chosen = rows.filter(isIn);
	const others = rows.filter((person) => !isIn(person)).sort((a, b) => (votes[b] as number) - (votes[a] as number));
	return [...chosen, ...others.slice(0, Math.max(0, enoughPeople - chosen.length))].sort((a, b) => a - b);
}
