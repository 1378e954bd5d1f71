import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCsv } from '../src/platform/sheets/write-csv.ts';
import { someOpenProcess } from './support/proposal-world.ts';
import { type TestRuntime, testRuntime } from './support/runtime.ts';

const rows = 2_000;
let house: TestRuntime;
let folder: string;
beforeAll(async () => {
	house = await testRuntime();
	folder = mkdtempSync(join(tmpdir(), 'samskab-import-'));
});
afterAll(async () => {
	rmSync(folder, { recursive: true, force: true });
	await house.drop();
});

/** Runs the built command line; `until` kills it as soon as it has said so much. */
function runCommand(args: readonly string[], until?: string): Promise<{ said: string; code: number | null }> {
	const { promise, resolve } = Promise.withResolvers<{ said: string; code: number | null }>();
	const child = spawn(
		process.execPath,
		[join(import.meta.dirname, '../dist/cli.js'), 'import', 'contributions', ...args],
		{
			env: { PATH: process.env.PATH, TZ: 'UTC', DATABASE_URL: house.url, SAMSKAB_DATA: folder },
			stdio: ['ignore', 'pipe', 'pipe'],
		},
	);
	let said = '';
	const hear = (text: Buffer) => {
		said += text;
		if (until && said.includes(until)) child.kill('SIGKILL');
	};
	child.stdout.on('data', hear);
	child.stderr.on('data', hear);
	child.once('close', (code) => resolve({ said, code }));
	return promise;
}

test('an import that is killed goes on where it was when it is asked for again: no row is lost, none comes twice', {
	timeout: 120_000,
}, async () => {
	const process = await someOpenProcess(house);
	const file = join(folder, 'postkort.csv');
	const today = new Date().toISOString().slice(0, 10);
	await house.pool.query('update participation_process set opens_on = $2, closes_on = $2 where id = $1', [
		process.id,
		today,
	]);
	const records = Array.from({ length: rows }, (_, at) => [`${at}`, `Postkort ${at}`, 'brev', today]);
	writeFileSync(file, writeCsv([['Nr', 'Tekst', 'Kanal', 'Dato'], ...records]));
	const command = [file, '--process', process.slug];
	const killed = await runCommand(command, '500 of');
	expect(killed).toMatchObject({ code: null });
	const { rows: after } = await house.pool.query(
		"select count(*)::int as count from contribution_import_row where state = 'entered'",
	);
	expect(after[0].count % 500).toBe(0);
	expect(after[0].count).toBeLessThan(rows);
	const again = await runCommand(command);
	expect(again).toMatchObject({ code: 0, said: expect.stringContaining('is carried on') });
	const { rows: counted } = await house.pool.query(
		'select count(*)::int as pieces, count(distinct text)::int as texts from contribution where process = $1',
		[process.id],
	);
	expect(counted).toEqual([{ pieces: rows, texts: rows }]);
	const { rows: lines } = await house.pool.query(
		"select count(*)::int as count from journal where act = 'import.enter-chunk'",
	);
	expect(lines).toEqual([{ count: rows / 500 }]);
	const third = await runCommand(command);
	expect(third).toMatchObject({
		code: 0,
		said: expect.stringContaining(`0 to enter, 0 with errors, ${rows} there already`),
	});
});
