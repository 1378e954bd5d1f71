import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFeedSource, isFeedAddress, readFeedAddresses } from './feed-source.ts';

let server: Server;
let at: (path: string) => string;
beforeAll(async () => {
	server = createServer((request, response) => {
		if (request.url === '/moved') return response.writeHead(302, { location: '/feed' }).end();
		if (request.url === '/large') return response.writeHead(200).end('x'.repeat(3_000));
		if (request.url === '/slow') return;
		if (request.url === '/gone') return response.writeHead(404).end('<feed/>');
		if (request.url === '/cut') return request.socket.destroy();
		return response.writeHead(200).end('<feed>æøå</feed>');
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	at = (path) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

const ask = (path: string, named = path) =>
	createFeedSource([at(named)], { mostBytes: 2_000, patienceMs: 200 }).text(at(path));

describe('a feed that the operator has named', () => {
	test('is read as it is', async () => expect(await ask('/feed')).toBe('<feed>æøå</feed>'));

	test.each(['/moved', '/large', '/slow', '/gone', '/cut'])('is away when it answers as %s does', async (path) => {
		expect(await ask(path)).toBeUndefined();
	});

	test('is the only one that is asked for', () => {
		expect(() => ask('/feed', '/other')).toThrow(RangeError);
	});
});

test.each([
	['https://andenkommune.example/nyt.atom', true],
	['https://andenkommune.example/nyt?slags=forløb', true],
	['http://localhost:3000/dokumentation/nyt.atom', true],
	['http://andenkommune.example/nyt.atom', false],
	['https://bruger:kode@andenkommune.example/', false],
	['file:///etc/passwd', false],
	['andenkommune.example', false],
])('%s may be named: %s', (address, may) => expect(isFeedAddress(address)).toBe(may));

test('addresses stand with spaces or commas between them, each once', () => {
	expect(readFeedAddresses(' https://a.example/x, https://b.example/y\nhttps://a.example/x ')).toEqual([
		'https://a.example/x',
		'https://b.example/y',
	]);
});
