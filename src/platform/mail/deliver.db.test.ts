import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { someTuesday, type TestRuntime, testRuntime } from '../../../tests/support/runtime.ts';
import { system } from '../actor.ts';
import { deliverDue } from './deliver.ts';
import { writeMail } from './outbox.ts';
import { createTransport, type MailTransport } from './transport.ts';

let house: TestRuntime;
const endings: (() => void)[] = [];
beforeEach(async () => {
	house = await testRuntime();
});
afterEach(async () => {
	for (const end of endings.splice(0)) end();
	await house.drop();
});

interface Post {
	readonly url: string;
	readonly arrived: string[];
	close(): Promise<void>;
}

async function openPost(options: SMTPServerOptions = {}, port = 0): Promise<Post> {
	const arrived: string[] = [];
	const server = new SMTPServer({
		authOptional: true,
		hideSTARTTLS: true,
		onData(stream, _session, done) {
			let content = '';
			stream.on('data', (part) => {
				content += part;
			});
			stream.on('end', () => {
				arrived.push(/^Message-ID: <([^@>]+)@/im.exec(content)?.[1] ?? '');
				done();
			});
		},
		...options,
	});
	server.on('error', () => {});
	const listening = server.listen(port, '127.0.0.1');
	await new Promise((done) => listening.once('listening', done));
	const close = () => new Promise<void>((done) => server.close(() => done()));
	endings.push(() => void close());
	return { url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`, arrived, close };
}

function transportTo(smtpUrl: string): MailTransport {
	const transport = createTransport({ smtpUrl, mailFrom: 'deltag@example.dk', timeoutMs: 500 });
	if (!transport) throw new Error('no transport');
	endings.push(() => transport.close());
	return transport;
}

async function write(count: number): Promise<string[]> {
	for (let number = 1; number <= count; number++) {
		await writeMail(house.context(system), {
			dedupe: `news:${number}`,
			to: `modtager${number}@example.dk`,
			subject: 'Nyt',
			text: 'Hej',
			html: '<p>Hej</p>',
		});
	}
	const { rows } = await house.pool.query('select id from mail');
	return rows.map((row) => row.id as string).sort();
}

const later = (minutes: number) => house.setNow(new Date(someTuesday.getTime() + minutes * 60_000));
const states = async () =>
	(
		await house.pool.query(
			"select case when sent_at is not null then 'sent' when failed_at is not null then 'failed' else 'waiting' end as state, count(*)::int as count from mail group by 1 order by 1",
		)
	).rows;

describe('the outbox', () => {
	test('loses no mail and sends none twice when the mail server is away and comes back', async () => {
		const post = await openPost();
		const { port } = new URL(post.url);
		await post.close();
		const ids = await write(12);
		const transport = transportTo(post.url);
		expect(await deliverDue(house.context(system), transport, 50)).toEqual({ sent: 0, waiting: 3, failed: 0 });
		const back = await openPost({}, Number(port));
		later(6);
		for (let round = 0; round < 3; round++) await deliverDue(house.context(system), transport, 50);
		expect(back.arrived.toSorted()).toEqual(ids);
		expect(await states()).toEqual([{ state: 'sent', count: 12 }]);
	});

	test('has everything an hour after a mail server that was away for two hours came back, nothing lost and nothing twice', async () => {
		const post = await openPost();
		const { port } = new URL(post.url);
		await post.close();
		const ids = await write(40);
		const transport = transportTo(post.url);
		for (let minute = 0; minute < 120; minute++) {
			later(minute);
			await deliverDue(house.context(system), transport, 1_000, 5);
		}
		const back = await openPost({}, Number(port));
		for (let minute = 120; minute <= 180; minute++) {
			later(minute);
			await Promise.all([1, 2].map(() => deliverDue(house.context(system), transport, 1_000, 5)));
		}
		expect(back.arrived.toSorted()).toEqual(ids);
		expect(await states()).toEqual([{ state: 'sent', count: 40 }]);
	});

	test('gives each mail to one sender, however many send at once', async () => {
		const post = await openPost();
		const ids = await write(20);
		const transport = transportTo(post.url);
		await Promise.all(Array.from({ length: 6 }, () => deliverDue(house.context(system), transport, 50)));
		expect(post.arrived.toSorted()).toEqual(ids);
	});

	test('takes no more than it was asked to, oldest first', async () => {
		const post = await openPost();
		await write(5);
		expect(await deliverDue(house.context(system), transportTo(post.url), 2)).toMatchObject({ sent: 2 });
		const { rows } = await house.pool.query('select dedupe from mail where sent_at is not null order by dedupe');
		expect(rows).toEqual([{ dedupe: 'news:1' }, { dedupe: 'news:2' }]);
	});

	test('tries again later and later, and gives up after a day', async () => {
		const post = await openPost({
			onRcptTo: (_address, _session, done) => done(Object.assign(new Error('later'), { responseCode: 451 })),
		});
		const transport = transportTo(post.url);
		await write(1);
		const due = async () =>
			(await house.pool.query<{ next_try_at: Date }>('select next_try_at from mail')).rows[0]?.next_try_at as Date;
		expect(await deliverDue(house.context(system), transport, 50)).toMatchObject({ waiting: 1 });
		expect((await due()).getTime() - someTuesday.getTime()).toBe(60_000);
		expect(await deliverDue(house.context(system), transport, 50)).toEqual({ sent: 0, waiting: 0, failed: 0 });
		for (let tries = 0; tries < 40; tries++) {
			house.setNow(await due());
			await deliverDue(house.context(system), transport, 50);
		}
		const { rows } = await house.pool.query('select attempts, last_error, failed_at from mail');
		expect(rows).toMatchObject([{ attempts: 27, failed_at: expect.any(Date) }]);
		expect(rows[0].last_error).toContain('451');
		expect(rows[0].last_error).not.toContain('modtager');
	});

	test('does not let one address that is refused hold up the others', async () => {
		const post = await openPost({
			onRcptTo: ({ address }, _session, done) =>
				address.startsWith('modtager1@') ? done(Object.assign(new Error('unknown'), { responseCode: 550 })) : done(),
		});
		await write(4);
		expect(await deliverDue(house.context(system), transportTo(post.url), 50)).toEqual({
			sent: 3,
			waiting: 0,
			failed: 1,
		});
	});

	test('sends again what a killed sender had taken, under the same Message-ID', async () => {
		const post = await openPost();
		const [id] = await write(1);
		const killed: MailTransport = { send: () => Promise.reject(new Error('killed')), close: () => undefined };
		await expect(deliverDue(house.context(system), killed, 1)).rejects.toThrow('killed');
		expect(await deliverDue(house.context(system), transportTo(post.url), 1)).toMatchObject({ sent: 0 });
		later(3);
		expect(await deliverDue(house.context(system), transportTo(post.url), 1)).toMatchObject({ sent: 1 });
		expect(post.arrived).toEqual([id]);
	});

	test('calls mails sent in the demonstration, which has no mail server, and lets them wait elsewhere', async () => {
		await write(2);
		await deliverDue(house.context(system), undefined, 50);
		expect(await states()).toEqual([{ state: 'waiting', count: 2 }]);
		const demo = house.context(system);
		await deliverDue({ ...demo, runtime: { ...demo.runtime, demo: true } }, undefined, 50);
		expect(await states()).toEqual([{ state: 'sent', count: 2 }]);
	});
});
