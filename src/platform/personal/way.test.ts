import { describe, expect, test } from 'vitest';
import { namesATime, readDueTime } from './due-time.ts';
import { type RawColumn, understand } from './personal-column.ts';
import { readWays } from './way.ts';

describe('whose a column is', () => {
	test('is said as a way from the row to somebody', () => {
		expect(readWays('author')).toEqual([{ over: [], end: 'person', column: 'author' }]);
		expect(readWays('request.person or request.by email')).toEqual([
			{ over: ['request'], end: 'person', column: 'person' },
			{ over: ['request'], end: 'address', column: 'email' },
		]);
		expect(readWays('actor staged_by')).toEqual([{ over: [], end: 'actor', column: 'staged_by' }]);
		expect(readWays('nobody')).toEqual([]);
	});

	test.each(['', 'near email', 'a..b', 'by email now', 'Author', 'by by email', "x'; drop"])(
		'is not guessed: %j',
		(who) => {
			expect(readWays(who)).toBeUndefined();
		},
	);
});

describe('when a column is forgotten', () => {
	test('is said in hours or days from an instant, or as a rule of its own', () => {
		expect(readDueTime('30 days from contribution.answered_at or withdrawn_at')).toEqual({
			kind: 'time',
			hours: 720,
			from: [['contribution', 'answered_at'], ['withdrawn_at']],
			then: 'row',
		});
		expect(readDueTime('24 hours from made_at then empty')).toMatchObject({ hours: 24, then: 'empty' });
		expect(readDueTime('rule sign-ups')).toEqual({ kind: 'rule', name: 'sign-ups' });
	});

	test.each(['', '30 days', 'soon', '30 weeks from made_at', 'rule', '3 days from a b'])(
		'is not guessed: %j',
		(after) => {
			expect(readDueTime(after)).toBeUndefined();
		},
	);

	test('must be said where a time is promised', () => {
		expect(['24 hours', 'a year after the help was given', 'ten days at most'].map(namesATime)).toEqual([
			true,
			true,
			true,
		]);
		expect(namesATime('until deleted by the person')).toBe(false);
		// The key is what is destroyed; the column then says nothing any more.
		expect(namesATime('key destroyed six months after the close')).toBe(false);
	});
});

describe('what becomes of a column when its person is deleted', () => {
	const tag = { pii: 'basic', purpose: 'p', keep: 'k', who: '', gone: '', after: '', about: '' };
	const column = (name: string, more: Partial<RawColumn> = {}): RawColumn => ({
		table: 'thing',
		name,
		type: 'text',
		notNull: false,
		closed: false,
		generated: false,
		isKey: false,
		tag,
		...more,
	});
	const fate = (onDelete: 'row' | 'empty', more: Partial<RawColumn> = {}) => {
		const person = column('person', { pointsTo: { table: 'person', onDelete } });
		const words = column('words', more);
		const table = new Map([person, words].map((one) => [one.name, one]));
		return [person, words].map((one) => {
			const understood = understand(one, table);
			return typeof understood === 'string' ? understood : understood.fate;
		});
	};

	test('follows from what the database does with the row, unless the tag says otherwise', () => {
		expect(fate('row')).toEqual(['row', 'row']);
		expect(fate('empty')).toEqual(['empty', 'empty']);
		expect(fate('empty', { tag: { ...tag, gone: 'stays' } })).toEqual(['empty', 'stays']);
		expect(fate('empty', { tag: { ...tag, gone: 'burns' } })[1]).toContain('gone=burns');
	});
});
