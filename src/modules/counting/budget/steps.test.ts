import { describe, expect, test } from 'vitest';
import { ratio } from '../rational.ts';
import { compareOutcomes } from './comparison.ts';
import { whyNot } from './explain.ts';
import { parsePb } from './pb-file.ts';
import { readInstance } from './read-instance.ts';
import { type Outcome, type TallyOptions, tally } from './tally.ts';
import { byCodeUnit, tieBreaker, UndecidedTie } from './ties.ts';

/** Two quarters: the large one wants a playground and a path, the small one a bench. */
const quarters = `META
key;value
budget;100
vote_type;approval
PROJECTS
project_id;cost
bench;20
path;40
playground;60
pond;70
tower;10
VOTES
voter_id;vote
${[
	'path,playground',
	'path,playground',
	'path,playground',
	'path,playground',
	'playground,path',
	'path,playground,pond',
	'playground,pond',
	'playground',
	'bench',
	'bench',
]
	.map((vote, at) => `${at};${vote}`)
	.join('\n')}
`;
const usual: TallyOptions = {
	rule: 'equal-shares',
	satisfaction: 'cost',
	completion: 'none',
	increment: ratio(1n),
	exhaustive: false,
	integral: false,
	comparison: 'none',
	ties: ['id'],
	overBudget: 'skip',
	minVotes: 1,
	rankByLot: new Map(),
};
const count = (options: Partial<TallyOptions>) => tally(readInstance(parsePb(quarters)), { ...usual, ...options });
const ids = ({ profile, chosen }: Outcome) => chosen.map((place) => profile.candidates[place]?.id);

describe('the two quarters', () => {
	test('greedy gives all to the large one; stopping ends at the first that does not fit', () => {
		expect(ids(count({ rule: 'greedy' }))).toEqual(['playground', 'path']);
		const dear = quarters.replace('path;40', 'path;50');
		const of = (overBudget: 'skip' | 'stop') =>
			ids(tally(readInstance(parsePb(dear)), { ...usual, rule: 'greedy', overBudget, minVotes: 0 }));
		expect(of('skip')).toEqual(['playground', 'bench', 'tower']);
		expect(of('stop')).toEqual(['playground']);
	});

	test('greedy per cost asks how many votes the money buys', () => {
		// Votes for each unit of money: path 6/40, playground 8/60, bench 2/20, pond 2/70; the bench no longer fits.
		expect(ids(count({ rule: 'greedy-per-cost' }))).toEqual(['path', 'playground']);
	});

	test('Equal Shares lets the small one have its bench with its own money', () => {
		const outcome = count({});
		expect(ids(outcome)).toEqual(['playground', 'bench']);
		expect(outcome.run?.start).toEqual(ratio(10n));
		expect(outcome.cost).toBe(80n);
		const why = whyNot(outcome).find(({ id }) => id === 'path');
		expect(why).toMatchObject({
			votes: 6,
			supportersOwn: ratio(15n),
			missing: ratio(25n),
			supportersWithMoney: 6,
		});
		expect(why?.bestEffectiveVotes).toBeCloseTo(6, 9);
		expect(why?.missingEach).toEqual(ratio(25n, 6n));
	});

	test('a whole start is rounded down, and without voters nothing is shared', () => {
		const instance = readInstance(parsePb(quarters.replace('budget;100', 'budget;109')));
		expect(tally(instance, { ...usual, integral: true }).run?.start).toEqual(ratio(10n));
		const nobody = readInstance(parsePb(quarters.replace(/voter_id;vote\n[\s\S]*$/, 'voter_id;vote\n')));
		expect(ids(tally(nobody, { ...usual, completion: 'add1u', minVotes: 0 }))).toEqual(['bench', 'path', 'tower']);
	});

	test('what is left over is completed by votes, by worth, or by lending more', () => {
		expect(ids(count({ completion: 'utilitarian', minVotes: 0 }))).toEqual(['playground', 'bench', 'tower']);
		expect(count({ completion: 'greedy', minVotes: 0 }).completed).toHaveLength(1);
		expect(count({ completion: 'add1' }).run?.increments).toBe(4);
	});

	test('projects that too few want are left out', () => {
		expect(count({ minVotes: 3 }).profile.candidates.map(({ id }) => id)).toEqual(['path', 'playground']);
	});

	test('the comparison asks everybody, those too who win nothing in one outcome', () => {
		const { profile, comparison } = count({ comparison: 'satisfaction' });
		expect(comparison).toEqual({ by: 'satisfaction', preferEqualShares: 2, preferGreedy: 6, kept: 'greedy' });
		expect(ids(count({ comparison: 'satisfaction' }))).toEqual(['playground', 'path']);
		expect(count({ comparison: 'exclusion' }).comparison).toMatchObject({
			preferEqualShares: 2,
			preferGreedy: 0,
			kept: 'equal-shares',
		});
		expect(compareOutcomes(profile, [0], [0], 'satisfaction')).toMatchObject({
			preferEqualShares: 0,
			preferGreedy: 0,
			kept: 'equal-shares',
		});
	});
});

/** Ten voters with one krone each, who can buy nothing together; what is done with the money is all that matters. */
const poor = (projects: readonly string[], votes: readonly string[]) =>
	readInstance(
		parsePb(
			[
				...['META', 'key;value', 'budget;10', 'vote_type;approval', 'PROJECTS', 'project_id;cost', ...projects],
				...['VOTES', 'vote', ...votes, ...Array.from({ length: 10 - votes.length }, () => 'none'), ''],
			].join('\n'),
		),
	);

test('the greedy completion goes on by the same satisfaction', () => {
	const instance = poor(['x;9', 'y;5'], ['x', 'x', 'x', 'y', 'y']);
	const completed = (satisfaction: TallyOptions['satisfaction']) =>
		ids(tally(instance, { ...usual, satisfaction, completion: 'greedy' }));
	expect(completed('cost')).toEqual(['x']);
	expect(completed('cardinality')).toEqual(['y']);
});

test('greedy tells each tie among those that still fit, ids sorted as texts', () => {
	const { ties, ...outcome } = tally(poor(['9;4', '10;4', 'z;4', 'first;2'], ['first,9,10,z', 'first']), {
		...usual,
		rule: 'greedy',
	});
	expect(ids({ ties, ...outcome })).toEqual(['first', '10', '9']);
	expect(ties).toEqual([
		{ at: 'pick 2', among: ['10', '9', 'z'], rule: 'id', chosen: '10' },
		{ at: 'pick 3', among: ['9', 'z'], rule: 'id', chosen: '9' },
	]);
});

describe('a tie', () => {
	const { candidates } = count({}).profile;
	const place = (id: string) => candidates.findIndex((candidate) => candidate.id === id);
	const all = candidates.map((_, at) => at);
	const lots = new Map(['path', 'bench', 'pond', 'playground'].map((id, rank) => [id, rank]));

	test.each([
		['votes', 'playground'],
		['min-cost', 'bench'],
		['max-cost', 'pond'],
		['id', 'bench'],
		['lot', 'path'],
	] as const)('is decided by %s for %s, and written down', (rule, id) => {
		const breaker = tieBreaker(candidates, [rule], lots);
		expect(breaker.choose(all, 'here')).toBe(place(id));
		expect(breaker.ties).toEqual([{ at: 'here', among: ['bench', 'path', 'playground', 'pond'], rule, chosen: id }]);
		expect(breaker.afresh().ties).toEqual([]);
	});

	test('asks the next rule among those that the first holds equal', () => {
		const breaker = tieBreaker(candidates, ['votes', 'max-cost'], lots);
		expect(breaker.choose([place('bench'), place('pond')], 'x')).toBe(place('pond'));
		expect(breaker.ties).toMatchObject([{ rule: 'max-cost' }]);
	});

	test('by id goes to the first as texts, however the projects stand', () => {
		const turned = [...candidates].reverse();
		const breaker = tieBreaker(turned, ['id'], lots);
		expect(turned[breaker.choose(all, 'here')]?.id).toBe('bench');
		expect(breaker.ties[0]?.among).toEqual(['bench', 'path', 'playground', 'pond']);
		expect(['9', '10', 'a', 'B', '10'].sort(byCodeUnit)).toEqual(['10', '10', '9', 'B', 'a']);
		expect([byCodeUnit('a', 'b'), byCodeUnit('b', 'a'), byCodeUnit('a', 'a')]).toEqual([-1, 1, 0]);
	});

	test('is none where there is only one, and stays open where no rule decides', () => {
		const breaker = tieBreaker(candidates, ['votes'], lots);
		expect(breaker.choose([place('pond')], 'x')).toBe(place('pond'));
		expect(breaker.ties).toEqual([]);
		expect(() => breaker.choose([place('bench'), place('pond')], 'x')).toThrow(new UndecidedTie(['bench', 'pond']));
		expect(new UndecidedTie(['a', 'b']).message).toBe(
			'a, b are equal, and no tie rule decides between them: let the list end in id or lot.',
		);
	});
});
