import fc from 'fast-check';

/** A small participatory budget as somebody would write it down; rows stand in any order. */
export interface DraftBudget {
	readonly voteType: 'approval' | 'cumulative' | 'ordinal' | 'scoring';
	readonly limit: number;
	readonly costs: Readonly<Record<string, number>>;
	readonly ballots: readonly { readonly vote: readonly string[]; readonly points: readonly number[] }[];
}

/** Small budgets of one kind of ballot, with few different costs, so that ties and purses that come out even are frequent. */
export function anyBudget(...voteTypes: DraftBudget['voteType'][]): fc.Arbitrary<DraftBudget> {
	return fc
		.record({ projects: fc.integer({ min: 1, max: 5 }), voteType: fc.constantFrom(...voteTypes) })
		.chain(({ projects, voteType }) => {
			const ids = Array.from({ length: projects }, (_, place) => ['9', '10', 'B/1', 'a', 'Å'][place] as string);
			const ballot = fc
				.shuffledSubarray(ids)
				.chain((vote) =>
					fc
						.array(fc.integer({ min: 1, max: 4 }), { minLength: vote.length, maxLength: vote.length })
						.map((points) => ({ vote, points })),
				);
			return fc.record({
				voteType: fc.constant(voteType),
				limit: fc.integer({ min: 0, max: 24 }),
				costs: fc
					.array(fc.integer({ min: 1, max: 12 }), { minLength: projects, maxLength: projects })
					.map((costs) => Object.fromEntries(ids.map((id, place) => [id, costs[place] as number]))),
				ballots: fc.array(ballot, { minLength: 1, maxLength: 8 }),
			});
		});
}

/** The budget as a `.pb` text. */
export function pbText({ voteType, limit, costs, ballots }: DraftBudget): string {
	const ids = Object.keys(costs);
	return [
		...['META', 'key;value', `budget;${limit}`, `vote_type;${voteType}`],
		...['PROJECTS', 'project_id;cost;name', ...ids.map((id) => `${id};${costs[id]};"Project; ""${id}"""`)],
		...[
			'VOTES',
			'voter_id;vote;points',
			...ballots.map((each, at) => `${at};${each.vote.join()};${each.points.join()}`),
		],
		'',
	].join('\n');
}
