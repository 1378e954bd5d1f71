import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readTable } from './read-table.ts';
import { readTextFile } from './read-text.ts';
import { UnusableInput } from './refuse-input.ts';

const folder = mkdtempSync(join(tmpdir(), 'table-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

const rows = [
	{ id: '1', answer: 'yes, "of course"' },
	{ id: '2', answer: '' },
];

describe('a table for counting', () => {
	it.each([
		['commas', 'id,answer\n1,"yes, ""of course"""\n2,\n'],
		[
			'semicolons, a mark at the beginning and Windows line ends',
			'\ufeffid;answer\r\n1;"yes, ""of course"""\r\n2;\r\n',
		],
		['tabs and old line ends', 'id\tanswer\r1\t"yes, ""of course"""\r2\t'],
		['blank lines and blanks around', '\n id , answer \n\n 1 , "yes, ""of course""" \n\n2,\n\n'],
		['line ends of two kinds', 'id,answer\r\n1,"yes, ""of course"""\n2,\r\n'],
		['quoted headings', '"id","answer"\n"1","yes, ""of course"""\n"2",""'],
	])('is read with %s', async (_, text) => {
		expect(await readTable(written('table.csv', text))).toEqual({ columns: ['id', 'answer'], rows });
	});

	it('is read packed, and a line end within quotes is part of the cell', async () => {
		const packed = written('table.csv.gz', gzipSync('id,answer\n1,"a\nb"\n'));
		expect((await readTable(packed)).rows).toEqual([{ id: '1', answer: 'a\nb' }]);
	});

	it('keeps its columns in the order of the file, also where they are numbers', async () => {
		expect((await readTable(written('years.csv', 'id,2020,1999\n1,a,b\n'))).columns).toEqual(['id', '2020', '1999']);
	});

	it.each([
		['empty.csv', '', 'the file is empty'],
		['blank.csv', '\ufeff\r\n\r\n', 'the file is empty'],
		['twice.csv', 'id,id\n1,2\n', 'twice.csv, line 1: the heading "id" stands twice'],
		['short.csv', 'id,answer\n1,2\n\n3\n', 'short.csv, line 4: there are 1 cells under 2 headings'],
		['long.csv', 'id,answer\n1,2,3\n', 'line 2: there are 3 cells under 2 headings'],
		['open.csv', 'id,answer\n1,"x\n', 'line 2'],
		['letters.csv', Uint8Array.of(105, 100, 44, 97, 10, 49, 44, 0xe6, 10), 'not UTF-8'],
		['packed.csv.gz', 'id,answer\n', 'cannot be unpacked'],
		['cut.csv.gz', gzipSync('id,answer\n1,2\n').subarray(0, 20), 'cannot be unpacked'],
	])('is refused with its name and the reason: %s', async (name, content, reason) => {
		const refusal = await readTable(written(name, content)).catch((error: Error) => error);
		expect(refusal).toBeInstanceOf(UnusableInput);
		expect((refusal as Error).message).toContain(join(folder, name));
		expect((refusal as Error).message).toContain(reason);
	});

	it('is refused where there is no such file, or a folder of that name', async () => {
		await expect(readTable(join(folder, 'nowhere.csv'))).rejects.toThrow('there is no such file');
		await expect(readTable(join(written('file', ''), 'within'))).rejects.toThrow('there is no such file');
		await expect(readTable(folder)).rejects.toThrow('is a folder');
		await expect(readTextFile(folder)).rejects.toThrow('is a folder');
	});
});
