import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { someOpenProcess, someVoice } from '../../../../tests/support/proposal-world.ts';
import { someTuesday, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import type { AnyAct } from '../../../platform/act.ts';
import type { Actor } from '../../../platform/actor.ts';
import { perform } from '../../../platform/perform.ts';
import { contributionById, contributionByReceipt, recordSupport } from '../../contributions/index.ts';
import { enterContribution, receiptSecret, writeComment } from '../../proposals/index.ts';
import { countRows, importById } from '../reads/read-import.ts';
import { outcomesOf } from '../reads/read-rows.ts';
import { carryOn, importHandlers } from '../steps/carry-on.ts';
import { forgetImports } from '../steps/forget-imports.ts';
import { discardImport } from './discard-import.ts';
import { enterChunk } from './enter-chunk.ts';
import { mapImport } from './map-import.ts';
import { startImport } from './start-import.ts';
import { undoImport } from './undo-import.ts';
import { uploadImport } from './upload-import.ts';

let house: TestRuntime;
let officer: Actor;
let process: Awaited<ReturnType<typeof someOpenProcess>>;
beforeAll(async () => {
	house = await testRuntime();
	officer = await staffActor(house);
});
beforeEach(async () => {
	house.setNow(someTuesday);
	house.sent.length = 0;
	process = await someOpenProcess(house, { themes: ['naboer'] });
});
afterAll(() => house.drop());

const headings = ['Id', 'Tekst', 'Kanal', 'Dato', 'Navn', 'E-mail', 'Antal', 'Tema'];
const mapping = {
	columns: { externalId: 0, text: 1, channel: 2, date: 3, name: 4, email: 5, headCount: 6, theme: 7 },
};
type Cells = readonly string[];
const row = (id: string, text: string, ...more: Cells): Cells => [id, text, 'brev', '20-11-2026', ...more];
const manyRows = (count: number, from = 0): Cells[] =>
	Array.from({ length: count }, (_, at) => row(`E${from + at}`, `Bidrag ${from + at}`));

async function done<Answer>(act: AnyAct, input: unknown): Promise<Answer> {
	const performed = await perform(house.context(officer), act, input);
	if (performed.kind !== 'done') throw new Error(JSON.stringify(performed));
	return performed.answer as Answer;
}
async function problems(act: AnyAct, input: unknown): Promise<unknown> {
	const performed = await perform(house.context(officer), act, input);
	return performed.kind === 'refused' ? performed.problems.map(({ key }) => key) : performed.kind;
}

async function upload(rows: readonly Cells[]): Promise<string> {
	const whole = (cells: Cells) => headings.map((_, place) => cells[place] ?? '');
	const numbered = rows.map((cells, place) => ({ number: place + 2, cells: whole(cells) }));
	const file = { process: process.slug, fileName: 'postkort.csv', headings, rows: numbered };
	return (await done<{ id: string }>(uploadImport, file)).id;
}
async function checked(rows: readonly Cells[]): Promise<string> {
	const id = await upload(rows);
	await done(mapImport, { import: id, mapping });
	return id;
}
async function started(rows: readonly Cells[], more: object = {}): Promise<string> {
	const id = await checked(rows);
	await done(startImport, { import: id, ...more });
	return id;
}
async function imported(rows: readonly Cells[], more: object = {}): Promise<string> {
	const id = await started(rows, more);
	await carryOn(house.context(officer), 'import-started', id);
	return id;
}
const outcomes = (id: string, state: Parameters<typeof outcomesOf>[2][number]) =>
	outcomesOf(house.context(), id, [state], 100);
const said = async (id: string, state: Parameters<typeof outcomesOf>[2][number]) =>
	(await outcomes(id, state)).map(({ number, problems: [first] }) => `${number} ${first?.key ?? ''}`);
const count = async (query: string, ...values: unknown[]) =>
	Number((await house.pool.query(`select count(*) from ${query}`, values)).rows[0].count);
const piecesHere = () => count('contribution where process = $1 and withdrawn_at is null', process.id);

describe('a file of contributions', () => {
	test('is entered with what counts for one that is entered by hand', async () => {
		const id = await imported(
			[
				row('1', 'Kaffe om tirsdagen.', 'Prøve Madsen', 'prove@eksempel.dk', '', 'naboer'),
				row('2', 'Følgeskab til lægen.', 'Opgang 4', '', '12'),
				row('3', 'Ring først.'),
			],
			{ tellAuthors: true },
		);
		const rows = await outcomes(id, 'entered');
		expect(rows.map(({ number }) => number)).toEqual([2, 3, 4]);
		const pieces = await Promise.all(
			rows.map(({ contributionId }) => contributionById(house.context(), contributionId ?? '')),
		);
		const shared = {
			kind: 'proposal',
			channel: 'post',
			happenedOn: '2026-11-20',
			needsAnswer: true,
			enteredBy: officer.personId,
			state: 'received',
		};
		expect(pieces).toMatchObject([
			{ ...shared, title: 'Kaffe om tirsdagen.', themeId: process.themeIds[0], authorLevel: 1, headCount: null },
			{ ...shared, authorId: null, typedName: 'Opgang 4', headCount: 12, themeId: null },
			{ ...shared, authorId: null, typedName: null },
		]);
		const own = [process.id, ...pieces.map((piece) => piece?.id)];
		expect(await count('contribution where process = $1 and author_key is not null', process.id)).toBe(1);
		expect(await count("relation where from_id = $1 and type = 'led-to' and to_id in ($2, $3, $4)", ...own)).toBe(3);
		expect(await count("relation where type = 'concerns' and from_id = $1", pieces[0]?.id)).toBe(1);
		expect(
			await count("contribution_step where step = 'received' and contribution in ($1, $2, $3)", ...own.slice(1)),
		).toBe(3);
		const found = await contributionByReceipt(house.context(), receiptSecret(house.context(), rows[0]?.receipt ?? ''));
		expect(found?.id).toBe(pieces[0]?.id);
		expect(house.sent.filter(({ fact }) => fact === 'contributions-received')).toEqual([
			{ fact: 'contributions-received', data: { contributions: own.slice(1) } },
		]);
		const lines = await house.pool.query('select act, actor from journal where subject = $1 order by id', [id]);
		expect(lines.rows.map(({ act }) => act)).toEqual([
			'import.upload',
			'import.map',
			'import.start',
			'import.enter-chunk',
		]);
		expect(new Set(lines.rows.map(({ actor }) => actor))).toEqual(new Set([officer.ref]));
	});

	test('leaves nothing of its cells behind once it has ended', async () => {
		const id = await imported(
			[row('1', 'Kaffe.', 'Prøve Madsen', 'prove@eksempel.dk'), row('2', 'Te.', 'Prøve', 'nej')],
			{
				skipRefused: true,
			},
		);
		expect(await count('contribution_import_row where import = $1 and cells is not null', id)).toBe(0);
		expect(await said(id, 'refused')).toEqual(['3 row-email-wrong']);
	});

	test('comes once, however often the same file is imported, and finds what was entered by hand', async () => {
		await imported(manyRows(3));
		const again = await checked([
			...manyRows(2),
			row('', 'Bidrag 2'),
			row('', 'Bidrag 2'),
			row('7', 'Nyt.'),
			row('7', 'Også nyt.'),
		]);
		expect(await said(again, 'double')).toEqual([
			'2 row-already-imported',
			'3 row-already-imported',
			'4 row-already-there',
			'5 row-twice-in-file',
			'7 row-id-twice-in-file',
		]);
		const whole = await checked(manyRows(3));
		expect(await problems(startImport, { import: whole })).toEqual(['import-nothing-ready']);
		const byHand = {
			process: process.slug,
			title: 'Sagt ved skranken',
			text: 'En rampe.',
			channel: 'post',
			happenedOn: '2026-11-20',
		};
		await done(enterContribution, { ...byHand, who: { kind: 'person', name: 'Prøve Holm' }, theme: 'naboer' });
		const third = await checked([row('9', 'En rampe.', 'prøve  HOLM'), row('10', 'En rampe.', 'En Anden')]);
		expect(await said(third, 'double')).toEqual(['2 row-already-there']);
		expect(await said(third, 'ready')).toEqual(['3 ']);
	});

	test('finds the person behind an e-mail whatever they are called now, and gives them one voice', async () => {
		const id = await imported([
			row('1', 'Kaffe.', 'Prøve Madsen', 'samme@eksempel.dk'),
			row('2', 'Te.', 'Prøve Gift-Madsen', 'SAMME@eksempel.dk'),
		]);
		const { rows } = await house.pool.query(
			'select distinct author, author_key from contribution c join contribution_import_row r on r.contribution = c.id where r.import = $1',
			[id],
		);
		expect(rows).toHaveLength(1);
		const later = await checked([row('3', 'Kaffe.', 'Helt Andet Navn', 'samme@eksempel.dk')]);
		expect(await said(later, 'double')).toEqual(['2 row-already-there']);
	});

	test('with CPR numbers is not kept at all', async () => {
		const file = { process: process.slug, fileName: 'x.csv', headings: ['Tekst', 'Borger'] };
		const rows = [{ number: 2, cells: ['Kaffe', '010190-1234'] }];
		const before = await count('contribution_import');
		expect(await problems(uploadImport, { ...file, rows })).toEqual(['cpr-column']);
		expect(await count('contribution_import')).toBe(before);
	});

	test('with rows in error is entered only when they are knowingly left out', async () => {
		const id = await checked([row('1', 'Kaffe.'), row('2', ''), ['3', 'Te.', 'røgsignal', 'i går']]);
		expect(await problems(startImport, { import: id })).toEqual(['import-rows-refused']);
		expect(await piecesHere()).toBe(0);
		expect((await outcomes(id, 'refused')).map(({ problems: all }) => all.map(({ key }) => key))).toEqual([
			['text-missing'],
			['row-channel-unknown', 'row-date-wrong'],
		]);
		await done(startImport, { import: id, skipRefused: true });
		await carryOn(house.context(officer), 'import-started', id);
		expect(await piecesHere()).toBe(1);
	});

	test('is read anew when its columns are said anew, and cannot be once it is started', async () => {
		const id = await upload([['1', 'Kaffe.', 'Te.', '20-11-2026']]);
		expect(await problems(startImport, { import: id })).toEqual(['import-not-checked']);
		await done(mapImport, { import: id, mapping: { columns: { text: 1 }, channel: 'desk', date: '2026-11-20' } });
		expect((await importById(house.context(), id))?.summary).toMatchObject({ ready: 1, channels: { desk: 1 } });
		await done(mapImport, { import: id, mapping });
		expect((await importById(house.context(), id))?.summary).toMatchObject({ ready: 0, refused: 1 });
		expect(await problems(mapImport, { import: id, mapping: { columns: { text: 40 } } })).toEqual([
			'mapping-column-unknown',
		]);
		await done(discardImport, { import: id });
		expect(await importById(house.context(), id)).toBeUndefined();
		const running = await started(manyRows(1));
		expect(await problems(mapImport, { import: running, mapping })).toEqual(['import-started']);
		expect(await problems(discardImport, { import: running })).toEqual(['import-started']);
	});

	test('that nobody starts is forgotten after two days', async () => {
		const [waiting, running] = [await checked(manyRows(1)), await started(manyRows(1))];
		house.setNow('2026-11-26T10:00:00Z');
		await forgetImports(house.context());
		expect(await importById(house.context(), waiting)).toBeUndefined();
		expect(await importById(house.context(), running)).toBeDefined();
	});
});

describe('a long import', { timeout: 60_000 }, () => {
	test('goes on where it was stopped: every row once, one act and one line of the journal a chunk', async () => {
		const id = await started(manyRows(1_200), { tellAuthors: true });
		const stop = new Error('killed between two chunks');
		const killed = carryOn(house.context(officer), 'import-started', id, {
			onChunk: () => {
				throw stop;
			},
		});
		await expect(killed).rejects.toBe(stop);
		expect(await countRows(house.context(), id)).toMatchObject({ entered: 500, ready: 700 });
		// A transaction that dies with its process leaves nothing of its chunk.
		const halfway = perform({ ...house.context(officer), runtime: failing(house) }, enterChunk, {
			import: id,
			chunk: 1,
		});
		await expect(halfway).rejects.toThrow('the connection is gone');
		expect(await countRows(house.context(), id)).toMatchObject({ entered: 500, ready: 700 });
		// Two workers who both believe that it is theirs.
		const [handler] = importHandlers(house.runtime);
		await Promise.all([handler?.run({ import: id }), handler?.run({ import: id })]);
		expect(await countRows(house.context(), id)).toMatchObject({ entered: 1_200, ready: 0 });
		expect(await piecesHere()).toBe(1_200);
		expect(await count('(select distinct title from contribution where process = $1) as titles', process.id)).toBe(
			1_200,
		);
		expect((await importById(house.context(), id))?.finishedAt).toEqual(someTuesday);
		const chunks = await house.pool.query(
			"select distinct actor from journal where subject = $1 and act = 'import.enter-chunk'",
			[id],
		);
		expect(chunks.rows).toEqual([{ actor: officer.ref }]);
		expect(await count('contribution where process = $1 and entered_by = $2', process.id, officer.personId)).toBe(
			1_200,
		);
	});

	test('of two files with the same pieces enters them once, also at the same moment', async () => {
		const both = [await started(manyRows(40)), await started(manyRows(40))];
		await Promise.all(both.map((id) => carryOn(house.context(officer), 'import-started', id)));
		expect(await piecesHere()).toBe(40);
	});

	test('whose process is concluded meanwhile says so of each row and enters none', async () => {
		const id = await started(manyRows(2));
		await house.pool.query('update participation_process set concluded_at = now() where id = $1', [process.id]);
		await carryOn(house.context(officer), 'import-started', id);
		expect(await said(id, 'refused')).toEqual(['2 enter-concluded', '3 enter-concluded']);
		expect(await piecesHere()).toBe(0);
	});
});

describe('an import that is undone', () => {
	test('takes back what nobody has built on, and keeps and lists the rest', async () => {
		const id = await imported(manyRows(5));
		const pieces = (await outcomes(id, 'entered')).map(({ contributionId }) => contributionId ?? '');
		const voice = { key: randomBytes(32), level: 1, otherKeys: [] };
		await recordSupport(house.context(), pieces[1] ?? '', voice, 'web', '2026-11-24');
		const commented = await contributionById(house.context(), pieces[2] ?? '');
		await done(writeComment, { number: commented?.number, stance: 'for', text: 'Ja tak.' });
		await house.pool.query("update contribution set state = 'under-consideration' where id = $1", [pieces[3]]);
		await house.pool.query('update contribution set withdrawn_at = now() where id = $1', [pieces[4]]);
		await done(undoImport, { import: id });
		const [, handler] = importHandlers(house.runtime);
		await Promise.all([handler?.run({ import: id }), handler?.run({ import: id })]);
		expect(await said(id, 'kept')).toEqual(['3 row-kept-supported', '4 row-kept-commented', '5 row-kept-answered']);
		expect(await count('contribution where id = any($1) and withdrawn_at is null', pieces)).toBe(3);
		expect(await count("contribution_step where step = 'withdrawn' and contribution = any($1)", pieces)).toBe(1);
		expect((await importById(house.context(), id))?.undoFinishedAt).toEqual(someTuesday);
		expect(await problems(undoImport, { import: id })).toEqual(['undo-done']);
	});

	test('takes away the persons who came with it, and nobody who is known otherwise', async () => {
		const persons = async () =>
			(await house.pool.query("select name from person where name like 'Prøve Fil%' order by name")).rows.map(
				({ name }) => name,
			);
		await someVoice(house, { kind: 'email', value: 'kendt.fra.foer@example.dk' }, 1, 'Prøve Fil Kendt');
		await house.pool.query("update person set created_at = '2026-11-01' where name = 'Prøve Fil Kendt'");
		const id = await imported([
			row('P1', 'Den første tekst', 'Prøve Fil A', 'fil.a@example.dk'),
			row('P2', 'Den anden tekst', 'Prøve Fil A', 'fil.a@example.dk'),
			row('P3', 'Den tredje tekst', 'Prøve Fil B', 'fil.b@example.dk'),
			row('P4', 'Den fjerde tekst', 'Prøve Fil C', 'fil.c@example.dk'),
			row('P5', 'Den femte tekst', 'Prøve Fil Kendt', 'kendt.fra.foer@example.dk'),
			row('P6', 'Den sjette tekst', 'Prøve Fil D', 'fil.d@example.dk'),
		]);
		expect(await persons()).toEqual(['A', 'B', 'C', 'D', 'Kendt'].map((name) => `Prøve Fil ${name}`));
		// B follows something, C has signed in, and what D wrote is answered.
		await house.pool.query(
			"insert into follow (person, kind, subject, followed_at) select id, 'process', $1, now() from person where name = 'Prøve Fil B'",
			[process.id],
		);
		await house.pool.query(
			"update identity set confirmed_at = now() where person = (select id from person where name = 'Prøve Fil C')",
		);
		await house.pool.query(
			"update contribution set state = 'under-consideration' where author = (select id from person where name = 'Prøve Fil D')",
		);
		await done(undoImport, { import: id });
		await carryOn(house.context(officer), 'import-undone', id);
		expect(await persons()).toEqual(['B', 'C', 'D', 'Kendt'].map((name) => `Prøve Fil ${name}`));
	});

	test('makes room for the same rows again', async () => {
		const id = await imported(manyRows(3));
		await done(undoImport, { import: id });
		await carryOn(house.context(officer), 'import-undone', id);
		expect(await piecesHere()).toBe(0);
		await imported(manyRows(3));
		expect(await piecesHere()).toBe(3);
	});

	test('is refused before it has ended and after seven days', async () => {
		const running = await started(manyRows(1));
		expect(await problems(undoImport, { import: running })).toEqual(['import-not-finished']);
		await carryOn(house.context(officer), 'import-started', running);
		house.setNow('2026-12-01T09:00:01Z');
		expect(await problems(undoImport, { import: running })).toEqual(['undo-too-late']);
	});
});

/** A runtime whose work is cut off at the last moment of a chunk. */
function failing({ runtime }: TestRuntime): TestRuntime['runtime'] {
	return {
		...runtime,
		jobs: {
			async send() {
				throw new Error('the connection is gone');
			},
		},
	};
}
