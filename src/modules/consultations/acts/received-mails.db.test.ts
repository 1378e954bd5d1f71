import { strToU8, zipSync } from 'fflate';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentBytes, makeConsultation } from '../../../../tests/support/consultations-of-the-world.ts';
import { actNamed, performed, type Role } from '../../../../tests/support/people-of-every-role.ts';
import { openSite, type Site } from '../../../../tests/support/site.ts';
import type { Context } from '../../../platform/context.ts';
import { sweepStagedFiles } from '../../../platform/files/stage.ts';
import { perform } from '../../../platform/perform.ts';
import { forgetDue } from '../../../platform/personal/forget-due.ts';
import { receiveAnswers } from '../../../program/receive-answers.ts';
import { mailLimits } from '../received-mail.ts';
import { consultationHandlers } from '../steps/handle-facts.ts';

const mailIn = { host: '127.0.0.1', port: 0, domain: 'post.proeveby.example' };

let site: Site;
let slug: string;
let port: number;
let receiving: Awaited<ReturnType<typeof receiveAnswers>>;
beforeAll(async () => {
	site = await openSite();
	Object.assign(site.test.runtime, { mailIn });
	receiving = await receiveAnswers(site.test.runtime, mailIn);
	port = receiving?.port ?? 0;
	slug = await opened('Plan med post');
});
afterAll(async () => {
	await receiving?.stop();
	await site?.close();
});

const by = (role: Role): Context => site.contextOf(site.people[role]);
const rows = async (sql: string, ...values: unknown[]) => (await site.test.pool.query(sql, values)).rows;
const read = async (path: string, role: Role = 'visitor') => await (await site.as(site.people[role]).get(path)).text();
async function refusals(name: string, input: unknown, role: Role = 'officer'): Promise<string[]> {
	const outcome = await perform(by(role), actNamed(name), input);
	return outcome.kind === 'refused' ? outcome.problems.map(({ key }) => key) : [];
}

async function opened(title: string): Promise<string> {
	const made = await makeConsultation(by('officer'), site.world.open.slug, { title });
	await performed(by('officer'), 'consultation.set-mailbox', { slug: made, open: true });
	return made;
}

interface Sent {
	readonly from?: string;
	readonly to?: string;
	readonly subject?: string;
	readonly text?: string;
	readonly html?: string;
	readonly messageId?: string;
	readonly headers?: Record<string, string>;
	readonly inReplyTo?: string;
	readonly attachments?: { filename: string; content: Buffer | string }[];
	readonly envelopeFrom?: string;
}

/** A text as Word writes it, as far as it is looked at. */
const wordText = zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': strToU8('<x/>') });

let sender = 0;
async function send({ envelopeFrom, ...mail }: Sent): Promise<void> {
	const smtp = createTransport({ host: mailIn.host, port, secure: false, ignoreTLS: true });
	const from = mail.from ?? `Ane Prøve <ane${++sender}@proeve.example>`;
	const to = mail.to ?? `hoering+${slug}@${mailIn.domain}`;
	const plain = /<(.+)>/.exec(from)?.[1] ?? from;
	try {
		await smtp.sendMail({
			...{ subject: 'Svar', ...mail, from, to },
			envelope: { from: envelopeFrom ?? plain, to: [to] },
		});
	} finally {
		smtp.close();
	}
}

const mailsOf = (of: string) =>
	rows(
		'select m.* from received_mail m join consultation c on c.id = m.consultation where c.slug = $1 order by number',
		of,
	);
const newest = async (of = slug) => (await mailsOf(of)).at(-1);
const answersTo = (email: string) => rows('select * from mail where to_address = $1 order by written_at, id', email);
const linkIn = (text: string) => /\/hoeringspost\/([A-Za-z0-9_-]{43})/.exec(text)?.[1] ?? '';
const takeIn = (mail: { number: number }, wish: Record<string, unknown> = {}) =>
	performed<{ id: string; number: number }>(by('officer'), 'received-mail.take-in', {
		...{ consultation: slug, number: mail.number, text: 'Stien er for smal.', name: 'Ane Prøve' },
		...wish,
	});

describe('a mail to a consultation', () => {
	test('is kept once with its files, read by staff alone, and answered once with a number and a link', async () => {
		const mail = {
			...{ from: 'Ane Prøve <ANE@proeve.example>', subject: 'Svar om stien', messageId: '<en@proeve.example>' },
			html: '<p>Stien er <b>for smal</b>.</p><script>alert(1)</script>',
			attachments: [
				{ filename: 'Tegning af sti.exe', content: documentBytes },
				{ filename: 'kort.pdf', content: 'MZ not what it says' },
				{ filename: 'svar.doc', content: Buffer.from(wordText) },
			],
		};
		await Promise.all([send(mail), send(mail)]);
		await send(mail);
		expect(await mailsOf(slug)).toEqual([
			expect.objectContaining({
				text: 'Stien er for smal.',
				sender_email: 'ane@proeve.example',
				subject: 'Svar om stien',
			}),
		]);
		const { number, id } = await newest();
		const answers = await answersTo('ane@proeve.example');
		expect(answers.map(({ text_body }) => text_body)).toEqual([expect.stringContaining(`nummer ${number}.`)]);
		expect(answers[0].text_body).toContain('kort.pdf');
		const page = `/styr/hoeringer/${slug}/post/${number}`;
		expect(await read(page, 'officer')).toContain('Stien er for smal.');
		expect((await site.as(site.people.author).get(page)).status).toBe(403);
		expect(await read('/styr', 'officer')).toContain(`/styr/hoeringer/${slug}/post`);
		expect(await read('/styr', 'officer elsewhere')).not.toContain(`/styr/hoeringer/${slug}/post`);
		expect(await read(`/hoering/${slug}`)).not.toContain('Stien er for smal.');
		const shown = site.on(site.test.runtime.db).as(site.people.visitor);
		expect(await (await shown.get(`/hoering/${slug}`)).text()).toContain(`mailto:hoering+${slug}@${mailIn.domain}`);
		const [{ file }, { file: text }] = await rows(
			'select file from received_mail_file where mail = $1 and file is not null order by position',
			id,
		);
		const word = await site.as(site.people.officer).get(`${page}/${text}`);
		expect(word.headers.get('content-disposition')).toBe('attachment; filename="svar.docx"');
		const fetched = await site.as(site.people.officer).get(`${page}/${file}`);
		expect([fetched.headers.get('content-type'), fetched.headers.get('content-disposition')]).toEqual([
			'application/pdf',
			'attachment; filename="tegning-af-sti.pdf"',
		]);
		expect((await site.as(site.people.author).get(`${page}/${file}`)).status).toBe(403);
		expect((await site.as(site.people.officer).get(`${page.replace(String(number), '1')}/${file}`)).status).toBe(404);
	});

	test('becomes a response in one press with its day, its channel and the link that its sender has', async () => {
		await send({ from: 'Bo Prøve <bo@proeve.example>', text: 'Jeg bor Skjulevej 4.\n\nStien er for smal.' });
		const mail = await newest();
		const secret = linkIn((await answersTo('bo@proeve.example'))[0].text_body);
		expect(await read(`/hoeringspost/${secret}`)).toContain('Skjulevej 4');
		const taking = Array.from({ length: 6 }, () =>
			perform(by('officer'), actNamed('received-mail.take-in'), {
				...{ consultation: slug, number: mail.number, text: 'Stien er for smal.', name: 'Bo Prøve', paragraphs: [2] },
			}),
		);
		const taken = await Promise.all(taking);
		expect(taken.filter(({ kind }) => kind === 'done')).toHaveLength(1);
		const [piece] = await rows(
			'select c.*, happened_on::text as day from contribution c join received_mail m on m.response = c.id where m.id = $1',
			mail.id,
		);
		expect(piece).toMatchObject({ text: 'Stien er for smal.', channel: 'email', typed_name: 'Bo Prøve', author: null });
		expect(piece.day).toBe('2026-11-24');
		expect(await read(`/kvittering/${secret}`)).toContain('Stien er for smal.');
		expect(await read(`/hoeringspost/${secret}`)).toContain(`/kvittering/${secret}`);
		// The answer goes where the mail came from, and no second mail tells that it came.
		expect(await rows('select email from contribution_contact where contribution = $1', piece.id)).toEqual([
			{ email: 'bo@proeve.example' },
		]);
		expect(await answersTo('bo@proeve.example')).toHaveLength(1);
		expect(await read(`/styr/hoeringer/${slug}/svar`, 'officer')).toContain(`/post/${mail.number}`);
		expect(await read(`/hoering/${slug}/svar`)).not.toContain('Stien er for smal.');
		// Taken back by the receipt, the mail goes with it.
		const handler = consultationHandlers(site.test.runtime).find(({ fact }) => fact === 'contribution-withdrawn');
		await handler?.run({ contribution: piece.id });
		expect(await rows('select 1 from received_mail where id = $1', mail.id)).toEqual([]);
	});

	test('of a machine is thrown away or never answered, and no stranger is written to', async () => {
		const before = (await mailsOf(slug)).length;
		await send({ from: 'ferie@proeve.example', headers: { 'Auto-Submitted': 'auto-replied' }, text: 'Jeg har fri.' });
		await send({ from: 'mailer-daemon@proeve.example', envelopeFrom: '', text: 'Kom ikke frem.' });
		const notice = { headers: { 'Auto-Submitted': 'auto-generated' }, inReplyTo: '<vores@lyngaa.example>' };
		await send({ from: 'away@proeve.example', text: 'Jeg er her ikke.', ...notice });
		expect(await mailsOf(slug)).toHaveLength(before);
		// An authority's own system may send its response: it is kept, and nobody is there to read an answer.
		await send({ from: 'journal@proeve.example', headers: { 'Auto-Submitted': 'auto-generated' }, text: 'Se svaret.' });
		await send({ from: 'offer@proeve.example', envelopeFrom: 'spam@andre.example', text: 'Køb nu.' });
		expect(await mailsOf(slug)).toHaveLength(before + 2);
		for (const email of ['journal', 'offer', 'ferie', 'away', 'spam'])
			expect(await rows('select 1 from mail where to_address like $1', `${email}@%`)).toEqual([]);
		// Whoever got no answer gets the receipt when somebody has read the mail.
		const mail = await newest();
		await takeIn(mail, { name: undefined });
		expect((await answersTo('offer@proeve.example'))[0].text_body).toContain('/kvittering/');
	});

	test('that says a CPR number or more than anybody reads is kept without it, and cut', async () => {
		await send({ text: `Mit nummer er 010190-1234. ${'æ'.repeat(50_000)}`, subject: 'x'.repeat(400) });
		const { text, subject } = await newest();
		expect(text).toMatch(/^Mit nummer er ••••••-••••\. æ/);
		expect([text.length, subject.length]).toEqual([mailLimits.text, mailLimits.subject]);
	});

	test('is refused while its server is on the line where nobody reads it, and a flood is told to come later', async () => {
		const refused = (code: number) => expect.objectContaining({ responseCode: code });
		const draft = site.world.consultations.draft;
		await performed(by('officer'), 'consultation.set-mailbox', { slug: draft, open: true });
		const closed = await opened('Plan uden post');
		await performed(by('officer'), 'consultation.set-mailbox', { slug: closed, open: false });
		for (const key of [draft, closed, 'findes-ikke'])
			await expect(send({ to: `hoering+${key}@${mailIn.domain}` })).rejects.toEqual(refused(550));
		const flooded = await opened('Plan med flom');
		const flood = { from: 'flom@proeve.example', to: `hoering+${flooded}@${mailIn.domain}`, text: 'Igen.' };
		await send(flood);
		await site.test.pool.query(
			`insert into received_mail (id, consultation, mark, sender_email, sender_name, subject, text, language, received_at, secret_hash)
			select gen_random_uuid(), consultation, sha256(n::text::bytea), sender_email, '', '', '', 'da', received_at, sha256(('s' || n)::bytea)
			from received_mail, generate_series(2, $1) n where sender_email = $2`,
			[mailLimits.aDayFromOne, flood.from],
		);
		await expect(send(flood)).rejects.toEqual(refused(452));
		await expect(send({ ...flood, envelopeFrom: 'anden@proeve.example' })).rejects.toEqual(refused(451));
		await send({ ...flood, from: 'rolig@proeve.example' });
		expect(await mailsOf(flooded)).toHaveLength(mailLimits.aDayFromOne + 1);
		await expect(send({ text: 'x'.repeat(mailLimits.bytes + 1_000) })).rejects.toEqual(refused(552));
	});
});

describe('a mail that is no response', () => {
	test('is set aside with a reason that its sender reads, can still be taken in, and is gone with its files after a month', async () => {
		await send({
			...{ from: 'Reklame <reklame@proeve.example>', text: 'Billige vinduer.' },
			attachments: [{ filename: 'tilbud.pdf', content: documentBytes }],
		});
		const mail = await newest();
		const aside = { consultation: slug, number: mail.number };
		expect(await refusals('received-mail.set-aside', { ...aside, reason: ' ' })).toEqual(['aside-reason-missing']);
		await performed(by('officer'), 'received-mail.set-aside', { ...aside, reason: 'Det er en reklame.' });
		const secret = linkIn((await answersTo('reklame@proeve.example'))[0].text_body);
		expect(await read(`/hoeringspost/${secret}`)).toContain('Det er en reklame.');
		expect(await read(`/styr/hoeringer/${slug}/post?vis=lagt`, 'officer')).toContain('reklame');
		const later = { ...by('officer'), now: new Date(by('officer').now.getTime() + 31 * 86_400_000) };
		await forgetDue(later);
		expect(await rows('select 1 from received_mail where id = $1', mail.id)).toEqual([]);
		expect((await site.as(site.people.visitor).get(`/hoeringspost/${secret}`)).status).toBe(404);
		const unkept = 'select 1 from stored_file where kept_at is null and byte_count = $1';
		expect((await rows(unkept, documentBytes.byteLength)).length).toBeGreaterThan(0);
		await sweepStagedFiles(later);
		expect(await rows(unkept, documentBytes.byteLength)).toEqual([]);
	});

	test('is deleted by whoever sent it, by their own link, and not once it is a response', async () => {
		await send({ from: 'fortryder@proeve.example', text: 'Glem det.' });
		const secret = linkIn((await answersTo('fortryder@proeve.example'))[0].text_body);
		await performed(by('visitor'), 'received-mail.withdraw', { secret });
		expect(await rows("select 1 from received_mail where sender_email = 'fortryder@proeve.example'")).toEqual([]);
		await send({ from: 'bliver@proeve.example', text: 'Husk det.' });
		const kept = linkIn((await answersTo('bliver@proeve.example'))[0].text_body);
		await takeIn(await newest());
		expect(await refusals('received-mail.withdraw', { secret: kept }, 'visitor')).toEqual(['mail-is-a-response']);
	});
});

test('a late mail is taken in with a reason, a waiting one keeps the white paper open, and all go on the day of deletion', async () => {
	const late = await opened('Plan efter fristen');
	const today = site.test.runtime.clock();
	site.test.setNow(new Date(today.getTime() + 40 * 86_400_000));
	try {
		await send({ from: 'sen@proeve.example', to: `hoering+${late}@${mailIn.domain}`, text: 'Undskyld.' });
		expect((await answersTo('sen@proeve.example'))[0].text_body).toContain('Fristen for at svare er gået.');
		const mail = await newest(late);
		const wish = { consultation: late, number: mail.number, text: 'Undskyld.' };
		expect(await refusals('received-mail.take-in', wish)).toEqual(['late-reason-missing']);
		expect(await refusals('consultation.close', { slug: late, conclusion: '' })).toEqual(['mails-waiting']);
		await performed(by('officer'), 'received-mail.take-in', { ...wish, reason: 'Hun var på hospitalet.' });
		const [{ is_late }] = await rows(
			'select r.received_on > c.closes_on as is_late from consultation_response r join consultation c on c.id = r.consultation where c.slug = $1',
			late,
		);
		expect(is_late).toBe(true);
		expect(await refusals('received-mail.set-aside', { ...wish, reason: 'Nej.' })).toEqual(['mail-taken-in']);
		const [{ day }] = await rows(
			"select (delete_on + 1)::text || 'T12:00:00Z' as day from consultation where slug = $1",
			late,
		);
		await forgetDue({ ...by('officer'), now: new Date(day) });
		expect(await mailsOf(late)).toEqual([]);
	} finally {
		site.test.setNow(today);
	}
});
