import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { performed, signedIn } from '../../tests/support/people-of-every-role.ts';
import { type TestRuntime, testRuntime } from '../../tests/support/runtime.ts';
import { readBackup } from './backup/read-backup.ts';
import { writeBackup } from './backup/write-backup.ts';
import { ledgerPath, replayLedger, writeLedger } from './erasure-ledger.ts';

const root = mkdtempSync(join(tmpdir(), 'samskab-ledger-'));
let before: TestRuntime;
let after: TestRuntime;
beforeAll(async () => {
	[before, after] = [await testRuntime(), await testRuntime()];
	// The keys are carried apart, and are the same after a restore.
	Object.assign(after.runtime, { keys: before.runtime.keys });
});
afterAll(async () => {
	await Promise.all([before.drop(), after.drop()]);
	rmSync(root, { recursive: true, force: true });
});

test('who was deleted stays deleted when a backup from before is restored', async () => {
	const gone = await signedIn(before, 'Prøve Forsvunden', { level: 1 });
	const stays = await signedIn(before, 'Prøve Bliver', { level: 1 });
	await writeBackup(before.pool, root, join(root, 'backup'), new Date());
	await performed(before.context(gone.actor), 'account.delete', { texts: 'gone', confirm: 'slet min konto' });
	expect(await writeLedger(before.context(), root)).toBe(1);
	expect(await writeLedger(before.context(), root)).toBe(0);
	const ledger = readFileSync(ledgerPath(root), 'utf8');
	for (const word of [gone.actor.personId, gone.actor.ref, 'Forsvunden', 'proeve.example'])
		expect(ledger).not.toContain(word);
	// A line that a power cut left half, and one of nobody here, hurt nobody.
	appendFileSync(
		ledgerPath(root),
		`{"person":"ab\n{"person":"${'ab'.repeat(32)}","texts":"kept","at":"2026-11-24T09:00:00.000Z"}\n`,
	);

	await readBackup(after.pool, join(root, 'restored'), join(root, 'backup'));
	const people = async () =>
		(await after.pool.query('select name from person order by name')).rows.map(({ name }) => name);
	expect(await people()).toEqual(['Prøve Bliver', 'Prøve Forsvunden']);
	expect(await replayLedger(after.context(), root)).toBe(1);
	expect(await people()).toEqual(['Prøve Bliver']);
	expect(await replayLedger(after.context(), root)).toBe(0);
	expect(stays.actor.personId).toBeDefined();
});
