import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestRuntime, testRuntime } from '../tests/support/runtime.ts';
import { matterKinds } from './matter-kinds.ts';
import { relate, threadOf } from './modules/relations/index.ts';
import { newId } from './platform/identifiers.ts';

let program: TestRuntime;
beforeAll(async () => {
	program = await testRuntime();
});
afterAll(() => program.drop());

async function publishProcess(): Promise<{ process: string; theme: string }> {
	const [process, theme] = [newId(), newId()];
	await program.pool.query(
		`insert into participation_process (id, slug, title, question, question_kind, audience, already_decided,
			promise_what, promise_who, promise_by, opens_on, closes_on, contact, preview_secret, created_at, published_at)
		values ($1, $2, 'Mødesteder', 'Hvor mødes vi?', 'ideas', 'Alle', 'Intet', 'Alt læses', 'Udvalget', '2027-02-12',
			'2026-10-01', '2026-12-01', 'Borgerservice', $2, '2026-09-30', '2026-10-01')`,
		[process, process],
	);
	await program.pool.query(
		`insert into theme (id, process, slug, title, position) values ($1, $2, 'naboskab', 'Naboskab', 1)`,
		[theme, process],
	);
	await program.pool.query(
		`insert into phase (id, process, kind, title, starts_on, position) values
			($1, $3, 'contribution', 'Skriv', '2026-10-01', 1), ($2, $3, 'decision', 'Byrådet beslutter', '2027-03-30', 2)`,
		[newId(), newId(), process],
	);
	return { process, theme };
}

async function propose(process: string, title: string, published = true): Promise<string> {
	const id = newId();
	await program.pool.query(
		`insert into contribution (id, kind, process, title, text, channel, happened_on, needs_answer, created_at, published_at)
		values ($1, 'proposal', $2, $3, 'Fordi', 'web', '2026-10-08', true, '2026-10-08', $4)`,
		[id, process, title, published ? '2026-10-08' : null],
	);
	return id;
}

async function answer(contribution: string, heading: string, replacedAt: string | null = null): Promise<string> {
	const id = newId();
	await program.pool.query(
		`insert into answer (id, contribution, state, heading, text, by_name, answered_at, replaced_at)
		values ($1, $2, 'partly', $3, 'Derfor', 'Kultur', '2026-11-16', $4)`,
		[id, contribution, heading, replacedAt],
	);
	await relate(program.context(), { kind: 'answer', id }, 'answers', { kind: 'proposal', id: contribution });
	return id;
}

test('a real process, theme, proposal and answer stand in one thread, with what is still to come', async () => {
	const context = program.context();
	const { process, theme } = await publishProcess();
	const proposal = await propose(process, 'Fællesspisning');
	await relate(context, { kind: 'theme', id: theme }, 'concerns', { kind: 'process', id: process });
	await relate(context, { kind: 'process', id: process }, 'led-to', { kind: 'proposal', id: proposal });
	await relate(context, { kind: 'proposal', id: proposal }, 'concerns', { kind: 'theme', id: theme });

	const waiting = await threadOf(program.context(), { kind: 'proposal', id: proposal }, matterKinds);
	expect(waiting.map((node) => [node.kind, node.title])).toEqual([
		['process', 'Mødesteder'],
		['theme', 'Naboskab'],
		['proposal', 'Fællesspisning'],
		['answer', undefined],
		['phase', 'Byrådet beslutter'],
	]);
	expect(waiting.filter((node) => node.coming).map((node) => node.at)).toEqual(['2027-02-12', '2027-03-30']);

	await answer(proposal, 'Det første svar', '2026-11-17');
	await answer(proposal, 'Ja, hver anden torsdag');
	await program.pool.query(`update contribution set state = 'partly', answered_at = now() where id = $1`, [proposal]);
	const answered = await threadOf(program.context(), { kind: 'proposal', id: proposal }, matterKinds);
	expect(answered.map((node) => [node.title, node.state, node.coming])).toEqual([
		['Mødesteder', undefined, false],
		['Naboskab', undefined, false],
		['Fællesspisning', 'Taget delvist op', false],
		['Ja, hver anden torsdag', 'Taget delvist op', false],
		['Byrådet beslutter', undefined, true],
	]);
	const { rows } = await program.pool.query('select number from contribution where id = $1', [proposal]);
	expect(answered[3]?.path).toBe(`/forslag/${rows[0].number}#svar`);
});

test('drafts and withdrawn proposals stand in no thread, nor do their answers', async () => {
	const { process } = await publishProcess();
	const [draft, withdrawn] = [await propose(process, 'Kladde', false), await propose(process, 'Trukket')];
	await program.pool.query('update contribution set withdrawn_at = now() where id = $1', [withdrawn]);
	for (const id of [draft, withdrawn]) {
		await relate(program.context(), { kind: 'process', id: process }, 'led-to', { kind: 'proposal', id });
		await answer(id, 'Svar');
		expect(await threadOf(program.context(), { kind: 'proposal', id }, matterKinds)).toEqual([]);
	}
	const thread = await threadOf(program.context(), { kind: 'process', id: process }, matterKinds);
	expect(thread.map((node) => node.title)).toEqual(['Mødesteder', 'Byrådet beslutter']);
});
