import { describe, expect, test } from 'vitest';
import { parsePb } from './pb-file.ts';
import { profileOf, type Satisfaction } from './profile.ts';
import { readInstance } from './read-instance.ts';
import { usualSatisfaction } from './tally.ts';

const table = {
	meta: ['META', 'key;value', 'budget;100', 'vote_type;approval'],
	projects: ['PROJECTS', 'project_id;cost;name', 'a;60;Bench', 'b;50;Tree'],
	votes: ['VOTES', 'voter_id;vote', '1;a,b'],
};
const read = (changed: Partial<typeof table>) =>
	readInstance(parsePb([...Object.values({ ...table, ...changed }).flat(), ''].join('\n')));
const kind = (voteType: string, ...more: string[]) => ({
	meta: ['META', 'key;value', 'budget;100', `vote_type;${voteType}`, ...more],
});
const votes = (...rows: string[]) => ({ votes: ['VOTES', 'voter_id;vote;points', ...rows] });

describe('a budget that is read', () => {
	test('may have blanks around everything, and capitals in what is called by a name', () => {
		const { limit, projects, ballots, voters } = read({
			meta: ['META', 'key;value', ' Budget ; 100 ', 'vote_type; Approval '],
			projects: ['PROJECTS', ' Cost ; Project_ID;NAME', ' 60 ; a ; Bench ', '50;b; None '],
			votes: ['VOTES', ' VOTE ; Voter_id ', ' a , b ; 1 ', ' NONE ;2'],
		});
		expect(limit).toBe(100n);
		expect(projects).toEqual([
			{ id: 'a', name: 'Bench', cost: 60n },
			{ id: 'b', name: undefined, cost: 50n },
		]);
		expect(ballots.map(({ chosen }) => chosen)).toEqual([[0, 1], []]);
		expect(voters.map(({ id }) => id)).toEqual(['1', '2']);
	});

	test('may have rows that end early, and no names at all', () => {
		const nameOf = (...projects: string[]) => read({ projects: ['PROJECTS', ...projects] }).projects[0]?.name;
		expect(nameOf('project_id;cost;name', 'a;60', 'b;50;Tree')).toBeUndefined();
		expect(nameOf('project_id;cost', 'a;60', 'b;50')).toBeUndefined();
		expect(nameOf('cost;project_id', '60;a', '50;b')).toBeUndefined();
	});

	test('lists its projects by their ids as texts, however the file was sorted', () => {
		const idsOf = (...ids: string[]) =>
			read({ projects: ['PROJECTS', 'project_id;cost', ...ids.map((id) => `${id};5`)], votes: ['VOTES', 'vote'] })
				.projects.map(({ id }) => id)
				.join(' ');
		expect(idsOf('b', 'a', '9', '10')).toBe('10 9 a b');
		expect(idsOf('10', 'a', 'b', '9')).toBe('10 9 a b');
	});

	test('is counted in the smallest part of its money, wherever that stands', () => {
		const unitsOf = (budget: string, a: string, b: string) => {
			const { unit, limit, projects } = read({
				meta: ['META', 'key;value', `budget;${budget}`, 'vote_type;approval'],
				projects: ['PROJECTS', 'project_id;cost', `a;${a}`, `b;${b}`],
			});
			return [unit, limit, ...projects.map(({ cost }) => cost)];
		};
		expect(unitsOf('100', '60.25', '50.5')).toEqual([100n, 10_000n, 6025n, 5050n]);
		expect(unitsOf('100', '60.5', '50.25')).toEqual([100n, 10_000n, 6050n, 5025n]);
		expect(unitsOf('100.25', '60.5', '50')).toEqual([100n, 10_025n, 6050n, 5000n]);
		expect(unitsOf('100.125', '60.25', '50.5')).toEqual([1000n, 100_125n, 60_250n, 50_500n]);
		expect(unitsOf('100.00', '60.0', '50')).toEqual([1n, 100n, 60n, 50n]);
	});

	test('tells of numbers in META that the file does not bear out, and only of those', () => {
		const remarks = (...more: string[]) => read(kind('approval', ...more)).remarks;
		expect(remarks('num_projects;3', 'num_votes;1')).toEqual(['META says num_projects 3, the file holds 2']);
		expect(remarks('num_projects;', 'num_votes;none')).toEqual([]);
		expect(remarks('comment')).toEqual([]);
	});

	test('tells of voters who stand there twice, but not of those without a name', () => {
		expect(read(votes('1;a', '1;b', '1;b', '2;a')).remarks).toEqual([
			'2 votes have a voter_id that stood there before; each is counted',
		]);
		expect(read(votes(';a', ';b', ';b')).remarks).toEqual([]);
	});

	test('takes a length of ordinal ballots only where META says one, in whole numbers', () => {
		const first = (said: string) => read({ ...kind('ordinal', said), ...votes('1;b,a') }).ballots[0]?.points;
		expect(first('max_length;')).toEqual([2, 1]);
		expect(first('max_length')).toEqual([2, 1]);
		expect(first('max_length;12')).toEqual([12, 11]);
		// Who names more than the ballot has places gives nothing to those beyond.
		expect(first('max_length;1')).toEqual([1, 0]);
		for (const wrong of ['x3', '3x', '1234567890', '2.5'])
			expect(() => first(`max_length;${wrong}`)).toThrow(`line 5, column 2: “${wrong}” is not a whole number`);
	});

	test('gives what is not named its points on scoring ballots alone', () => {
		const pointsOf = (voteType: string) =>
			read({ ...kind(voteType, 'default_score;2'), ...votes('1;a;5') }).ballots.map(({ points }) => points);
		expect(pointsOf('scoring')).toEqual([[5, 2]]);
		expect(pointsOf('cumulative')).toEqual([[5]]);
		expect(read({ ...kind('scoring', 'default_score;'), ...votes('1;a;5') }).ballots[0]?.points).toEqual([5]);
		expect(() => read(kind('scoring', 'default_score;some'))).toThrow(
			/^a number of points is “some”, which is not a number$/,
		);
	});

	test('counts a thousand million points and not one more', () => {
		const pointsOf = (points: string) =>
			read({ ...kind('scoring'), votes: ['VOTES', 'vote; Points ', `a;${points}`] }).ballots[0]?.points;
		expect(pointsOf('1000000000')).toEqual([1_000_000_000]);
		expect(pointsOf('-1000000000')).toEqual([-1_000_000_000]);
		expect(() => pointsOf('1000000001')).toThrow(
			'line 11, column 2: so many points, or so many decimals, cannot be counted',
		);
	});
});

describe('what a vote is worth', () => {
	const marked = read({ ...kind('scoring'), ...votes('1;a,b;3,0', '2;a,b;-2,1', '3;b;0', '4;b;0') });
	const seen = (satisfaction: Satisfaction, minVotes = 0, instance = marked) =>
		profileOf(instance, satisfaction, minVotes).candidates.map(
			({ id, votes, score, support, supporters, weights }) =>
				`${id}: ${votes} votes, score ${score}, support ${support} by ${[...supporters]} with ${[...weights]}`,
		);

	test('whoever gives no points, or takes some away, does not approve', () => {
		expect(seen('cost')).toEqual([
			'a: 2 votes, score 1, support 1 by 0 with 1',
			'b: 4 votes, score 1, support 1 by 1 with 1',
		]);
		expect(seen('score')).toEqual([
			'a: 2 votes, score 1, support 3 by 0 with 3',
			'b: 4 votes, score 1, support 1 by 1 with 1',
		]);
	});

	test('by Borda the last on a ballot gets nothing from it', () => {
		const ranked = read({ ...kind('ordinal'), ...votes('1;b,a', '2;b,a', '3;a') });
		expect(seen('borda', 0, ranked)).toEqual([
			'a: 3 votes, score 0, support 0 by  with ',
			'b: 2 votes, score 2, support 2 by 0 with 1',
		]);
	});

	test('exactly as many votes as are asked for are enough', () => {
		expect(seen('cost', 2)).toHaveLength(2);
		expect(seen('cost', 3)).toEqual(['b: 4 votes, score 1, support 1 by 1 with 1']);
		expect(profileOf(marked, 'cost', 3).ballots.map(({ chosen }) => chosen)).toEqual([[], [0], []]);
		expect(seen('cost', 5)).toEqual([]);
	});

	test('is its cost under approval, else its points, unless something else is asked for', () => {
		const usual = (voteType: string) => usualSatisfaction(read({ ...kind(voteType), ...votes('1;a;1') }));
		expect(['approval', 'cumulative', 'ordinal', 'scoring'].map(usual)).toEqual(['cost', 'score', 'score', 'score']);
	});
});
