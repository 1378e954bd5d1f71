import { describe, expect, it } from 'vitest';
import { readPanelList, writePanelList } from './panel-list.ts';
import { PoolError } from './read-pool.ts';

describe('a list of numbered panels', () => {
	it('has a line for each panel after the names of the columns', () => {
		expect(
			writePanelList([
				['a', 'b'],
				['c', 'a'],
			]),
		).toBe('number,member 1,member 2\n1,a,b\n2,c,a\n');
		expect(writePanelList([])).toBe('number\n');
	});

	it.each(['a,b', 'a;b', 'a\tb', 'a\nb', 'a\rb', ' a', 'a ', '\u00a0a'])(
		'has in quotes what would be read otherwise without: %j',
		(name) => {
			expect(writePanelList([[name]])).toBe(`number,member 1\n1,"${name}"\n`);
		},
	);

	it('doubles the quotes in a name, and leaves a name with a space within as it is', () => {
		expect(writePanelList([['say "a" b']])).toBe('number,member 1\n1,"say ""a"" b"\n');
		expect(writePanelList([['a b']])).toBe('number,member 1\n1,a b\n');
	});

	it('is read as it was written', () => {
		expect(
			readPanelList([
				{ number: '1', 'member 1': 'a', 'member 2': 'b' },
				{ number: '2', 'member 1': 'c', 'member 2': 'a' },
			]),
		).toEqual([
			['a', 'b'],
			['c', 'a'],
		]);
	});

	it.each([
		['there are no panels', []],
		['there is no column "number"', [{ member: 'a' }]],
		['row 2: the number is "0", not 1', [{ number: '0', a: 'a' }]],
		[
			'row 3: a place is empty',
			[
				{ number: '1', a: 'a', b: 'b' },
				{ number: '2', a: 'a', b: '' },
			],
		],
		['row 2: a place is empty', [{ number: '1' }]],
		[
			'row 3: somebody is on the panel twice',
			[
				{ number: '1', a: 'a', b: 'b' },
				{ number: '2', a: 'c', b: 'c' },
			],
		],
	])('is refused: %s', (reason, rows) => {
		expect(() => readPanelList(rows as Record<string, string>[])).toThrow(new PoolError(reason));
	});
});
