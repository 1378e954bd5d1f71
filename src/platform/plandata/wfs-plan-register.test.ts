import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createPlanRegister } from './wfs-plan-register.ts';

const closers: (() => void)[] = [];
afterEach(() => {
	for (const close of closers.splice(0)) close();
});

/** A register on this computer that answers as it is told, and remembers what it was asked. */
async function register(answers: readonly { readonly status: number; readonly body?: unknown }[], patience?: number) {
	const asked: URLSearchParams[] = [];
	const server = createServer((request, response) => {
		asked.push(new URL(request.url ?? '', 'http://local').searchParams);
		const answer = answers[Math.min(asked.length, answers.length) - 1];
		if (!answer) return;
		response.writeHead(answer.status, { 'content-type': 'application/json', location: '/andet' });
		response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	closers.push(() => {
		server.closeAllConnections();
		server.close();
	});
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/geoserver/wfs`;
	return { asked, plans: createPlanRegister(url, patience) };
}

const square = [
	[550_000, 6_250_000],
	[550_100, 6_250_000],
	[550_100, 6_250_100],
	[550_000, 6_250_000],
];
/** In the register's documented form; the plan is invented. */
const said = (properties: object = {}, coordinates: unknown = [[square]]) => ({
	type: 'FeatureCollection',
	features: [
		{
			type: 'Feature',
			geometry: { type: 'MultiPolygon', coordinates },
			properties: {
				planid: 3_771_234,
				plannr: '118',
				plannavn: 'Den grønne kile',
				komnr: 999,
				kommunenavn: 'Prøveby',
				status: 'F',
				datostart: 20_261_101,
				datoslut: 20_261_129,
				doklink: 'https://dokument.plandata.example/20_3771234.pdf',
				...properties,
			},
		},
	],
	crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25832' } },
});

describe('the register of plans', () => {
	test('is asked for a proposal by its number alone, and the plan is on earth', async () => {
		const { plans, asked } = await register([{ status: 200, body: said() }]);
		const found = await plans.find('3771234');
		expect(found).toMatchObject({
			ok: true,
			plan: {
				planId: '3771234',
				number: '118',
				name: 'Den grønne kile',
				document: 'https://dokument.plandata.example/20_3771234.pdf',
			},
		});
		const [longitude, latitude] = (found.ok && found.plan.outline[0]?.[0]?.[0]) || [0, 0];
		expect([longitude, latitude]).toEqual([expect.closeTo(9.82, 1), expect.closeTo(56.39, 1)]);
		expect(Object.fromEntries(asked[0] ?? [])).toMatchObject({
			typeNames: 'pdk:theme_pdk_lokalplan_forslag',
			srsName: 'EPSG:25832',
			CQL_FILTER: 'planid=3771234',
		});
	});

	test('is asked once for what was looked at a moment ago, and of plans that hold where there is no proposal', async () => {
		const { plans, asked } = await register([
			{ status: 200, body: { features: [] } },
			{ status: 200, body: said() },
		]);
		expect((await plans.find('3771234')).ok).toBe(true);
		expect((await plans.find('3771234')).ok).toBe(true);
		expect(asked.map((one) => one.get('typeNames'))).toEqual([
			'pdk:theme_pdk_lokalplan_forslag',
			'pdk:theme_pdk_lokalplan_vedtaget',
		]);
	});

	test('is not asked for anything but a number', async () => {
		const { plans, asked } = await register([{ status: 200, body: said() }]);
		for (const typed of ['', '1 or 1=1', "1' or 'a'='a", '-1', '1.5', '0'])
			expect(await plans.find(typed)).toEqual({ ok: false, fault: 'unknown' });
		expect(asked).toEqual([]);
	});

	test.each([
		['away', 503, {}],
		['refused', 403, {}],
		['nonsense', 302, {}],
		['nonsense', 200, '<ExceptionReport/>'],
		['nonsense', 200, said({ planid: 1 })],
		['nonsense', 200, said({}, [[square.map(([east, north]) => [north, east])]])],
		[
			'nonsense',
			200,
			said({}, [
				[
					[
						[9.8, 56.3],
						[9.9, 56.3],
						[9.9, 56.4],
						[9.8, 56.3],
					],
				],
			]),
		],
		['nonsense', 200, said({}, [[square.slice(0, 3)]])],
		['unknown', 200, { features: [] }],
	] as const)('is %s when it answers %i', async (fault, status, body) => {
		const { plans } = await register([{ status, body }]);
		expect(await plans.find('3771234')).toEqual({ ok: false, fault });
	});

	test('that does not answer is away, and a link that is none of the web is left out', async () => {
		const slow = await register([], 60);
		expect(await slow.plans.find('3771234')).toEqual({ ok: false, fault: 'away' });
		const { plans } = await register([{ status: 200, body: said({ doklink: 'javascript:alert(1)' }) }]);
		const found = await plans.find('3771234');
		expect(found.ok && found.plan.document).toBeUndefined();
	});
});
