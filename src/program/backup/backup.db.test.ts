import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../tests/support/postgres.ts';
import { readBackup } from './read-backup.ts';
import { writeBackup } from './write-backup.ts';

const root = mkdtempSync(join(tmpdir(), 'samskab-backup-'));
const now = new Date('2026-11-24T09:00:00Z');
let database: TestDatabase;
beforeAll(async () => {
	database = await testDatabase();
	await database.pool.query(
		"insert into person (id, name, created_at) select gen_random_uuid(), 'Æble ' || n, now() from generate_series(1, 2500) as n",
	);
	await database.pool.query(
		"insert into identity (id, person, kind, ref, level, created_at) select gen_random_uuid(), id, 'email', decode(md5(name), 'hex'), 1, now() from person",
	);
	await database.pool.query(
		"insert into journal (at, act, subject_kind) select now(), 'thing.done', 'thing' from generate_series(1, 20)",
	);
	await mkdir(join(root, 'data/files/ab'), { recursive: true });
	writeFileSync(join(root, 'data/files/ab/x.webp'), 'picture');
});
afterAll(async () => {
	await database.drop();
	rmSync(root, { recursive: true, force: true });
});

const contents = async (one: TestDatabase) => {
	const { rows } = await one.pool.query(
		"select (select md5(string_agg(p::text, '' order by p.id)) from person p) as people, (select md5(string_agg(i::text, '' order by i.id)) from identity i) as identities, (select string_agg(id || act, ',' order by id) from journal) as lines",
	);
	return rows[0];
};

test('a backup read into an empty database is the same database, with its files, and goes on counting where it was', async () => {
	const folder = join(root, 'first');
	const written = await writeBackup(database.pool, join(root, 'data'), folder, now);
	expect(written.tables).toMatchObject({ person: 2500, identity: 2500, journal: 20 });
	const other = await testDatabase();
	try {
		expect(await readBackup(other.pool, join(root, 'other'), folder)).toEqual(written);
		expect(await contents(other)).toEqual(await contents(database));
		expect(existsSync(join(root, 'other/files/ab/x.webp'))).toBe(true);
		const { rows } = await other.pool.query(
			"insert into journal (at, act, subject_kind) values (now(), 'next', 'thing') returning id",
		);
		expect(Number(rows[0].id)).toBe(21);
		await expect(readBackup(other.pool, join(root, 'other'), folder)).rejects.toThrow(/not empty/);
	} finally {
		await other.drop();
	}
});

test('a backup does not overwrite another', async () => {
	await expect(writeBackup(database.pool, join(root, 'data'), join(root, 'first'), now)).rejects.toThrow(/not empty/);
});

test('a backup that was broken off is not restored, and a damaged one leaves the database empty', async () => {
	const folder = join(root, 'second');
	await writeBackup(database.pool, join(root, 'data'), folder, now);
	const other = await testDatabase();
	try {
		writeFileSync(
			join(folder, 'backup.json'),
			JSON.stringify({ tables: { person: 2501 }, migrations: [], writtenAt: '' }),
		);
		await expect(readBackup(other.pool, join(root, 'other'), folder)).rejects.toThrow(/damaged/);
		expect((await other.pool.query('select 1 from person')).rowCount).toBe(0);
		rmSync(join(folder, 'backup.json'));
		await expect(readBackup(other.pool, join(root, 'other'), folder)).rejects.toThrow(/no whole backup/);
	} finally {
		await other.drop();
	}
});
