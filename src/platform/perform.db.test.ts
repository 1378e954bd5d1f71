import { minLength, object, pipe, string, trim } from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { personActor, type TestRuntime, testRuntime } from '../../tests/support/runtime.ts';
import { act } from './act.ts';
import { platformTables, writeLast } from './database/database.ts';
import { newId } from './identifiers.ts';
import { done, NotAllowed, NotFound, refused, refusedOnRecord } from './outcome.ts';
import { perform } from './perform.ts';
import { no, stepUp, yes } from './permission.ts';

let house: TestRuntime;
beforeAll(async () => {
	house = await testRuntime();
});
afterAll(() => house.drop());

/** An act like any other: it writes one setting, refuses the word "nej" and asks the word "hvem" to step up. */
const setWord = act({
	name: 'word.set',
	summary: 'Writes a word down.',
	input: object({
		name: string('name-missing'),
		word: pipe(string('word-missing'), trim(), minLength(1, 'word-missing')),
	}),
	load: async (_context, input) => (input.name === 'gone' ? undefined : { name: input.name }),
	may: (_actor, _facts, input) => (input.word === 'forbudt' ? no : input.word === 'hvem' ? stepUp(3) : yes),
	async run({ db, now }, facts, input) {
		await platformTables(db)
			.insertInto('setting')
			.values({ name: facts.name, value: JSON.stringify(input.word), changed_at: now })
			.execute();
		return input.word === 'nej' ? refused('word-refused', 'word') : done({ word: input.word });
	},
	about: () => ({ kind: 'word' }),
});

const wordOf = async (name: string) =>
	(await house.pool.query('select value from setting where name = $1', [name])).rows[0]?.value;
const linesOf = async () =>
	Number((await house.pool.query("select count(*) from journal where act = 'word.set'")).rows[0].count);

test('a valid act is carried out and leaves one line in the journal', async () => {
	const before = await linesOf();
	const performed = await perform(house.context(), setWord, { name: 'a', word: ' hej ' });
	expect(performed).toEqual({ kind: 'done', answer: { word: 'hej' }, again: false });
	expect(await wordOf('a')).toBe('hej');
	expect(await linesOf()).toBe(before + 1);
});

test('invalid input is refused field by field before anything is opened', async () => {
	const performed = await perform(house.context(), setWord, { name: 'b', word: '  ' });
	expect(performed).toMatchObject({ kind: 'refused', problems: [{ key: 'word-missing', field: 'word' }] });
});

test('a refusal rolls back, leaves no line and frees the key for the corrected form', async () => {
	const once = { key: newId(), scope: 'form' };
	const before = await linesOf();
	expect(await perform(house.context(), setWord, { name: 'c', word: 'nej' }, once)).toEqual({
		kind: 'refused',
		problems: [{ key: 'word-refused', field: 'word' }],
	});
	expect(await wordOf('c')).toBeUndefined();
	expect(await linesOf()).toBe(before);
	expect(await perform(house.context(), setWord, { name: 'c', word: 'ja' }, once)).toMatchObject({
		kind: 'done',
		again: false,
	});
});

test('a refusal on record rolls back too, and still leaves a line that says what was tried', async () => {
	const subject = newId();
	const refusing = act({
		...setWord,
		run: async (context, facts, input) => {
			await setWord.run(context, facts, input);
			return refusedOnRecord({ kind: 'word', id: subject }, 'word-used', 'word');
		},
	});
	const before = await linesOf();
	expect(await perform(house.context(), refusing, { name: 'record', word: 'ja' })).toMatchObject({
		kind: 'refused',
		problems: [{ key: 'word-used', field: 'word' }],
	});
	expect(await wordOf('record')).toBeUndefined();
	expect(await linesOf()).toBe(before);
	const { rows } = await house.pool.query('select act, subject_kind from journal where subject = $1', [subject]);
	expect(rows).toEqual([{ act: 'word.set.refused', subject_kind: 'word' }]);
});

test('a missing thing is not found, a forbidden one not allowed, and too low a level is asked to step up', async () => {
	await expect(perform(house.context(), setWord, { name: 'gone', word: 'hej' })).rejects.toThrow(NotFound);
	await expect(perform(house.context(), setWord, { name: 'd', word: 'forbudt' })).rejects.toThrow(NotAllowed);
	expect(await perform(house.context(), setWord, { name: 'd', word: 'hvem' })).toEqual({ kind: 'step-up', level: 3 });
	expect(await wordOf('d')).toBeUndefined();
});

test('fifty presses of the same button at once count once and all get the same answer', async () => {
	const once = { key: newId(), scope: 'form' };
	const before = await linesOf();
	const all = await Promise.all(
		Array.from({ length: 50 }, () => perform(house.context(), setWord, { name: 'e', word: 'en' }, once)),
	);
	expect(all.filter((one) => one.kind === 'done' && !one.again)).toHaveLength(1);
	expect(all.map((one) => one.kind === 'done' && one.answer)).toEqual(Array(50).fill({ word: 'en' }));
	expect(await linesOf()).toBe(before + 1);
});

test('the same key with other words is a conflict, and another actor may use the same key', async () => {
	const key = newId();
	await perform(house.context(), setWord, { name: 'f', word: 'et' }, { key, scope: 'one' });
	expect(await perform(house.context(), setWord, { name: 'g', word: 'to' }, { key, scope: 'one' })).toEqual({
		kind: 'key-reused',
	});
	expect(await perform(house.context(), setWord, { name: 'g', word: 'to' }, { key, scope: 'other' })).toMatchObject({
		kind: 'done',
	});
});

test('a bug inside an act is thrown, and nothing of it stays', async () => {
	await perform(house.context(), setWord, { name: 'h', word: 'et' });
	await expect(perform(house.context(), setWord, { name: 'h', word: 'to' })).rejects.toMatchObject({ code: '23505' });
	expect(await wordOf('h')).toBe('et');
});

test('acts that write with the commit alone share transactions, and each is refused or done for itself', async () => {
	const sharing = act({
		...setWord,
		name: 'word.shout',
		writesLast: true,
		async run({ db, now }, facts, input) {
			const setting = { name: facts.name, value: JSON.stringify(input.word), changed_at: now };
			await writeLast(db, platformTables(db).insertInto('setting').values(setting));
			return input.word === 'nej'
				? refusedOnRecord({ kind: 'word' }, 'word-refused', 'word')
				: done({ word: input.word });
		},
	});
	const words = ['ja', 'nej', 'hvem', 'forbudt', '', 'jo', 'ja', 'gone'];
	const outcomes = await Promise.allSettled(
		words.map((word, place) =>
			perform(house.context(), sharing, { name: word === 'gone' ? 'gone' : `shared-${place}`, word }),
		),
	);
	expect(outcomes.map((one) => (one.status === 'fulfilled' ? one.value.kind : one.reason.constructor))).toEqual([
		'done',
		'refused',
		'step-up',
		NotAllowed,
		'refused',
		'done',
		'done',
		NotFound,
	]);
	const { rows } = await house.pool.query("select name from setting where name like 'shared-%' order by name");
	expect(rows.map(({ name }) => name)).toEqual(['shared-0', 'shared-5', 'shared-6']);
	const lines = await house.pool.query(
		"select act, count(*)::int as count from journal where act like 'word.shout%' group by act order by act",
	);
	expect(lines.rows).toEqual([
		{ act: 'word.shout', count: 3 },
		{ act: 'word.shout.refused', count: 1 },
	]);
});

test('the journal names the actor by a random reference, and a secret act names nobody and no time of day', async () => {
	const actor = await personActor(house);
	await perform(house.context(actor), setWord, { name: 'i', word: 'navn' });
	await perform(
		house.context(actor),
		{ ...setWord, name: 'word.whisper', secret: true },
		{ name: 'j', word: 'hemmelig' },
	);
	const { rows } = await house.pool.query('select act, actor, at from journal order by id desc limit 2');
	expect(rows[1]).toMatchObject({ act: 'word.set', actor: actor.ref });
	expect(rows[1].actor).not.toBe(actor.personId);
	expect(rows[0]).toMatchObject({ act: 'word.whisper', actor: null });
	expect(rows[0].at.toISOString()).toBe('2026-11-24T00:00:00.000Z');
});

test('nobody can change or remove a line of the journal', async () => {
	await expect(house.pool.query("update journal set act = 'x'")).rejects.toThrow(/append-only/);
	await expect(house.pool.query('delete from journal')).rejects.toThrow(/append-only/);
	await expect(house.pool.query('truncate journal cascade')).rejects.toThrow(/append-only/);
});
