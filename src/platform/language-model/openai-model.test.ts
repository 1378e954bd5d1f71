import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { mostLettersAsked, mostLettersWritten } from './language-model.ts';
import { createOpenAiModel } from './openai-model.ts';

const closers: (() => void)[] = [];
afterEach(() => {
	for (const close of closers.splice(0)) close();
});

/** A model on this computer that answers as it is told, and remembers what it was asked. */
async function model(answer: (response: ServerResponse) => void, key?: string, patience?: number) {
	const asked: unknown[] = [];
	const server = createServer((request, response) => {
		let body = '';
		request.on('data', (piece) => {
			body += piece;
		});
		request.on('end', () => {
			asked.push({ path: request.url, key: request.headers.authorization, ...JSON.parse(body) });
			answer(response);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	closers.push(() => {
		server.closeAllConnections();
		server.close();
	});
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
	return { asked, model: createOpenAiModel({ url, model: 'en-lille', key }, patience), url };
}

const says = (status: number, body: unknown) => (response: ServerResponse) =>
	response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const writes = (content: string) =>
	says(200, { id: 'x', object: 'chat.completion', choices: [{ index: 0, message: { role: 'assistant', content } }] });
const question = { instructions: 'Skriv kort.', material: '[12] En bænk' };

describe('a model that writes drafts', () => {
	test('is asked in the documented form, with its key, and its words come back', async () => {
		const { model: one, asked } = await model(writes(' Mange vil sidde [12]. '), 'a-secret');
		expect(await one.write(question)).toEqual({ ok: true, text: 'Mange vil sidde [12].' });
		expect(asked).toEqual([
			{
				path: '/v1/chat/completions',
				key: 'Bearer a-secret',
				model: 'en-lille',
				messages: [
					{ role: 'system', content: 'Skriv kort.' },
					{ role: 'user', content: '[12] En bænk' },
				],
				temperature: 0.2,
				max_tokens: 1_500,
			},
		]);
	});

	test('is sent no key where it has none, and not asked for more than is bounded', async () => {
		const { model: one, asked } = await model(writes('Ja [12].'));
		await one.write(question);
		expect(asked).toMatchObject([{ key: undefined }]);
		const much = { ...question, material: 'a'.repeat(mostLettersAsked) };
		expect(await one.write(much)).toEqual({ ok: false, fault: 'too-much' });
		expect(asked).toHaveLength(1);
	});

	test.each([
		['away', 503, { error: { message: 'overloaded' } }],
		['busy', 429, { error: { message: 'rate limit' } }],
		['refused', 401, { error: { message: 'invalid api key' } }],
		['nonsense', 200, { choices: [] }],
		['nonsense', 200, { choices: [{ message: { content: '' } }] }],
		['nonsense', 200, { choices: [{ message: { content: 'x'.repeat(mostLettersWritten + 1) } }] }],
		['nonsense', 200, 'not at all'],
	] as const)('is %s when it answers %i', async (fault, status, body) => {
		const { model: one } = await model(says(status, body));
		expect(await one.write(question)).toEqual({ ok: false, fault });
	});

	test('is never followed to another address, waited for without end nor read without end', async () => {
		const other = await model(writes('stolen'));
		const leads = await model((response) =>
			response.writeHead(307, { location: `${other.url}/chat/completions` }).end(),
		);
		expect(await leads.model.write(question)).toEqual({ ok: false, fault: 'nonsense' });
		expect(other.asked).toEqual([]);
		const slow = await model(() => {}, undefined, 60);
		expect(await slow.model.write(question)).toEqual({ ok: false, fault: 'away' });
		const long = await model((response) => {
			response.writeHead(200, { 'content-type': 'application/json' });
			const more = () => {
				if (!response.destroyed && response.write('"'.repeat(65_536))) setImmediate(more);
			};
			response.on('drain', more);
			more();
		});
		expect(await long.model.write(question)).toEqual({ ok: false, fault: 'nonsense' });
	});
});
