import type { BudgetInstance } from '../../src/modules/counting/budget/instance.ts';
import { parsePb } from '../../src/modules/counting/budget/pb-file.ts';
import { readInstance } from '../../src/modules/counting/budget/read-instance.ts';
import type { Outcome, TallyOptions } from '../../src/modules/counting/budget/tally.ts';

/** A budget by approval that fits on a few lines: projects as `bench 30`, ballots as `bench,path`, each with how many gave it if more than one. */
export function writtenBudget(
	limit: number | bigint | string,
	projects: readonly string[],
	ballots: readonly (string | readonly [number, string])[],
): BudgetInstance {
	const votes = ballots.flatMap((each) =>
		typeof each === 'string' ? [each] : Array.from({ length: each[0] }, () => each[1]),
	);
	return readInstance(
		parsePb(
			[
				...['META', 'key;value', `budget;${limit}`, 'vote_type;approval'],
				...['PROJECTS', 'project_id;cost', ...projects.map((each) => each.replace(' ', ';'))],
				...['VOTES', 'voter_id;vote', ...votes.map((vote, at) => `${at + 1};${vote}`), ''],
			].join('\n'),
		),
	);
}

/** Equal Shares, each project worth the same to whoever wants it, and nothing done with what is left; all projects take part, ties go by id. */
export const plainShares: TallyOptions = {
	rule: 'equal-shares',
	satisfaction: 'cardinality',
	completion: 'none',
	increment: { n: 1n, d: 1n },
	exhaustive: false,
	integral: false,
	comparison: 'none',
	ties: ['id'],
	overBudget: 'skip',
	minVotes: 0,
	rankByLot: new Map(),
};

/** The ids of what was chosen, in that order. */
export function chosenIds({ profile, chosen }: Outcome): (string | undefined)[] {
	return chosen.map((place) => profile.candidates[place]?.id);
}
