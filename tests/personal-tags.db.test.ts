import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCatalogue, readTables } from '../src/platform/personal/catalogue.ts';
import { faultsOf } from '../src/platform/personal/faults.ts';
import { retentionRules } from '../src/retention-rules.ts';
import { type TestRuntime, testRuntime } from './support/runtime.ts';

let program: TestRuntime;
beforeAll(async () => {
	program = await testRuntime();
});
afterAll(() => program.drop());

const rules = Object.keys(retentionRules);
const faults = async () => faultsOf(await readTables(program.runtime.db), rules);

// What is written here is read by whoever has added a column: CONTRIBUTING.md, "Tag what is about a person", tells how to mend it.
test('every column says whether it is about a person, whose it is, what becomes of it and when it is forgotten', async () => {
	expect(await faults()).toEqual([]);
	const { columns } = await readCatalogue(program.runtime.db);
	expect(columns.length).toBeGreaterThan(120);
});

test('each fault is found', async () => {
	await program.pool.query(`
		create table planted_owner (id uuid primary key, person uuid not null references person (id) on delete cascade, email text);
		comment on table planted_owner is 'pii=none';
		create table planted (
			id uuid primary key,
			forgotten uuid references person (id),
			owner uuid references planted_owner (id),
			words text,
			counted integer not null,
			told text
		);
		comment on column planted.told is 'pii=basic; purpose=p; keep=30 days; who=owner.person; gone=empty';
	`);
	const tag = (column: string, words: string) =>
		program.pool.query(`comment on column planted.${column} is '${words}'`);
	expect(await faults()).toEqual([
		expect.stringMatching(/^planted.forgotten points to a person and has no tag/),
		expect.stringMatching(/^planted.words has no tag/),
		expect.stringMatching(/^planted.told is kept "30 days"/),
		expect.stringMatching(/^planted_owner.person points to a person and has no tag/),
	]);
	await program.pool.query("comment on table planted is 'pii=none'");
	await program.pool.query("comment on column planted_owner.person is 'pii=basic; purpose=p; keep=k'");
	const good = 'pii=basic; purpose=p; keep=k';
	await tag('forgotten', good);
	await tag('told', `${good}; who=owner.nobody_there`);
	await tag('words', `${good}; who=owner.email`);
	await tag('counted', `${good}; who=owner.by email`);
	expect(await faults()).toEqual([
		expect.stringMatching(/^planted.forgotten holds on to its person/),
		expect.stringMatching(/^planted.words leads to planted_owner.email, which names no person/),
		expect.stringMatching(/^planted.counted must be emptied and cannot be/),
		expect.stringMatching(/^planted.told leads over owner.nobody_there, which is not there/),
	]);
	await tag('forgotten', `${good}; gone=vanishes`);
	await tag('words', `${good}; who=owner.by email; after=rule of thumb`);
	await tag('counted', 'pii=strange; purpose=p; keep=k; who=nobody');
	await tag('told', `${good}; who=owner.person; after=3 days from owner.born_at`);
	expect(await faults()).toEqual([
		expect.stringMatching(/^planted.forgotten says not what becomes of it/),
		expect.stringMatching(/^planted.words names an unknown rule: of thumb/),
		expect.stringMatching(/^planted.counted is of no known kind/),
		expect.stringMatching(/^planted.told is forgotten from owner.born_at, which is not there/),
	]);
});
