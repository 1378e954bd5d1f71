import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { opinionMapCommand } from './opinion-map-command.ts';
import { UnusableInput, withRefusals } from './refuse-input.ts';

const folder = mkdtempSync(join(tmpdir(), 'samskab-map-'));
afterAll(() => rmSync(folder, { recursive: true }));

const votes = 'docs/examples/square.votes.csv';
const statements = 'docs/examples/square.statements.csv';

function file(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

async function map(...args: readonly string[]) {
	const said: string[] = [];
	expect(await opinionMapCommand([...args, '--json'], (line) => said.push(line))).toBe(0);
	return JSON.parse(said.join('\n'));
}

describe('samskab opinion-map', () => {
	it('reads what Polis exports, packed too, as it reads our own columns', async () => {
		const [, ...rows] = readFileSync(votes, 'utf8').trim().split('\n');
		const exported = rows.map((row, at) => {
			const [person, statement, vote] = row.split(',');
			return `${1000 + at},${statement},${person},${vote}`;
		});
		const packed = file('votes.csv.gz', gzipSync(['timestamp,comment-id,voter-id,vote', ...exported].join('\r\n')));
		const known = file(
			'comments.csv',
			'\ufefftimestamp;comment-id;moderated;comment-body\n1;1;1;cars\n1;2;1;parking\n1;3;1;benches\n1;4;1;bus\n1;5;-1;"a;b"\n',
		);
		const [ours, theirs] = [
			await map('--votes', votes, '--statements', statements),
			await map('--votes', packed, '--statements', known),
		];
		expect(theirs.inputHash).not.toBe(ours.inputHash);
		expect({ ...theirs, inputHash: '' }).toEqual({ ...ours, inputHash: '' });
	});

	it('grows the groups from given centres under their names, and keeps who was on an earlier map', async () => {
		const start = file('centres.json', JSON.stringify({ east: [2, 0], west: [-1, 0] }));
		const named = await map('--votes', votes, '--statements', statements, '--k', '2', '--start', start);
		expect(named.groups).toEqual({ east: [6, 7, 8], west: [1, 2, 3, 4, 5] });
		const again = file('earlier.json', JSON.stringify(named));
		expect((await map('--votes', votes, '--statements', statements, '--start', again)).groups).toEqual(named.groups);
		expect((await map('--votes', votes, '--statements', statements, '--keep', '1, 2')).onTheMap).toBe(8);
	});

	it('tells how well the groups stand up to chance, where that is asked', async () => {
		const told = await map('--votes', votes, '--statements', statements, '--stability', '3', '--seed', 'spring');
		expect(told.stability).toMatchObject({ seed: 'spring', draws: 3 });
		expect(told.stability.isClear).toBe(told.stability.agreement >= 0.6);
		expect(await map('--votes', votes, '--statements', statements)).not.toHaveProperty('stability');
	});

	it('remarks on statements that are not listed, and on fewer groups than were asked for', async () => {
		const few = file('few.csv', 'statement_id\n1\n2\n3\n');
		const told = await map('--votes', votes, '--statements', few, '--k', '9');
		expect(told.remarks).toEqual([
			'voted on, and not in the file of statements: 4, 5',
			'asked for 9 groups; there are people for 8',
		]);
	});

	it.each([
		[[], 'Name the votes and the statements'],
		[['--votes', votes], 'Name the votes and the statements'],
		[['--map'], "Unknown option '--map'"],
		[['--votes', votes, '--statements', 'nowhere.csv'], 'nowhere.csv: there is no such file'],
		[['--votes', statements, '--statements', statements], `${statements}: there is no column "participant_id"`],
		[['--votes', votes, '--statements', votes], `${votes}: line 6: statement "1" stands twice`],
		[['--votes', votes, '--statements', statements, '--k', '0'], '--k is a whole number from 1; not "0"'],
		[
			['--votes', votes, '--statements', statements, '--stability', 'x'],
			'--stability is a whole number from 1; not "x"',
		],
		[['--votes', votes, '--statements', statements, '--k', '2.5'], '--k is a whole number from 1'],
		[['--votes', votes, '--statements', statements, '--keep', '77'], 'nobody with the id "77" has voted'],
		[['--votes', votes, '--statements', statements, '--start', votes], `${votes}: the file is not JSON`],
		[['--votes', votes, '--statements', statements, '--start', 'package.json'], 'is not a place'],
	])('refuses what it cannot use: %j', async (args, reason) => {
		const refusal = await opinionMapCommand(args, () => {}).catch((error: Error) => error);
		expect(refusal).toBeInstanceOf(UnusableInput);
		expect((refusal as Error).message).toContain(reason);
	});

	it('ends with 2 where it refuses, and refuses a number of groups that the centres do not have', async () => {
		const start = file('one.json', '[[1, 2]]');
		const args = ['--votes', votes, '--statements', statements, '--k', '2', '--start', start];
		await expect(opinionMapCommand(args, () => {})).rejects.toThrow('--k is 2, and --start has 1 centres.');
		expect(
			await withRefusals(() =>
				opinionMapCommand(['--votes', file('empty.csv', ''), '--statements', statements], () => {}),
			),
		).toBe(2);
	});
});
