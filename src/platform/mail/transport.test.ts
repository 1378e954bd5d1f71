import { type AddressInfo, createServer } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, test } from 'vitest';
import { createTransport, type Delivery } from './transport.ts';

const mail = {
	id: '01890a5d-ac96-774b-bcce-b302099a8057',
	to: 'ellen@example.dk',
	subject: 'Svar på dit forslag',
	text: 'Hej æøå',
	html: '<p>Hej æøå</p>',
};
const endings: (() => void)[] = [];
afterEach(() => {
	for (const end of endings.splice(0)) end();
});

interface Received {
	content: string;
	to: string[];
}

async function mailServer(options: SMTPServerOptions = {}): Promise<{ url: string; received: Received[] }> {
	const received: Received[] = [];
	const server = new SMTPServer({
		authOptional: true,
		hideSTARTTLS: true,
		onData(stream, session, done) {
			let content = '';
			stream.on('data', (part) => {
				content += part;
			});
			stream.on('end', () => {
				received.push({ content, to: session.envelope.rcptTo.map((one) => one.address) });
				done();
			});
		},
		...options,
	});
	server.on('error', () => {});
	const listening = server.listen(0, '127.0.0.1');
	await new Promise((done) => listening.once('listening', done));
	endings.push(() => server.close(() => {}));
	return { url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`, received };
}

async function plainServer(onOpen: (socket: import('node:net').Socket) => void): Promise<string> {
	const server = createServer((socket) => {
		socket.on('error', () => {});
		endings.push(() => socket.destroy());
		onOpen(socket);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	endings.push(() => server.close());
	return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function send(smtpUrl: string, change: Partial<typeof mail> = {}): Promise<Delivery> {
	const transport = createTransport({ smtpUrl, mailFrom: 'Lyngå <deltag@example.dk>', timeoutMs: 400 });
	if (!transport) throw new Error('no transport');
	endings.push(() => transport.close());
	return transport.send({ ...mail, ...change });
}

const refuse = (code: number) => Object.assign(new Error(`no room for ${mail.to}`), { responseCode: code });

describe('a mail on its way', () => {
	test('arrives whole, marked as sent by a machine, with an id that stays the same on a second try', async () => {
		const { url, received } = await mailServer();
		expect(await send(url)).toBe('sent');
		expect(await send(url)).toBe('sent');
		expect(received.map((one) => one.to)).toEqual([['ellen@example.dk'], ['ellen@example.dk']]);
		for (const { content } of received) {
			expect(content).toContain(`Message-ID: <${mail.id}@example.dk>`);
			expect(content).toContain('Auto-Submitted: auto-generated');
			expect(content).toContain('multipart/alternative');
		}
	});

	test('cannot be given a second recipient or header by what somebody typed', async () => {
		const { url, received } = await mailServer();
		await send(url, { to: 'ellen@example.dk, other@example.dk' });
		await send(url, { to: 'ellen@example.dk\r\nRCPT TO:<other@example.dk>' });
		await send(url, { subject: 'Hej\r\nBcc: other@example.dk' });
		for (const { content, to } of received) {
			expect(to.length).toBe(1);
			expect(to).not.toContain('other@example.dk');
			expect(content).not.toMatch(/^Bcc:/im);
		}
		expect(received.length).toBeGreaterThan(0);
	});

	test.each([
		['the recipient', { onRcptTo: (_a, _s, done) => done(refuse(550)) } satisfies SMTPServerOptions],
		[
			'the content',
			{
				onData(stream, _s, done) {
					stream.resume();
					stream.on('end', () => done(refuse(554)));
				},
			} satisfies SMTPServerOptions,
		],
	])('has failed when the server refuses %s for good, and the reason names nobody', async (_what, options) => {
		const { url } = await mailServer(options);
		const delivery = await send(url);
		expect(delivery).toMatchObject({ failed: expect.stringMatching(/55[04]/) });
		expect(JSON.stringify(delivery)).not.toContain('ellen');
	});

	test('has failed when its address can never be one', async () => {
		const { url } = await mailServer();
		expect(await send(url, { to: '' })).toMatchObject({ failed: expect.any(String) });
	});

	test.each([
		['is asked to come later', { onRcptTo: (_a, _s, done) => done(refuse(451)) } satisfies SMTPServerOptions],
		['is full of other work', { onConnect: (_s, done) => done(refuse(421)) } satisfies SMTPServerOptions],
		['does not know the sender yet', { onMailFrom: (_a, _s, done) => done(refuse(450)) } satisfies SMTPServerOptions],
	])('is tried again when the server %s', async (_what, options) => {
		const { url } = await mailServer(options);
		expect(await send(url)).toMatchObject({ retry: expect.any(String) });
	});

	test('is tried again when the server drops the line in the middle', async () => {
		const { url } = await mailServer({
			onData(_stream, session) {
				for (const connection of (this as unknown as { connections: Set<{ id: string; _socket: { destroy(): void } }> })
					.connections) {
					if (connection.id === session.id) connection._socket.destroy();
				}
			},
		});
		expect(await send(url)).toMatchObject({ retry: expect.any(String) });
	});

	test('is tried again when the server never speaks, and gives up within the time limit', async () => {
		const begun = Date.now();
		expect(await send(await plainServer(() => {}))).toMatchObject({ retry: expect.stringContaining('ETIMEDOUT') });
		expect(Date.now() - begun).toBeLessThan(3000);
	});

	test('is tried again when the server hangs up at once, or is not there', async () => {
		expect(await send(await plainServer((socket) => socket.destroy()))).toMatchObject({ retry: expect.any(String) });
		expect(await send('smtp://127.0.0.1:1')).toMatchObject({ retry: expect.stringContaining('CONN') });
	});

	test('waits rather than show the password to a server without encryption', async () => {
		const { url, received } = await mailServer({
			hideSTARTTLS: true,
			onAuth: (_a, _s, done) => done(null, { user: 'x' }),
		});
		expect(await send(url.replace('smtp://', 'smtp://bruger:ord@'))).toMatchObject({ retry: expect.any(String) });
		expect(received).toHaveLength(0);
	});
});

test('without a mail server there is no transport', () => {
	expect(createTransport({ smtpUrl: undefined, mailFrom: 'a@example.dk' })).toBeUndefined();
});
