import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { areas } from '../../../../demo/lindholm/areas.ts';
import { htmlProblems } from '../../../../tests/support/html-valid.ts';
import { someOpenProcess, someVoice } from '../../../../tests/support/proposal-world.ts';
import { someTuesday, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { tokenIn, webOfRoutes } from '../../../../tests/support/web-of-routes.ts';
import { type Actor, system } from '../../../platform/actor.ts';
import { perform } from '../../../platform/perform.ts';
import type { TileSource } from '../../../platform/tiles/tile-source.ts';
import type { Tile } from '../../../platform/tiles/tile-template.ts';
import { addArea } from '../../areas/acts/add-area.ts';
import { listDrawnAreas } from '../../areas/index.ts';
import { contributionByNumber } from '../../contributions/index.ts';
import { editProposal } from '../../proposals/acts/edit-proposal.ts';
import { enterContribution } from '../../proposals/acts/enter-contribution.ts';
import { publishProposal } from '../../proposals/acts/publish-proposal.ts';
import { proposalsRoutes } from '../../proposals/pages/routes.tsx';
import { placesRoutes } from './routes.tsx';

let world: TestRuntime;
let site: ReturnType<typeof webOfRoutes>;
let person: Actor;
beforeAll(async () => {
	world = await testRuntime();
	site = webOfRoutes(world.runtime, [...placesRoutes, ...proposalsRoutes]);
	person = await someVoice(world, { kind: 'email', value: 'kort@eksempel.dk' });
	for (const area of areas) await perform(world.context(system), addArea, area);
});
beforeEach(() => world.setNow(someTuesday));
afterAll(() => world.drop());

const words = { title: 'En bænk på kajen', text: 'Med udsigt.' };
const onTheQuay = { latitude: 55.4858, longitude: 11.05 };
const atSea = { latitude: 55.4, longitude: 10.9 };

const publish = async (input: Record<string, unknown>) => {
	const process = (input['process'] as string | undefined) ?? (await someOpenProcess(world)).slug;
	return perform(world.context(person), publishProposal, { ...words, process, ...input });
};

async function published(input: Record<string, unknown>) {
	const done = await publish(input);
	if (done.kind !== 'done') throw new Error(`not published: ${JSON.stringify(done)}`);
	const found = await contributionByNumber(world.context(), 'proposal', done.answer.number);
	if (!found) throw new Error('not found again');
	return found;
}

const keyOf = async (areaId: string | null) =>
	(await listDrawnAreas(world.context())).find(({ id }) => id === areaId)?.key;

describe('the form of an area', () => {
	const admin = () => staffActor(world, 'administrator');
	const post = async (fields: Record<string, string>, actor?: Actor) => {
		const who = actor ?? (await admin());
		const token = tokenIn(await (await site.get('/styr/omraader/havnen', await admin())).text());
		return site.post('/styr/omraader/havnen', { name: 'Havnen', shape: '', ...fields, _form: token }, who);
	};
	const shapeOf = async (key: string) =>
		(await listDrawnAreas(world.context())).find((one) => one.key === key)?.shape ?? null;
	const corners = '55.48, 11.04\n55.49, 11.04\n55.49, 11.06\n55.48, 11.06';

	test('shows the outline on the map before anything is kept', async () => {
		const before = await shapeOf('havnen');
		const looked = await post({ shape: corners, look: '1' });
		const html = await looked.text();
		expect([looked.status, html]).toEqual([422, expect.stringContaining('map-chosen-land')]);
		expect(html).not.toContain('alert-error');
		expect(html).toContain('55.49, 11.06');
		expect(await htmlProblems(html)).toEqual([]);
		expect(await shapeOf('havnen')).toEqual(before);
	});

	test('keeps it, and a point is found in it from then on; what cannot be read is said, and kept to be mended', async () => {
		const before = await shapeOf('havnen');
		const wrong = await post({ shape: '56,1567 10,2032' });
		expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('Vi kan ikke læse omridset')]);
		expect((await post({ shape: corners })).headers.get('location')).toBe(
			'/styr/omraader/havnen?besked=omraade-rettet',
		);
		expect(await shapeOf('havnen')).toEqual([[expect.arrayContaining([[11.06, 55.49]])]]);
		await post({ shape: JSON.stringify({ type: 'MultiPolygon', coordinates: before }) });
		expect(await shapeOf('havnen')).toEqual(before);
		expect((await post({ shape: corners }, await staffActor(world))).status).toBe(403);
	});
});

describe('the place of a proposal', () => {
	test('is a point to the metre, and the point decides the area, whatever was chosen in the list', async () => {
		const exact = { latitude: onTheQuay.latitude + 0.000001234, longitude: onTheQuay.longitude };
		const found = await published({ point: exact, area: 'tornby', place: 'Kajen' });
		expect([found.place, found.latitude, found.longitude]).toEqual(['Kajen', onTheQuay.latitude, onTheQuay.longitude]);
		expect(await keyOf(found.areaId)).toBe('havnen');
	});

	test('may be an area alone, or words alone, or nothing', async () => {
		expect(await keyOf((await published({ area: 'enghoej' })).areaId)).toBe('enghoej');
		const said = await published({ place: 'Bag hallen' });
		expect([said.place, said.areaId, said.latitude]).toEqual(['Bag hallen', null, null]);
	});

	test.each([
		['outside the municipality', { point: atSea }, 'point-outside', 'point'],
		['in no area', { area: 'paa-maanen' }, 'area-unknown', 'area'],
		['off the earth', { point: { latitude: 91, longitude: 0 } }, 'point-wrong', 'point'],
		['half a point', { point: { latitude: 55 } }, 'point-wrong', 'point'],
	])('is refused %s, and nothing is written', async (_, input, key, field) => {
		const refusal = await publish(input);
		expect(refusal).toMatchObject({ kind: 'refused', problems: [{ key }] });
		expect(JSON.stringify(refusal)).toContain(`"${field}`);
	});

	test('stays as it is in a correction that does not speak of it, and can be taken away by one that does', async () => {
		const { number } = await published({ point: onTheQuay, place: 'Kajen' });
		const edit = async (more: Record<string, unknown>) => {
			const edited = await perform(world.context(person), editProposal, { ...words, number, ...more });
			expect(edited.kind).toBe('done');
			return contributionByNumber(world.context(), 'proposal', number);
		};
		expect(await edit({ text: 'Med udsigt og læ.' })).toMatchObject({ place: 'Kajen', latitude: onTheQuay.latitude });
		expect(await edit({ where: { place: 'Molen' } })).toMatchObject({ place: 'Molen', latitude: null, areaId: null });
		const wrong = await perform(world.context(person), editProposal, { ...words, number, where: { point: atSea } });
		expect(wrong).toMatchObject({ kind: 'refused', problems: [{ key: 'point-outside' }] });
	});

	test('can be entered by staff, too', async () => {
		const { slug } = await someOpenProcess(world);
		const entered = await perform(world.context(await staffActor(world)), enterContribution, {
			...words,
			process: slug,
			channel: 'post',
			happenedOn: '2026-11-23',
			who: { kind: 'unknown' },
			point: onTheQuay,
		});
		if (entered.kind !== 'done') throw new Error(JSON.stringify(entered));
		const found = await contributionByNumber(world.context(), 'proposal', entered.answer.number);
		expect(await keyOf(found?.areaId ?? null)).toBe('havnen');
	});
});

describe('pointing at the map in the form', () => {
	test('sets the point without script, keeps every word, and comes closer for a second look', async () => {
		const { slug } = await someOpenProcess(world);
		const path = `/forloeb/${slug}/skriv`;
		const form = { ...words, place: '', _form: tokenIn(await (await site.get(path)).text()) };
		const pointed = await site.post(path, { ...form, 'map.x': '144', 'map.y': '70' }, person);
		const html = await pointed.text();
		expect(html).toContain(words.text);
		expect(html).not.toContain('alert-error');
		expect(await htmlProblems(html)).toEqual([]);
		const point = /name="point" value="([^"]+)"/.exec(html)?.[1] ?? '';
		expect(html).toContain(`/kort.svg?punkt=${point}`);
		const again = await (await site.post(path, { ...form, point, 'map.x': '144', 'map.y': '108' }, person)).text();
		const second = /name="point" value="([^"]+)"/.exec(again)?.[1] ?? '';
		const [before, after] = [point, second].map((text) => text.split(',').map(Number));
		expect(after?.[0]).toBeCloseTo(before?.[0] ?? 0, 3);
		const gone = await (await site.post(path, { ...form, point, 'no-point': '1' }, person)).text();
		expect(gone).not.toContain('name="point"');
		const sent = await site.post(path, { ...form, point: second }, person);
		expect(sent.status).toBe(303);
	});

	test.each([
		['at sea', { 'map.x': '2', 'map.y': '2' }, 'uden for kommunen'],
		['by the keyboard, which presses the corner', { 'map.x': '0', 'map.y': '0' }, 'Vi fik ikke et punkt'],
		['with nonsense', { 'map.x': 'x', 'map.y': '-1' }, 'Vi fik ikke et punkt'],
	])('%s is told in words on the page', async (_, pointed, said) => {
		const { slug } = await someOpenProcess(world);
		const path = `/forloeb/${slug}/skriv`;
		const form = { ...words, place: '', _form: tokenIn(await (await site.get(path)).text()) };
		const response = await site.post(path, { ...form, ...pointed } as Record<string, string>, person);
		expect(response.status).toBe(422);
		expect(await response.text()).toContain(said);
	});

	test('a point that is nonsense is refused when it is sent', async () => {
		const { slug } = await someOpenProcess(world);
		const path = `/forloeb/${slug}/skriv`;
		const form = { ...words, point: 'her,der', _form: tokenIn(await (await site.get(path)).text()) };
		const response = await site.post(path, form, person);
		expect(response.status).toBe(422);
		expect(await response.text()).toContain('kunne ikke læses');
	});
});

describe('the pages of places', () => {
	test('are valid in both languages, lead to each other, and filter by area', async () => {
		const process = await someOpenProcess(world);
		const found = await published({ process: process.slug, point: onTheQuay });
		await published({ process: process.slug, title: 'Et hegn om skoven', area: 'soendre-skov' });
		const list = `/forloeb/${process.slug}/forslag`;
		const pages = ['/omraader', '/omraade/havnen', `/forloeb/${process.slug}/kort`, `${list}?omraade=havnen`];
		const more = [`/forslag/${found.number}`, `/forloeb/${process.slug}/kort?ved=55.48,11.05&valgt=${found.number}`];
		for (const path of [...pages, ...more])
			for (const prefix of ['', '/en']) {
				const response = await site.get(`${prefix}${path}`, person);
				expect([path, response.status]).toEqual([path, 200]);
				expect(await htmlProblems(await response.text())).toEqual([]);
			}
		const text = async (path: string) => (await site.get(path)).text();
		expect(await text(`${list}?omraade=havnen`)).toContain(words.title);
		expect(await text(`${list}?omraade=havnen`)).not.toContain('Et hegn om skoven');
		expect(await text(`/forloeb/${process.slug}/kort`)).toContain(`${list}?omraade=soendre-skov`);
		expect(await text(`/forslag/${found.number}`)).toContain('/omraade/havnen');
	});

	test('are not there for what is not, and a picture takes no nonsense', async () => {
		expect((await site.get('/omraade/findes-ikke')).status).toBe(404);
		expect((await site.get('/forloeb/findes-ikke/kort')).status).toBe(404);
		const picture = await site.get('/kort.svg?punkt=<script>&omraade="><script>');
		expect(picture.headers.get('content-type')).toContain('image/svg+xml');
		expect(await picture.text()).not.toContain('script');
	});
});

test('an outline that is none is refused', async () => {
	const context = world.context(system);
	const refusal = await perform(context, addArea, {
		key: 'skaev',
		name: 'Skæv',
		shape: [
			[
				[
					[0, 0],
					[1, 1],
				],
			],
		],
	});
	expect(refusal).toMatchObject({ kind: 'refused', problems: [{ key: 'area-shape-wrong' }] });
});

describe('the ground of the movable map', () => {
	const asked: Tile[] = [];
	const picture = { bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]), contentType: 'image/png' };
	const tiles: TileSource = {
		attribution: '© Landmålerne',
		async picture(tile) {
			asked.push(tile);
			return tile.zoom === 11 ? undefined : picture;
		},
	};
	const withGround = () => webOfRoutes({ ...world.runtime, tiles }, [...placesRoutes, ...proposalsRoutes]);
	// The harbour lies in this square; the one far to the west is another country's.
	const [here, elsewhere] = ['/kort/felt/10/543/321', '/kort/felt/10/400/321'];

	test('is sent on from here where one is named, and only for what lies around the areas', async () => {
		const ground = withGround();
		const answer = await ground.get(here);
		expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
		expect(answer.headers.get('content-security-policy')).toContain('sandbox');
		expect(new Uint8Array(await answer.arrayBuffer())).toEqual(picture.bytes);
		asked.length = 0;
		for (const path of [
			elsewhere,
			'/kort/felt/19/0/0',
			'/kort/felt/10/01/2',
			'/kort/felt/10/-1/2',
			'/kort/felt/10/2/x',
		])
			expect((await ground.get(path)).status, path).toBe(404);
		expect(asked).toEqual([]);
		expect((await ground.get('/kort/felt/11/1086/642')).status).toBe(404);
		expect(asked).toHaveLength(1);
	});

	test('is nowhere, and no page speaks of it, where none is named', async () => {
		const { slug } = await someOpenProcess(world);
		expect((await site.get(here)).status).toBe(404);
		const page = (from: ReturnType<typeof webOfRoutes>) =>
			from.get(`/forloeb/${slug}/skriv`, person).then((answer) => answer.text());
		expect(await page(site)).not.toContain('data-map-tiles');
		const html = await page(withGround());
		expect(html).toContain('data-map-tiles="/kort/felt/{z}/{x}/{y}" data-map-thanks="© Landmålerne"');
	});
});
