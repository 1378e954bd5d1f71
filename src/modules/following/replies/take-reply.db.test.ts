import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { prepareFollowing } from '../../../../demo/load/load-follows.ts';
import { somePerson, somePiece, somePublishedProcess } from '../../../../tests/support/pieces.ts';
import { someTuesday, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { system } from '../../../platform/actor.ts';
import { inTransaction } from '../../../platform/database/database.ts';
import { receiveAnswers } from '../../../program/receive-answers.ts';
import { contributionById, recordAnswer } from '../../contributions/index.ts';
import { writeComment } from '../../discussion/index.ts';
import { notifyHandlers } from '../../notify/index.ts';
import { follow, setRhythm } from '../steps/follow.ts';
import { followingHandlers } from '../steps/handle-facts.ts';
import { sendDigests } from '../steps/send-digests.ts';

const mailIn = { host: '127.0.0.1', port: 0, domain: 'svar.proeveby.example' };

let house: TestRuntime;
let process: string;
let receiving: Awaited<ReturnType<typeof receiveAnswers>>;
let port: number;
beforeAll(async () => {
	prepareFollowing();
	house = await testRuntime();
	Object.assign(house.runtime, { mailIn });
	process = await somePublishedProcess(house);
	house.runtime.keys.createParticipation(process);
	receiving = await receiveAnswers(house.runtime, mailIn);
	port = receiving?.port ?? 0;
});
beforeEach(async () => {
	await house.pool.query('truncate mail, follow, follower, news, news_subject');
	house.sent.length = 0;
	house.setNow(someTuesday);
});
afterAll(async () => {
	await receiving?.stop();
	await house.drop();
});

const later = (hours: number) => house.setNow(new Date(someTuesday.getTime() + hours * 3_600_000));

async function work(): Promise<void> {
	for (const { fact, data } of house.sent.splice(0))
		for (const handler of [...notifyHandlers(house.runtime), ...followingHandlers(house.runtime)])
			if (handler.fact === fact) await handler.run({ ...data });
}

const mailsTo = async (email: string): Promise<Record<string, string>[]> =>
	(await house.pool.query('select * from mail where to_address = $1 order by written_at, id', [email])).rows;

let number = 0;
/** Somebody who has been told at once of a new comment on a proposal, and the mail that told it. */
async function somebodyTold() {
	const email = `svarer${++number}@example.dk`;
	const person = await somePerson(house, { email, name: `Ane Svarer ${number}` });
	const about = await somePiece(house, process, { title: 'En bænk ved bageren' });
	await inTransaction(house.runtime.db, async (db) => {
		const context = { ...house.context(system), db };
		await follow(context, person, { kind: 'proposal', subject: about.id });
		await setRhythm(context, person, 'at-once');
		await writeComment(context, {
			...{ stance: 'question', aboutId: about.id, processId: process, text: 'Hvad koster den?' },
			...{ channel: 'web', happenedOn: '2026-11-24', typedName: 'Bo Prøve' },
		});
	});
	await work();
	later(0.1);
	await sendDigests(house.context(system));
	const [mail] = await mailsTo(email);
	if (!mail?.reply_to) throw new Error('no mail that can be answered');
	return { email, person, about, mail, to: mail.reply_to };
}

interface Sent {
	readonly from: string;
	readonly to: string;
	readonly text: string;
	readonly messageId?: string;
	readonly headers?: Record<string, string>;
	readonly attachments?: { filename: string; content: string }[];
	readonly envelopeFrom?: string;
}

async function send({ envelopeFrom, from, to, ...mail }: Sent): Promise<void> {
	const smtp = createTransport({ host: mailIn.host, port, secure: false, ignoreTLS: true });
	try {
		await smtp.sendMail({ from, to, subject: 'SV: Nyt', ...mail, envelope: { from: envelopeFrom ?? from, to: [to] } });
	} finally {
		smtp.close();
	}
}

const commentsOn = async (proposal: string) =>
	(
		await house.pool.query(
			`select c.number, c.text, c.channel, c.author, c.author_level, k.stance from comment k join contribution c on c.id = k.contribution
			where k.about = $1 and c.author is not null order by c.number`,
			[proposal],
		)
	).rows;

describe('an answer to a mail', () => {
	test('becomes a reply to the voice that it told of, once, by the ordinary act and with its way in', async () => {
		const { email, person, about, mail, to } = await somebodyTold();
		expect(mail.text_body).toMatch(/^--- Skriv dit svar over denne linje ---\n/);
		expect(mail.text_body).toContain('Bo Prøve skriver:\nHvad koster den?');
		const quoted = mail.text_body?.replace(/^/gm, '> ');
		const answer = {
			from: `Ane <${email}>`,
			to,
			text: `Fire tusind kroner.\n\n${quoted}`,
			messageId: '<en@example.dk>',
		};
		await Promise.all([send(answer), send(answer)]);
		await send(answer);
		expect(await commentsOn(about.id)).toEqual([
			expect.objectContaining({
				...{ text: 'Fire tusind kroner.', channel: 'email', author: person, author_level: 1, stance: 'reply' },
			}),
		]);
		const { rows } = await house.pool.query("select act, channel from journal where act = 'comment.reply'");
		expect(rows).toEqual([{ act: 'comment.reply', channel: 'email' }]);
		expect(await mailsTo(email)).toHaveLength(1);
	});

	test('to the answer of the own proposal becomes a question there, or a voice for or against it', async () => {
		const authorId = await somePerson(house, { email: 'ophav@example.dk', name: 'Ophav Prøve' });
		const piece = await somePiece(house, process, { authorId });
		const row = await contributionById(house.context(), piece.id);
		if (!row) throw new Error('no such piece');
		await recordAnswer(house.context(system), row, {
			...{ state: 'not-taken-up', heading: 'Nej', text: 'Den er for dyr.', byName: 'Signe Prøve' },
		});
		await work();
		const mail = (await mailsTo('ophav@example.dk')).at(-1);
		expect(mail?.text_body).toContain('Du kan også svare på denne mail.');
		await send({ from: 'ophav@example.dk', to: mail?.reply_to ?? '', text: 'Hvor dyr er den?' });
		await send({ from: 'Ophav@Example.dk', to: mail?.reply_to ?? '', text: 'for: Den er sin pris værd.' });
		expect(await commentsOn(piece.id)).toMatchObject([
			{ stance: 'question', text: 'Hvor dyr er den?' },
			{ stance: 'for', text: 'Den er sin pris værd.' },
		]);
	});

	test('from a machine, or about a mail that did not arrive, is thrown away and never answered', async () => {
		const { email, about, to } = await somebodyTold();
		await send({ from: email, to, text: 'Jeg er på ferie.', headers: { 'Auto-Submitted': 'auto-replied' } });
		await send({ from: 'mailer-daemon@example.dk', envelopeFrom: '', to, text: 'Mailen kom ikke frem.' });
		expect(await commentsOn(about.id)).toEqual([]);
		expect(await mailsTo(email)).toHaveLength(1);
	});

	test('that cannot be taken is told of in one mail to the person, never to a stranger', async () => {
		const { email, about, to } = await somebodyTold();
		const back = async () => (await mailsTo(email)).slice(1);
		const stranger = {
			from: 'fremmed@example.dk',
			to,
			text: 'Jeg har fået mailen sendt videre.',
			messageId: '<to@example.dk>',
		};
		await send(stranger);
		await send(stranger);
		expect(await mailsTo('fremmed@example.dk')).toEqual([]);
		expect(await back()).toMatchObject([{ subject: 'Dit svar kom ikke med', reply_to: null }]);
		await send({ from: email, to, text: 'æ'.repeat(2_400) });
		await send({ from: email, to, text: '\n\n-- \nAne' });
		expect((await back()).map(({ text_body }) => text_body)).toEqual([
			expect.stringContaining('fra en anden e-mail'),
			expect.stringContaining('Den må højst være 2000.'),
			expect.stringContaining('ikke finde nogen tekst'),
		]);
		later(24 * 61);
		await send({ from: email, to, text: 'Undskyld det sene svar.' });
		expect((await back()).at(-1)?.text_body).toContain('mere end to måneder gammel');
		expect(await commentsOn(about.id)).toEqual([]);
	});

	test('with files has its text taken, and its writer is told that the files were not', async () => {
		const { email, about, to } = await somebodyTold();
		await send({ from: email, to, text: 'Se billedet.', attachments: [{ filename: 'bænk.png', content: 'x' }] });
		expect(await commentsOn(about.id)).toMatchObject([{ text: 'Se billedet.' }]);
		expect((await mailsTo(email)).slice(1)).toMatchObject([{ subject: 'Dine filer kom ikke med' }]);
	});

	test('to an address that is not ours is refused while its server is on the line, and so is one that is too large', async () => {
		const { email, to } = await somebodyTold();
		const refused = expect.objectContaining({ responseCode: 550 });
		const guessed = to.replace(/.@/, (found) => (found === 'a@' ? 'b@' : 'a@'));
		for (const other of [
			guessed,
			'svar@svar.proeveby.example',
			to.replace('svar.proeveby', 'andre'),
			'borgmester@lyngaa.example',
		])
			await expect(send({ from: email, to: other, text: 'Hej' })).rejects.toEqual(refused);
		const large = { from: email, to, text: 'x'.repeat(6 * 1024 * 1024) };
		await expect(send(large)).rejects.toMatchObject({ responseCode: 552 });
	});
});
