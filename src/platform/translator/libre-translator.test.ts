import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createLibreTranslator } from './libre-translator.ts';
import { mostLetters } from './translator.ts';

type Answer = (question: Record<string, unknown>, response: ServerResponse, request: IncomingMessage) => void;

const closers: (() => void)[] = [];
afterEach(() => {
	for (const close of closers.splice(0)) close();
});

/** A machine on this computer that answers as it is told, and remembers what it was asked. */
async function machine(answer: Answer, key?: string, patience?: number) {
	const asked: Record<string, unknown>[] = [];
	const server = createServer((request, response) => {
		let body = '';
		request.on('data', (piece) => {
			body += piece;
		});
		request.on('end', () => {
			const question = JSON.parse(body) as Record<string, unknown>;
			asked.push({ path: request.url, ...question });
			answer(question, response, request);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	closers.push(() => {
		server.closeAllConnections();
		server.close();
	});
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return { asked, server, url, translator: createLibreTranslator({ url, key }, patience) };
}

const says =
	(status: number, body: unknown): Answer =>
	(_, response) => {
		response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
	};

describe('a machine that translates', () => {
	test('is asked as its description says, and its answers come in order', async () => {
		const { translator, asked } = await machine(
			({ q }, response) =>
				says(200, { translatedText: (q as string[]).map((one) => `<${one}>`) })({}, response, {} as never),
			'a-secret',
		);
		expect(await translator.translate(['Hej', 'Farvel'], 'da', 'ar')).toEqual({
			ok: true,
			texts: ['<Hej>', '<Farvel>'],
		});
		expect(asked).toEqual([
			{ path: '/translate', q: ['Hej', 'Farvel'], source: 'da', target: 'ar', format: 'text', api_key: 'a-secret' },
		]);
	});
	test('is not asked for nothing, nor for more than anybody writes', async () => {
		const { translator, asked } = await machine(says(200, { translatedText: [] }));
		expect(await translator.translate([], 'da', 'en')).toEqual({ ok: true, texts: [] });
		expect(await translator.translate(['a'.repeat(mostLetters + 1)], 'da', 'en')).toEqual({
			ok: false,
			fault: 'too-much',
		});
		expect(asked).toEqual([]);
	});
	test.each([
		['away', 500, { error: 'out of order' }],
		['busy', 429, { error: 'slow down' }],
		['refused', 400, { error: 'da is not supported' }],
		['refused', 403, { error: 'invalid API key' }],
		['too-much', 413, {}],
		['nonsense', 200, { translatedText: 'one text where two were asked' }],
		['nonsense', 200, { translatedText: ['one'] }],
		['nonsense', 200, 'not at all'],
	] as const)('is %s when it answers %i', async (fault, status, body) => {
		const { translator } = await machine(says(status, body));
		expect(await translator.translate(['Hej', 'Farvel'], 'da', 'en')).toEqual({ ok: false, fault });
	});
	test('is never followed to another address', async () => {
		const other = await machine(says(200, { translatedText: ['stolen'] }));
		const { translator } = await machine((_, response) =>
			response.writeHead(307, { location: `${other.url}/translate` }).end(),
		);
		expect(await translator.translate(['Hej'], 'da', 'en')).toEqual({ ok: false, fault: 'nonsense' });
		expect(other.asked).toEqual([]);
	});
	test('is given up when it is slow, cut off or not there', async () => {
		const slow = await machine(() => {}, undefined, 60);
		expect(await slow.translator.translate(['Hej'], 'da', 'en')).toEqual({ ok: false, fault: 'away' });
		const cut = await machine((_, response) => {
			response.writeHead(200, { 'content-type': 'application/json' });
			response.write('{"translatedText":[');
			setTimeout(() => response.destroy(), 20);
		});
		expect(await cut.translator.translate(['Hej'], 'da', 'en')).toEqual({ ok: false, fault: 'away' });
		const gone = await machine(says(200, {}));
		await new Promise<void>((resolve) => gone.server.close(() => resolve()));
		expect(await gone.translator.translate(['Hej'], 'da', 'en')).toEqual({ ok: false, fault: 'away' });
	});
	test('cannot fill the memory', async () => {
		const { translator } = await machine((_, response) => {
			response.writeHead(200, { 'content-type': 'application/json' });
			const more = () => {
				if (!response.destroyed && response.write('"'.repeat(65_536))) setImmediate(more);
			};
			response.on('drain', more);
			more();
		});
		expect(await translator.translate(['Hej'], 'da', 'en')).toEqual({ ok: false, fault: 'nonsense' });
	});
});
