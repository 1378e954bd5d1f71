import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTileSource, type TileLimits } from './tile-source.ts';

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
let server: Server;
let asked: string[];
let away = false;
let now = 0;
beforeAll(async () => {
	server = createServer((request, response) => {
		const path = request.url ?? '';
		asked.push(path);
		if (away) return request.socket.destroy();
		if (path.startsWith('/1/0/')) return response.writeHead(302, { location: '/2/0/0' }).end();
		if (path.startsWith('/1/1/')) return response.writeHead(200, { 'content-type': 'image/png' }).end('<svg onload=x>');
		if (path.startsWith('/3/')) return response.writeHead(200).end(Buffer.concat([png, Buffer.alloc(5_000)]));
		if (path.startsWith('/4/')) return;
		if (path.startsWith('/5/')) return response.writeHead(404).end(png);
		return setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end(png), 20);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});
beforeEach(() => {
	asked = [];
	away = false;
	now = 0;
});

const limits: TileLimits = { mostBytes: 4_000, mostKept: 3, keptMs: 1_000, patienceMs: 300, mostAtOnce: 4 };
const source = () =>
	createTileSource(
		{ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/{z}/{x}/{y}`, attribution: '© Prøve' },
		() => now,
		limits,
	);
const tile = (zoom: number, x = 0, y = 0) => ({ zoom, x, y });

test('gives a square as what it is, and asks for it once however many want it', async () => {
	const tiles = source();
	const all = await Promise.all(Array.from({ length: 20 }, () => tiles.picture(tile(9))));
	expect(all.map((one) => one?.contentType)).toEqual(Array(20).fill('image/png'));
	expect(Buffer.from(all[0]?.bytes ?? []).equals(png)).toBe(true);
	await tiles.picture(tile(9));
	expect(asked).toEqual(['/9/0/0']);
	now = 1_001;
	await tiles.picture(tile(9));
	expect(asked).toHaveLength(2);
});

test('keeps so many, and forgets those that came first', async () => {
	const tiles = source();
	for (const x of [0, 1, 2, 3]) await tiles.picture(tile(9, x));
	await tiles.picture(tile(9, 3));
	await tiles.picture(tile(9, 0));
	expect(asked).toEqual(['/9/0/0', '/9/1/0', '/9/2/0', '/9/3/0', '/9/0/0']);
});

test.each([
	['sends on elsewhere', tile(1, 0)],
	['answers with something that is no picture', tile(1, 1)],
	['answers with too much', tile(3)],
	['does not answer in time', tile(4)],
	['has no such square', tile(5)],
])('gives nothing where the source %s, and does not ask again at once', async (_, wanted) => {
	const tiles = source();
	expect(await tiles.picture(wanted)).toBeUndefined();
	expect(await tiles.picture(wanted)).toBeUndefined();
	expect(asked).toHaveLength(1);
	now = 60_001;
	await tiles.picture(wanted);
	expect(asked).toHaveLength(2);
});

test('gives nothing while the source is away, and asks for no more than a few at once', async () => {
	away = true;
	expect(await source().picture(tile(9))).toBeUndefined();
	away = false;
	const tiles = source();
	const all = await Promise.all(Array.from({ length: 10 }, (_, x) => tiles.picture(tile(9, x))));
	expect(all.filter((one) => one !== undefined)).toHaveLength(4);
});
