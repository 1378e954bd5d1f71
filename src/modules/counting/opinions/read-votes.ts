import { OpinionError } from './opinion-error.ts';
import { type Statement, type Vote, type VoteTable, voteTaker } from './votes.ts';

/** The names that a column has here and in the exports of Polis. */
const names = {
	person: ['participant_id', 'participant-id', 'voter-id', 'voter_id'],
	statement: ['statement_id', 'statement-id', 'comment-id', 'comment_id'],
	vote: ['vote'],
	at: ['modified', 'timestamp'],
	moderated: ['moderated'],
	meta: ['is_meta', 'is-meta'],
	text: ['text', 'comment-body'],
} as const;
type Column = keyof typeof names;

function columnsOf(heads: readonly string[], needed: readonly Column[]): (column: Column) => number {
	const places = new Map<Column, number>();
	for (const column of Object.keys(names) as Column[]) {
		const known: readonly string[] = names[column];
		places.set(
			column,
			heads.findIndex((head) => known.includes(head)),
		);
		if (places.get(column) === -1 && needed.includes(column))
			throw new OpinionError(`there is no column ${known.map((name) => `"${name}"`).join(' or ')}`);
	}
	return (column) => places.get(column) as number;
}

/** Reads statements row by row: `statement_id,moderated,is_meta,text` or the columns of an export of Polis; −1 is moderated out. */
export function statementReader() {
	const statements: Statement[] = [];
	const seen = new Set<string>();
	let place: (column: Column) => number = () => -1;
	return {
		head(heads: readonly string[]): void {
			place = columnsOf(heads, ['statement']);
		},
		row(cells: readonly string[], line: number): void {
			const cell = (column: Column) => cells[place(column)] ?? '';
			const id = cell('statement');
			if (id === '') throw new OpinionError(`line ${line}: the id of the statement is empty`);
			if (seen.has(id)) throw new OpinionError(`line ${line}: statement "${id}" stands twice`);
			seen.add(id);
			const isOneOf = (column: Column, words: readonly string[]) => {
				if (!words.includes(cell(column)))
					throw new OpinionError(
						`line ${line}: ${names[column][0]} is ${words.filter(Boolean).join(', ')} or empty, not "${cell(column)}"`,
					);
			};
			isOneOf('moderated', ['-1', '0', '1', '']);
			isOneOf('meta', ['0', '1', 'false', 'true', '']);
			statements.push({
				id,
				text: cell('text'),
				moderatedOut: cell('moderated') === '-1',
				meta: ['1', 'true'].includes(cell('meta')),
				isListed: true,
			});
		},
		end(): readonly Statement[] {
			return statements;
		},
	};
}

/**
 * Reads votes row by row: `participant_id,statement_id,vote` or the columns of an export of Polis, with a time in seconds or thousandths where the file has
 * one. Agree is 1, disagree −1 and pass 0.
 */
export function voteReader() {
	const taker = voteTaker();
	let count = 0;
	let place: (column: Column) => number = () => -1;
	return {
		head(heads: readonly string[]): void {
			place = columnsOf(heads, ['person', 'statement', 'vote']);
		},
		row(cells: readonly string[], line: number): void {
			const cell = (column: Column) => cells[place(column)] ?? '';
			const [person, statement] = [cell('person'), cell('statement')];
			if (person === '') throw new OpinionError(`line ${line}: the id of the participant is empty`);
			if (statement === '') throw new OpinionError(`line ${line}: the id of the statement is empty`);
			const vote = { '1': 1, '0': 0, '-1': -1 }[cell('vote')] as Vote | undefined;
			if (vote === undefined)
				throw new OpinionError(`line ${line}: a vote is 1 (agree), 0 (pass) or -1 (disagree), not "${cell('vote')}"`);
			const time = cell('at');
			if (!/^\d*(\.\d+)?$/.test(time)) throw new OpinionError(`line ${line}: "${time}" is not a time as a number`);
			taker.take({ person, statement, vote, at: Number(time) });
			count++;
		},
		end(statements: readonly Statement[]): VoteTable {
			if (count === 0) throw new OpinionError('there are no votes');
			return taker.table(statements);
		},
	};
}
