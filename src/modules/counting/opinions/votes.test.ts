import { describe, expect, it } from 'vitest';
import { centre } from './centred.ts';
import { peopleOnTheMap } from './inclusion.ts';
import { OpinionError } from './opinion-error.ts';
import { statementReader, voteReader } from './read-votes.ts';
import { countVotes } from './vote-counts.ts';
import { compareIds, type Statement, type Vote, voteTaker } from './votes.ts';

const statement = (id: string, more: Partial<Statement> = {}): Statement => ({
	id,
	text: '',
	moderatedOut: false,
	meta: false,
	isListed: true,
	...more,
});

/** A table from one row for each person: a vote, or nothing where they have not seen the statement. */
function tableOf(rows: readonly (readonly (Vote | undefined)[])[], known: readonly Statement[] = []) {
	const taker = voteTaker();
	for (const [person, row] of rows.entries())
		for (const [at, vote] of row.entries())
			if (vote !== undefined) taker.take({ person: String(person), statement: String(at), vote, at: 0 });
	return taker.table(known);
}

describe('the votes that count', () => {
	it('are the last of each person on each statement: by time, and at the same time by place', () => {
		const taker = voteTaker();
		taker.take({ person: 'b', statement: '1', vote: 1, at: 20 });
		taker.take({ person: 'b', statement: '1', vote: -1, at: 10 });
		taker.take({ person: 'b', statement: '2', vote: 1, at: 10 });
		taker.take({ person: 'b', statement: '2', vote: 0, at: 10 });
		taker.take({ person: 'a', statement: '2', vote: -1, at: 0 });
		const table = taker.table([statement('2', { meta: true }), statement('9')]);
		expect(table.people).toEqual(['a', 'b']);
		expect(table.statements).toEqual([
			{ id: '1', text: '', moderatedOut: false, meta: false, isListed: false },
			statement('2', { meta: true }),
		]);
		expect([...table.starts]).toEqual([0, 1, 3]);
		expect([...table.columns]).toEqual([1, 0, 1]);
		expect([...table.votes]).toEqual([-1, 1, 0]);
	});

	it('stand in the order of the ids: numbers by size, then words', () => {
		expect(['b', '10', 'a', '9', '010', '0'].sort(compareIds)).toEqual(['0', '9', '010', '10', 'a', 'b']);
		expect(compareIds('x', 'x')).toBe(0);
	});

	it('are counted with moderated ones, and a pass is seen', () => {
		const table = tableOf([[1, 0], [-1, 1], [1]], [statement('0', { moderatedOut: true })]);
		expect(countVotes(table, [0, 2])).toEqual([
			{ agree: 2, disagree: 0, seen: 2 },
			{ agree: 0, disagree: 0, seen: 1 },
		]);
		expect(countVotes(table, [1])).toEqual([
			{ agree: 0, disagree: 1, seen: 1 },
			{ agree: 1, disagree: 0, seen: 1 },
		]);
	});
});

describe('votes beside the mean', () => {
	it('are moved so that each statement has the mean nought, and set to nought where it is set aside', () => {
		const table = tableOf(
			[
				[1, 1, 1],
				[1, undefined, -1],
				[-1, 0, -1],
			],
			[statement('2', { meta: true })],
		);
		const { means, values } = centre(table);
		expect([...means]).toEqual([1 / 3, 0.5, 0]);
		expect([...values]).toEqual([1 - 1 / 3, 0.5, 0, 1 - 1 / 3, 0, -1 - 1 / 3, -0.5, 0]);
	});
});

describe('who is on the map', () => {
	const people = (votes: readonly number[]) =>
		tableOf(votes.map((many) => Array.from({ length: many }, () => 1 as Vote)));

	it('is whoever has seven votes, when these are enough', () => {
		const table = people([7, 6, ...Array(14).fill(8)]);
		expect(peopleOnTheMap(table, new Set())).toEqual([0, ...Array.from({ length: 14 }, (_, at) => at + 2)]);
	});

	it('is whoever has voted on all, where there are fewer than seven statements', () => {
		const table = people([3, 2, ...Array(15).fill(3)]);
		expect(peopleOnTheMap(table, new Set())).not.toContain(1);
		expect(peopleOnTheMap(table, new Set())).toHaveLength(16);
	});

	it('is filled up to fifteen with the most active, of equals the first', () => {
		const table = people([1, 5, 2, 5, 5, ...Array(12).fill(9)]);
		expect(peopleOnTheMap(table, new Set())).toEqual([1, 3, 4, ...Array.from({ length: 12 }, (_, at) => at + 5)]);
	});

	it('is whoever was on it before, and then fewer are filled up', () => {
		const table = people([1, 5, 2, 5, 5, ...Array(12).fill(9)]);
		expect(peopleOnTheMap(table, new Set(['0', 'nobody']))).toEqual([
			0,
			1,
			3,
			...Array.from({ length: 12 }, (_, at) => at + 5),
		]);
		const many = people([1, 1, ...Array(15).fill(9)]);
		expect(peopleOnTheMap(many, new Set(['1']))).toEqual([1, ...Array.from({ length: 15 }, (_, at) => at + 2)]);
	});
});

describe('reading votes and statements', () => {
	const read = (reader: { head(cells: string[]): void; row(cells: string[], line: number): void }, text: string) => {
		const [head = '', ...rows] = text.split('\n');
		reader.head(head.split(','));
		for (const [at, row] of rows.entries()) reader.row(row.split(','), at + 2);
	};
	const statements = (text: string) => {
		const reader = statementReader();
		read(reader, text);
		return reader.end();
	};
	const votes = (text: string) => {
		const reader = voteReader();
		read(reader, text);
		return reader.end([]);
	};

	it('takes our columns, and those that Polis exports', () => {
		expect(
			statements('statement_id,moderated,is_meta,text\n1,-1,0,cars\n2,0,1,age\n3,1,true,job\n4,,,bus\n5,,false,'),
		).toEqual([
			statement('1', { moderatedOut: true, text: 'cars' }),
			statement('2', { meta: true, text: 'age' }),
			statement('3', { meta: true, text: 'job' }),
			statement('4', { text: 'bus' }),
			statement('5'),
		]);
		expect(statements('timestamp,comment-id,moderated,comment-body\n5,7,-1,cars')).toEqual([
			statement('7', { moderatedOut: true, text: 'cars' }),
		]);
		expect(statements('comment_id\n7')).toEqual([statement('7')]);
		const ours = votes('participant_id,statement_id,vote,modified\n1,2,1,5\n1,2,-1,4.5');
		const theirs = votes('timestamp,comment-id,voter-id,vote\n5,2,1,1\n4,2,1,-1');
		expect([...ours.votes]).toEqual([1]);
		expect(theirs).toEqual(ours);
		expect([...votes('voter_id,statement-id,vote\n1,2,1\n1,2,0').votes]).toEqual([0]);
		expect(votes('participant-id,statement-id,vote\n1,2,1').people).toEqual(['1']);
	});

	it.each([
		['statement_id,vote\n1,1', 'there is no column "participant_id" or "participant-id" or "voter-id" or "voter_id"'],
		['participant_id,vote\n1,1', 'there is no column "statement_id"'],
		['participant_id,statement_id\n1,1', 'there is no column "vote"'],
		['participant_id,statement_id,vote\n1,1,1\n,1,1', 'line 3: the id of the participant is empty'],
		['participant_id,statement_id,vote\n1,,1', 'line 2: the id of the statement is empty'],
		['participant_id,statement_id,vote\n1,1,2', 'a vote is 1 (agree), 0 (pass) or -1 (disagree), not "2"'],
		['participant_id,statement_id,vote\n1,1,', 'not ""'],
		['participant_id,statement_id,vote,modified\n1,1,1,monday', '"monday" is not a time as a number'],
		['participant_id,statement_id,vote,modified\n1,1,1,5 o', '"5 o" is not a time'],
		['participant_id,statement_id,vote', 'there are no votes'],
	])('refuses votes that it cannot use: %j', (text, reason) => {
		expect(() => votes(text)).toThrow(OpinionError);
		expect(() => votes(text)).toThrow(reason);
	});

	it.each([
		['text\nbus', 'there is no column "statement_id"'],
		['statement_id\n1\n1', 'line 3: statement "1" stands twice'],
		['statement_id\n', 'line 2: the id of the statement is empty'],
		['statement_id,moderated\n1,no', 'line 2: moderated is -1, 0, 1 or empty, not "no"'],
		['statement_id,is_meta\n1,2', 'line 2: is_meta is 0, 1, false, true or empty, not "2"'],
	])('refuses statements that it cannot use: %j', (text, reason) => {
		expect(() => statements(text)).toThrow(OpinionError);
		expect(() => statements(text)).toThrow(reason);
	});
});
