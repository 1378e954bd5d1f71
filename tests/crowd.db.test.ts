import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../src/app.tsx';
import { signedIn } from './support/people-of-every-role.ts';
import { somePiece } from './support/pieces.ts';
import { someOpenProcess } from './support/proposal-world.ts';
import { someTuesday, type TestRuntime, testRuntime } from './support/runtime.ts';

// Ten thousand presses of somebody who is nobody, from a handful of networks, while others want to take part.

let house: TestRuntime;
beforeAll(async () => {
	house = await testRuntime();
	house.setNow(someTuesday);
});
afterAll(() => house?.drop());

const origin = 'http://localhost:3000';
const networks = ['192.0.2.7', '192.0.2.99', '198.51.100.4', '203.0.113.20', '203.0.113.200'];
/** All of them in the long tests; enough to be far beyond every limit in the others. */
const presses = process.env.SAMSKAB_LONG === '1' ? 10_000 : 2_000;

test('supports without an account move no counter, fill no table and keep nobody else out, however many press', {
	timeout: 120_000,
}, async () => {
	const { id: processId } = await someOpenProcess(house);
	const { id, number } = await somePiece(house, processId);
	const person = await signedIn(house, 'Prøve Støtte', { level: 1 });
	// The limits are those of the program: generous ones are for tests that replay forms.
	const app = createApp({
		runtime: house.runtime,
		config: { trustProxy: { kind: 'none' }, https: false, production: false },
		assets: () => undefined,
		report: (error) => {
			throw error;
		},
	});
	const press = async (from: string, cookie?: string): Promise<number> => {
		const headers = new Headers({
			origin,
			'content-type': 'application/x-www-form-urlencoded',
			'content-length': '0',
			...(cookie && { cookie: `samskab=${cookie}` }),
		});
		const request = new Request(`${origin}/forslag/${number}/stoette`, { method: 'POST', headers });
		return (await app.fetch(request, { incoming: { socket: { remoteAddress: from } } })).status;
	};
	const count = async (sql: string) => Number((await house.pool.query(sql)).rows[0].count);
	const supports = () => count(`select count(*) from support where contribution = '${id}'`);
	const statuses = new Map<number, number>();
	for (let turn = 0; turn < presses / 100; turn++)
		for (const status of await Promise.all(
			Array.from({ length: 100 }, (_, at) => press(networks[at % networks.length] as string)),
		))
			statuses.set(status, (statuses.get(status) ?? 0) + 1);
	const led = statuses.get(303) ?? 0;
	// The first of each network are led to the sign-in, as anybody; the rest are told to wait, before anything is asked of the database.
	expect([...statuses.keys()].sort()).toEqual([303, 429]);
	expect(led).toBeLessThan(presses / 3);
	expect(await supports()).toBe(0);
	expect(await count('select count(*) from kept_act')).toBe(led);
	// Two addresses of one network are one caller: whoever has a whole network is no more than one of them.
	const neighbours = await Promise.all(Array.from({ length: 60 }, (_, at) => press(`192.0.2.${at + 1}`)));
	expect(neighbours.filter((status) => status === 429).length).toBeGreaterThan(30);
	expect(await press('192.0.3.5', person.secret)).toBe(303);
	expect(await supports()).toBe(1);
});
