import { describe, expect, it } from 'vitest';
import { parsePb } from './pb-file.ts';
import { readInstance } from './read-instance.ts';
import { type TallyOptions, tally } from './tally.ts';
import { tallyReport } from './tally-report.ts';
import { toldTally } from './told-tally.ts';

// Whole counts, line by line, of budgets that are small enough to be followed with a pencil.
const usual: TallyOptions = {
	rule: 'equal-shares',
	satisfaction: 'cost',
	completion: 'none',
	increment: { n: 1n, d: 1n },
	exhaustive: false,
	integral: false,
	comparison: 'none',
	ties: ['votes', 'min-cost', 'lot'],
	overBudget: 'skip',
	minVotes: 1,
	rankByLot: new Map([
		['slide', 0],
		['bench', 1],
		['path', 2],
		['pond', 3],
	]),
};

function counted(limit: string, voteType: string, votes: readonly string[], options: Partial<TallyOptions>) {
	const points = voteType === 'cumulative' || voteType === 'scoring';
	const text = [
		...['META', 'key;value', `budget;${limit}`, `vote_type;${voteType}`],
		...['PROJECTS', 'project_id;cost;name', 'bench;30;A bench', 'path;60;A path', 'pond;90;', 'slide;30;A slide'],
		...['VOTES', points ? 'voter_id;vote;points' : 'voter_id;vote'],
		...votes.map((vote, at) => `${at + 1};${vote}`),
		'',
	].join('\n');
	const instance = readInstance(parsePb(text));
	const whole = { ...usual, ...options };
	const told = toldTally(instance, whole, tally(instance, whole), {
		inputHash: 'hash',
		seed: 'spring',
		withVoters: true,
	});
	return { report: tallyReport(instance, told).join('\n'), told };
}

const approvals = ['bench,path', 'bench,path', 'path,pond', 'slide', 'slide,pond', 'pond'];

describe('whole counts of a budget', () => {
	it('Equal Shares with nothing done with the rest: who pays, and what each of the others lacks', () => {
		const { report, told } = counted('120', 'approval', approvals, {});
		expect(report).toMatchInlineSnapshot(`
			"4 projects, 6 votes (approval), limit 120
			rule: rule equal-shares · satisfaction cost · completion none · comparison none · integral false · minVotes 1 · ties votes,min-cost,lot · seed spring

			funded: 2 projects for 90
			  path                      3.0  A path
			  slide                     2.0  A slide

			every voter began with 20; the figure beside a project is its effective votes

			not funded: 2
			  bench          2 votes, at best 2.0 effective (needed more than 3.0); its supporters had 0 of 30 left, 30 missing
			  pond           3 votes, at best 0.0 effective; its supporters had 25 of 90 left, 65 missing: 32.5 from each of 2 who had money left

			ties: none

			SHA-256 of the file: hash"
		`);
		expect(told.voters).toMatchInlineSnapshot(`
			[
			  {
			    "left": "0",
			    "paid": [
			      {
			        "amount": "20",
			        "id": "path",
			      },
			    ],
			    "voter": "1",
			  },
			  {
			    "left": "0",
			    "paid": [
			      {
			        "amount": "20",
			        "id": "path",
			      },
			    ],
			    "voter": "2",
			  },
			  {
			    "left": "0",
			    "paid": [
			      {
			        "amount": "20",
			        "id": "path",
			      },
			    ],
			    "voter": "3",
			  },
			  {
			    "left": "5",
			    "paid": [
			      {
			        "amount": "15",
			        "id": "slide",
			      },
			    ],
			    "voter": "4",
			  },
			  {
			    "left": "5",
			    "paid": [
			      {
			        "amount": "15",
			        "id": "slide",
			      },
			    ],
			    "voter": "5",
			  },
			  {
			    "left": "20",
			    "paid": [],
			    "voter": "6",
			  },
			]
		`);
	});

	it('Equal Shares by fractions of money, in whole parts of it', () => {
		expect(
			counted('100', 'approval', approvals, { integral: true, completion: 'utilitarian' }).report,
		).toMatchInlineSnapshot(`
			"4 projects, 6 votes (approval), limit 100
			rule: rule equal-shares · satisfaction cost · completion utilitarian · comparison none · integral true · minVotes 1 · ties votes,min-cost,lot · seed spring

			funded: 2 projects for 60
			  slide                     2.0  A slide
			  bench                     2.0  A bench

			every voter began with 16; the figure beside a project is its effective votes

			not funded: 2
			  path           3 votes, at best 0.0 effective; its supporters had 18 of 60 left, 42 missing: 14 from each of 3 who had money left
			  pond           3 votes, at best 0.0 effective; its supporters had 33 of 90 left, 57 missing: 19 from each of 3 who had money left

			ties: 1
			  round 1: bench, slide → slide by lot

			SHA-256 of the file: hash"
		`);
	});

	it('Equal Shares with everybody lent more, beside greedy', () => {
		const options = { completion: 'add1u', comparison: 'satisfaction' } as const;
		expect(counted('150', 'approval', approvals, options).report).toMatchInlineSnapshot(`
			"4 projects, 6 votes (approval), limit 150
			rule: rule equal-shares · satisfaction cost · completion add1u · comparison satisfaction · increment 1 · exhaustive false · integral false · minVotes 1 · ties votes,min-cost,lot · seed spring

			funded: 3 projects for 120
			  path                      3.0  A path
			  slide                     2.0  A slide
			  bench                     2.0  A bench

			every voter began with 36 (after 11 increments); the figure beside a project is its effective votes

			not funded: 1
			  pond           3 votes, at best 3.0 effective (needed more than 3.0); its supporters had 73 of 90 left, 17 missing: 5.666666 from each of 3 who had money left

			comparison by satisfaction: 3 voters prefer Equal Shares, 2 greedy; kept: equal-shares

			ties: 3
			  round 1: path, pond → path by min-cost
			  round 2: bench, slide → slide by lot
			  comparison 1: path, pond → path by min-cost

			SHA-256 of the file: hash"
		`);
	});

	it('Equal Shares, lent as long as anything fits, beside greedy by who gets nothing', () => {
		const options = {
			completion: 'add1',
			exhaustive: true,
			comparison: 'exclusion',
			satisfaction: 'cardinality',
		} as const;
		expect(counted('150', 'approval', approvals, options).report).toMatchInlineSnapshot(`
			"4 projects, 6 votes (approval), limit 150
			rule: rule equal-shares · satisfaction cardinality · completion add1 · comparison exclusion · increment 1 · exhaustive true · integral false · minVotes 1 · ties votes,min-cost,lot · seed spring

			funded: 3 projects for 120
			  slide                     2.0  A slide
			  bench                     2.0  A bench
			  path                      2.0  A path

			every voter began with 30 (after 5 increments); the figure beside a project is its effective votes

			not funded: 1
			  pond           3 votes, at best 3.0 effective (needed more than 2.0); its supporters had 45 of 90 left, 45 missing: 22.5 from each of 2 who had money left

			comparison by exclusion: 1 voters prefer Equal Shares, 1 greedy; kept: equal-shares

			ties: 2
			  round 1: bench, slide → slide by lot
			  comparison 1: path, pond → path by min-cost

			SHA-256 of the file: hash"
		`);
	});

	it('Equal Shares by points, the rest by the best worth for the money', () => {
		const votes = ['bench,path;4,1', 'path,pond;3,2', 'pond;5', 'slide,bench;2,3', 'slide;5'];
		const { report, told } = counted('140', 'cumulative', votes, { satisfaction: 'score', completion: 'greedy' });
		expect(report).toMatchInlineSnapshot(`
			"4 projects, 5 votes (cumulative), limit 140
			rule: rule equal-shares · satisfaction score · completion greedy · comparison none · integral false · minVotes 1 · ties votes,min-cost,lot · seed spring

			funded: 3 projects for 120
			  slide                     7.0  A slide
			  bench                     7.0  A bench
			  path                           A path

			every voter began with 28; the figure beside a project is its effective votes
			added with the money left over: path

			not funded: 1
			  pond           2 votes, at best 0.0 effective; its supporters had 56 of 90 left, 34 missing: 17 from each of 2 who had money left

			ties: 1
			  round 1: bench, slide → slide by lot

			SHA-256 of the file: hash"
		`);
		expect(told.voters).toMatchInlineSnapshot(`
			[
			  {
			    "left": "10.857142",
			    "paid": [
			      {
			        "amount": "17.142857",
			        "id": "bench",
			      },
			    ],
			    "voter": "1",
			  },
			  {
			    "left": "28",
			    "paid": [],
			    "voter": "2",
			  },
			  {
			    "left": "28",
			    "paid": [],
			    "voter": "3",
			  },
			  {
			    "left": "6.571428",
			    "paid": [
			      {
			        "amount": "8.571428",
			        "id": "slide",
			      },
			      {
			        "amount": "12.857142",
			        "id": "bench",
			      },
			    ],
			    "voter": "4",
			  },
			  {
			    "left": "6.571428",
			    "paid": [
			      {
			        "amount": "21.428571",
			        "id": "slide",
			      },
			    ],
			    "voter": "5",
			  },
			]
		`);
	});

	it('greedy: what does not fit is skipped, or ends the count', () => {
		expect(counted('130', 'approval', approvals, { rule: 'greedy', minVotes: 2 }).report).toMatchInlineSnapshot(`
			"4 projects, 6 votes (approval), limit 130
			rule: rule greedy · satisfaction cost · overBudget skip · minVotes 2 · ties votes,min-cost,lot · seed spring

			funded: 3 projects for 120
			  path                           A path
			  slide                          A slide
			  bench                          A bench

			ties: 2
			  pick 1: path, pond → path by min-cost
			  pick 2: bench, slide → slide by lot

			SHA-256 of the file: hash"
		`);
		expect(counted('130', 'approval', approvals, { rule: 'greedy', overBudget: 'stop' }).told.order).toEqual(['path']);
	});

	it('greedy for the money, by place on the ballot, with ties to the dearer and then by lot', () => {
		const votes = ['bench,slide', 'slide,bench', 'path,pond,bench', 'pond'];
		const options = { rule: 'greedy-per-cost', satisfaction: 'score', ties: ['max-cost', 'lot'] } as const;
		expect(counted('130', 'ordinal', votes, options).report).toMatchInlineSnapshot(`
			"4 projects, 4 votes (ordinal), limit 130
			rule: rule greedy-per-cost · satisfaction score · overBudget skip · minVotes 1 · ties max-cost,lot · seed spring

			funded: 3 projects for 120
			  bench                          A bench
			  slide                          A slide
			  path                           A path

			ties: none

			SHA-256 of the file: hash"
		`);
		expect(counted('130', 'ordinal', votes, { ...options, satisfaction: 'borda' }).told.order).toMatchInlineSnapshot(`
			[
			  "path",
			  "slide",
			  "bench",
			]
		`);
	});

	it('Phragmén: all that come due at once, in the order of the ties', () => {
		expect(
			counted('130', 'approval', ['bench', 'slide', 'path,pond', 'path'], { rule: 'phragmen' }).report,
		).toMatchInlineSnapshot(`
			"4 projects, 4 votes (approval), limit 130
			rule: rule phragmen · minVotes 1 · ties votes,min-cost,lot · seed spring

			funded: 3 projects for 120
			  path                           A path
			  slide                          A slide
			  bench                          A bench

			ties: 2
			  round 1: bench, path, slide → path by votes
			  round 2: bench, slide → slide by lot

			SHA-256 of the file: hash"
		`);
	});
});
