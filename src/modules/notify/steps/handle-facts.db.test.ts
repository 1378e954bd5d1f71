import { afterAll, beforeAll, expect, test } from 'vitest';
import { somePerson, somePiece, somePublishedProcess } from '../../../../tests/support/pieces.ts';
import { type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { system } from '../../../platform/actor.ts';
import { inTransaction } from '../../../platform/database/database.ts';
import { newId } from '../../../platform/identifiers.ts';
import { forgetDue } from '../../../platform/personal/forget-due.ts';
import { contributionById, leaveContact, recordAnswer, withdrawContribution } from '../../contributions/index.ts';
import { notifyHandlers } from './handle-facts.ts';

let house: TestRuntime;
let process: string;
beforeAll(async () => {
	house = await testRuntime();
	process = await somePublishedProcess(house);
});
afterAll(() => house.drop());

async function tell(fact: string, data: Record<string, unknown>): Promise<void> {
	const handler = notifyHandlers(house.runtime).find((one) => one.fact === fact);
	if (!handler) throw new Error(`nobody handles ${fact}`);
	await handler.run(data);
}

async function mailsTo(email: string): Promise<Record<string, string>[]> {
	const { rows } = await house.pool.query('select * from mail where to_address = $1 order by id', [email]);
	return rows;
}

async function answer(id: string, heading = 'Ja, det gør vi'): Promise<string> {
	const context = house.context(system);
	const piece = await contributionById(context, id);
	if (!piece) throw new Error('no such piece');
	return recordAnswer(context, piece, {
		state: 'taken-up',
		heading,
		text: 'Bænken bliver sat op i maj.\n\nVi glæder os.',
		byName: 'Signe Prøve',
	});
}

test('a piece that has come in is confirmed by one mail with its receipt, however often the job runs', async () => {
	const authorId = await somePerson(house, { email: 'ane@example.dk', name: 'Ane Prøve' });
	const piece = await somePiece(house, process, { authorId });
	for (let run = 0; run < 3; run++) await tell('contribution-received', { contribution: piece.id });
	await Promise.all(Array.from({ length: 10 }, () => tell('contribution-received', { contribution: piece.id })));
	const mails = await mailsTo('ane@example.dk');
	expect(mails).toHaveLength(1);
	expect(mails[0]?.subject).toBe('Vi har fået »En bænk ved bageren«');
	expect(mails[0]?.text_body).toContain('Hej Ane Prøve');
	expect(mails[0]?.text_body).toContain(`http://localhost:3000/mit/bidrag/${piece.number}`);
});

test('an answer is sent whole, in the language of the person', async () => {
	const authorId = await somePerson(house, { email: 'john@example.dk', language: 'en' });
	const piece = await somePiece(house, process, { authorId });
	await tell('contribution-answered', { contribution: piece.id, answer: await answer(piece.id) });
	const [mail] = await mailsTo('john@example.dk');
	expect(mail?.language).toBe('en');
	expect(mail?.subject).toBe('Answer to “En bænk ved bageren”');
	expect(mail?.text_body).toContain('Taken up: Ja, det gør vi');
	expect(mail?.text_body).toContain('Bænken bliver sat op i maj.');
	expect(mail?.text_body).toContain(`http://localhost:3000/en/mit/bidrag/${piece.number}`);
});

test('an answer that is given again is told again; a job that comes late tells of the one in force only', async () => {
	const authorId = await somePerson(house, { email: 'igen@example.dk' });
	const piece = await somePiece(house, process, { authorId });
	const first = await answer(piece.id, 'Nej, det er for dyrt');
	const second = await answer(piece.id, 'Jo, det kan alligevel lade sig gøre');
	await tell('contribution-answered', { contribution: piece.id, answer: second });
	await tell('contribution-answered', { contribution: piece.id, answer: first });
	await tell('contribution-answered', { contribution: piece.id, answer: second });
	const mails = await mailsTo('igen@example.dk');
	expect(mails.map((mail) => mail.dedupe)).toEqual([`answered:${second}`]);
});

test('a piece that staff have written in says so', async () => {
	const authorId = await somePerson(house, { email: 'kort@example.dk' });
	const enteredBy = await somePerson(house);
	const piece = await somePiece(house, process, { authorId, enteredBy, channel: 'post' });
	await tell('contribution-received', { contribution: piece.id });
	expect((await mailsTo('kort@example.dk'))[0]?.text_body).toContain('Vi har skrevet dit forslag');
});

test('nobody is written to without an address, about a piece taken back, a draft, a comment for or against, or nonsense', async () => {
	const before = (await house.pool.query('select count(*)::int as count from mail')).rows[0].count;
	const authorId = await somePerson(house, { email: 'tavs@example.dk' });
	const unreachable = await somePiece(house, process, { authorId: await somePerson(house) });
	const unknown = await somePiece(house, process, { headCount: 12, channel: 'meeting' });
	const draft = await somePiece(house, process, { authorId, draft: true });
	const comment = await somePiece(house, process, { authorId, kind: 'comment', needsAnswer: false });
	const withdrawn = await somePiece(house, process, { authorId });
	const context = house.context(system);
	const row = await contributionById(context, withdrawn.id);
	if (row) await withdrawContribution(context, row);
	for (const { id } of [unreachable, unknown, draft, comment, withdrawn]) {
		await tell('contribution-received', { contribution: id });
		await tell('contribution-answered', { contribution: id, answer: await answer(id) });
	}
	for (const contribution of [newId(), 'nonsense', 7, undefined]) {
		await tell('contribution-received', { contribution });
		await tell('contribution-answered', { contribution, answer: contribution });
	}
	expect((await house.pool.query('select count(*)::int as count from mail')).rows[0].count).toBe(before);
});

test('whoever wrote without an account hears the answer at the address they left, which is then forgotten', async () => {
	const piece = await somePiece(house, process, {});
	await inTransaction(house.context().db, (db) =>
		leaveContact({ ...house.context(), db }, piece.id, 'gaest@example.dk'),
	);
	await tell('contribution-received', { contribution: piece.id });
	expect(await mailsTo('gaest@example.dk')).toEqual([]);
	for (const id of [await answer(piece.id)])
		await tell('contribution-answered', { contribution: piece.id, answer: id });
	const [mail, ...more] = await mailsTo('gaest@example.dk');
	expect(more).toEqual([]);
	expect(mail?.text_body).toContain(`http://localhost:3000/forslag/${piece.number}#svar`);
	const after = (days: number) => forgetDue({ ...house.context(), now: new Date(Date.now() + days * 86_400_000) });
	const left = async () => (await house.pool.query('select 1 from contribution_contact')).rowCount;
	house.setNow(new Date());
	await after(-400);
	expect(await left()).toBe(1);
	await after(400);
	expect(await left()).toBe(0);
});
