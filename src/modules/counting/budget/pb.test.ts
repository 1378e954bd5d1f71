import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyBudget, pbText } from '../../../../tests/support/any-budget.ts';
import type { PbError } from './pb-error.ts';
import { type PbFile, parsePb, pbReader, writePb } from './pb-file.ts';
import { readInstance } from './read-instance.ts';

const lines = {
	meta: ['META', 'key;value', 'budget;100', 'vote_type;approval'],
	projects: ['PROJECTS', 'project_id;cost;name', 'a;60;Bench', 'b;50;"Tree; ""old"""'],
	votes: ['VOTES', 'voter_id;vote;points', '1;a,b;2,1', '2;b;3', '3;;', '4;none;none'],
};
const text = (changed: Partial<typeof lines> = {}) => {
	const all = { ...lines, ...changed };
	return [...all.meta, ...all.projects, ...all.votes, ''].join('\n');
};
const meta = (...more: string[]) => ({ meta: [...lines.meta, ...more] });
const typed = (voteType: string, ...more: string[]) => ({
	meta: ['META', 'key;value', 'budget;100', `vote_type;${voteType}`, ...more],
});
const read = (changed: Partial<typeof lines> = {}) => readInstance(parsePb(text(changed)));

function refusal(changed: Partial<typeof lines>): string {
	try {
		read(changed);
	} catch (error) {
		const { line, column, reason } = error as PbError;
		return `${line}:${column} ${reason}`;
	}
	return 'accepted';
}

describe('a .pb file', () => {
	test('is written again as it was read: byte order mark, line ends, quotes, unknown columns, what comes last', () => {
		for (const whole of [text(), `\uFEFF${text()}`, text().replaceAll('\n', '\r\n'), text().trimEnd(), `${text()}\n\n`])
			expect(writePb(parsePb(whole))).toBe(whole);
		const odd = text({ projects: ['PROJECTS', 'project_id;colour;cost;name', 'a;red;60;"two\nlines"', 'b;;50;x'] });
		expect(writePb(parsePb(odd))).toBe(odd);
	});

	test('is the same however the pieces fall in which it comes', () => {
		const cell = fc
			.string({ unit: fc.constantFrom('a', ';', '"', ' ', 'ø', '\n', '7'), maxLength: 6 })
			.map((each) => `x${each}`);
		fc.assert(
			fc.property(
				fc.array(fc.tuple(cell, cell)),
				fc.array(fc.nat(40)),
				fc.constantFrom('\n' as const, '\r\n' as const),
				(rows, cuts, lineEnd) => {
					const table = {
						head: { line: 2, cells: ['voter_id', 'vote'] },
						rows: rows.map((cells) => ({ line: 0, cells })),
					};
					const file: PbFile = { hasMark: false, lineEnd, ending: lineEnd, meta: table, projects: table, votes: table };
					const written = writePb(file);
					const reader = pbReader();
					let from = 0;
					for (const cut of cuts) {
						reader.push(written.slice(from, from + cut));
						from += cut;
					}
					reader.push(written.slice(from));
					const back = reader.end();
					expect(back.votes.rows.map(({ cells }) => cells)).toEqual(rows);
					expect(writePb(back)).toBe(written);
				},
			),
		);
	});

	test('of any small budget survives a round trip', () => {
		fc.assert(
			fc.property(anyBudget('approval', 'cumulative', 'ordinal', 'scoring'), (draft) => {
				expect(writePb(parsePb(pbText(draft)))).toBe(pbText(draft));
			}),
		);
	});

	test('is understood: money, names, ballots put together, empty votes counted as voters', () => {
		const { limit, unit, projects, ballots, voters, remarks } = read();
		expect({ limit, unit, remarks }).toEqual({ limit: 100n, unit: 1n, remarks: [] });
		expect(projects).toEqual([
			{ id: 'a', name: 'Bench', cost: 60n },
			{ id: 'b', name: 'Tree; "old"', cost: 50n },
		]);
		expect(ballots).toEqual([
			{ chosen: [0, 1], points: [1, 1], count: 1 },
			{ chosen: [1], points: [1], count: 1 },
			{ chosen: [], points: [], count: 2 },
		]);
		expect(voters.map(({ id, ballot }) => `${id}→${ballot}`)).toEqual(['1→0', '2→1', '3→2', '4→2']);
	});

	test('counts in the smallest part of the money that it uses', () => {
		const projects = ['PROJECTS', 'project_id;cost', 'a;60,5', 'b;50.25'];
		const { limit, unit, ...instance } = read({ projects });
		expect([limit, unit, ...instance.projects.map(({ cost }) => cost)]).toEqual([10_000n, 100n, 6050n, 5025n]);
	});

	test('gives points by kind: given, by place, by default', () => {
		const pointsOf = (changed: Partial<typeof lines>) => read(changed).ballots.map(({ points }) => points);
		expect(pointsOf(typed('cumulative'))).toEqual([[2, 1], [3], []]);
		expect(pointsOf(typed('ordinal'))).toEqual([[2, 1], [2], []]);
		expect(pointsOf(typed('ordinal', 'max_length;3'))).toEqual([[3, 2], [3], []]);
		expect(pointsOf(typed('scoring', 'default_score;0.5'))).toEqual([
			[20, 10],
			[5, 30],
			[5, 5],
		]);
		expect(pointsOf({ ...typed('cumulative'), votes: ['VOTES', 'voter_id;vote', '1;a,b'] })).toEqual([[1, 1]]);
		const halves = ['VOTES', 'voter_id;vote;points', '1;a,b;1.5,-1', '2;a;2.50'];
		expect(pointsOf({ ...typed('scoring'), votes: halves })).toEqual([[15, -10], [25]]);
	});

	test('counts a project named twice on a ballot once', () => {
		const votes = ['VOTES', 'voter_id;vote', '1;b,a,b', '1;a,b'];
		expect(read({ votes }).ballots).toEqual([{ chosen: [0, 1], points: [1, 1], count: 2 }]);
		expect(read({ ...typed('ordinal'), votes }).ballots.map(({ chosen, points }) => [chosen, points])).toEqual([
			[
				[1, 0],
				[2, 1],
			],
			[
				[0, 1],
				[2, 1],
			],
		]);
		expect(read({ votes }).remarks).toEqual(['1 votes have a voter_id that stood there before; each is counted']);
	});

	test('is told of where it contradicts itself without harm', () => {
		expect(read(meta('num_votes;5', 'num_projects;2')).remarks).toEqual(['META says num_votes 5, the file holds 4']);
	});

	test.each<[string, Partial<typeof lines>, string]>([
		['begins otherwise', { meta: ['key;value'] }, '1:1 the file must begin with META'],
		['lacks a part', { votes: [] }, '0:0 the part VOTES is missing'],
		[
			'lacks the names of columns',
			{ votes: ['VOTES'] },
			'0:0 the part VOTES has no line with the names of its columns',
		],
		['says a part twice', { votes: ['PROJECTS', 'x'] }, '9:1 PROJECTS begins a second time'],
		['lacks the budget', { meta: ['META', 'key;value', 'vote_type;approval'] }, '0:0 META does not say budget'],
		[
			'has a budget in words',
			{ meta: ['META', 'key;value', 'budget;much', 'vote_type;approval'] },
			'3:2 budget is “much”, which is not a number',
		],
		[
			'has a budget below nothing',
			{ meta: ['META', 'key;value', 'budget;-1', 'vote_type;approval'] },
			'3:2 budget is less than nothing',
		],
		['says something twice', meta('budget;3'), '5:1 budget is said twice'],
		['lacks the kind of vote', { meta: ['META', 'key;value', 'budget;1'] }, '0:0 META does not say vote_type'],
		[
			'has a kind of vote that nobody knows',
			typed('shouting'),
			'4:2 vote_type is “shouting”; known are approval, cumulative, ordinal, scoring',
		],
		['has no costs', { projects: ['PROJECTS', 'project_id', 'a'] }, '6:1 the column cost is missing'],
		[
			'has a project for nothing',
			{ projects: ['PROJECTS', 'project_id;cost', 'a;0'] },
			'7:2 the project a must cost more than nothing',
		],
		[
			'has a cost in words',
			{ projects: ['PROJECTS', 'project_id;cost', 'a;free'] },
			'7:2 the cost of a is “free”, which is not a number',
		],
		[
			'lists a project twice',
			{ projects: ['PROJECTS', 'project_id;cost', 'a;1', 'a;1'] },
			'8:1 the project a is listed twice',
		],
		['has a project without id', { projects: ['PROJECTS', 'project_id;cost', ';1'] }, '7:1 the project has no id'],
		[
			'has more cells than columns',
			{ votes: ['VOTES', 'voter_id;vote', '1;a;b'] },
			'11:3 there are 3 cells, but only 2 columns',
		],
		[
			'votes for what is not there',
			{ votes: ['VOTES', 'voter_id;vote', '1;a', '2;c'] },
			'12:2 there is no project “c”',
		],
		[
			'never closes a quotation',
			{ votes: ['VOTES', 'voter_id;vote', '1;"a'] },
			'11:3 a quotation mark is opened here and never closed',
		],
		[
			'goes on after a quotation',
			{ votes: ['VOTES', 'voter_id;vote', '1;"a"b'] },
			'11:6 after a closing quotation mark only ; or the end of the line may come',
		],
		[
			'gives too few points',
			{ ...typed('cumulative'), votes: ['VOTES', 'vote;points', 'a,b;1'] },
			'11:2 2 projects are named, but points are given 1 times',
		],
		[
			'gives points twice',
			{ ...typed('scoring'), votes: ['VOTES', 'vote;points', 'a,a;1,2'] },
			'11:1 a project gets points twice',
		],
		[
			'gives points in words',
			{ ...typed('scoring'), votes: ['VOTES', 'vote;points', 'a;many'] },
			'11:2 a number of points is “many”, which is not a number',
		],
		[
			'gives points without end',
			{ ...typed('scoring'), votes: ['VOTES', 'vote;points', 'a;9999999999'] },
			'11:2 so many points, or so many decimals, cannot be counted',
		],
		['has a length in words', typed('ordinal', 'max_length;long'), '5:2 “long” is not a whole number'],
	])('is refused with line and column where it %s', (_what, changed, expected) => {
		expect(refusal(changed)).toBe(expected);
	});
});
