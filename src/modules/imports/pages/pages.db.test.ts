import { afterAll, beforeAll, expect, test } from 'vitest';
import { htmlProblems } from '../../../../tests/support/html-valid.ts';
import { someOpenProcess } from '../../../../tests/support/proposal-world.ts';
import { personActor, staffActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { tokenIn, webOfRoutes } from '../../../../tests/support/web-of-routes.ts';
import type { Actor } from '../../../platform/actor.ts';
import { readCsv } from '../../../platform/sheets/read-csv.ts';
import { writeXlsx } from '../../../platform/sheets/write-xlsx.ts';
import { importFields } from '../fields.ts';
import { importHandlers } from '../steps/carry-on.ts';
import { importsRoutes } from './routes.tsx';

let house: TestRuntime;
let site: ReturnType<typeof webOfRoutes>;
let officer: Actor;
let path: string;
beforeAll(async () => {
	house = await testRuntime();
	site = webOfRoutes(house.runtime, importsRoutes);
	officer = await staffActor(house);
	path = `/styr/forloeb/${(await someOpenProcess(house, { themes: ['naboer'] })).slug}/import`;
});
afterAll(() => house.drop());

/** A page in both languages; the Danish text. */
async function page(address: string): Promise<string> {
	const [danish = ''] = await Promise.all(
		[address, `/en${address}`].map(async (one) => {
			const answer = await site.get(one, officer);
			expect([one, answer.status]).toEqual([one, 200]);
			const text = await answer.text();
			expect([one, await htmlProblems(text)]).toEqual([one, []]);
			return text;
		}),
	);
	expect(site.bugs).toEqual([]);
	return danish;
}

const tokenOn = async (address: string) => tokenIn(await (await site.get(address, officer)).text());

async function upload(bytes: string | Uint8Array, name = 'postkort.csv', actor: Actor = officer): Promise<Response> {
	const form = new FormData();
	if (actor === officer) form.set('_form', await tokenOn(path));
	form.set('file', new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name));
	const encoded = new Response(form);
	const body = await encoded.arrayBuffer();
	return site.web.request(path, {
		method: 'POST',
		body,
		headers: {
			...site.cookieOf(actor),
			origin: house.runtime.publicUrl,
			'content-type': encoded.headers.get('content-type') ?? '',
			'content-length': String(body.byteLength),
		},
	});
}

async function refusalOf(bytes: string | Uint8Array): Promise<string> {
	const answer = await upload(bytes);
	expect(answer.status).toBe(422);
	const text = await answer.text();
	return /href="#field-file">([^<]*)</.exec(text)?.[1] ?? '';
}

const post = async (address: string, from: string, fields: Readonly<Record<string, string>> = {}) =>
	site.post(address, { _form: await tokenOn(from), ...fields }, officer);
const leadsTo = (answer: Response) => answer.headers.get('location')?.replace(/\?.*/, '') ?? String(answer.status);

test('a file goes from upload over columns and a look to its result and back, by forms alone', async () => {
	const file =
		'Id;Tekst;Kanal;Dato;Navn\n1;<script>alert(1)</script> =SUM(A1);brev;20-11-2026;Prøve Holm\n2;Te;røg;i går;\n';
	const mappingPath = leadsTo(await upload(file));
	expect(mappingPath).toMatch(/\/import\/[0-9a-f-]{36}\/kolonner$/);
	const own = mappingPath.replace('/kolonner', '');
	expect(leadsTo(await site.get(own, officer))).toBe(mappingPath);
	const asked = await page(mappingPath);
	expect(asked).toContain('C: Kanal (»brev«)');
	const columns = { externalId: '0', text: '1', channel: '2', date: '3', name: '4' };
	const wrong = await post(mappingPath, mappingPath, { ...columns, text: '' });
	expect(wrong.status).toBe(422);
	expect(await wrong.text()).toContain('Vælg den kolonne, der har bidragenes tekst.');
	expect(leadsTo(await post(mappingPath, mappingPath, columns))).toBe(own);
	const preview = await page(own);
	expect(preview).toContain('Ét bidrag bliver skrevet ind');
	expect(preview).toContain('&lt;script&gt;alert(1)&lt;/script&gt; =SUM(A1)');
	expect(preview).not.toContain('<script>alert');
	expect(preview).toContain('»røg« er ikke en kanal.');
	const unknowing = await post(own, own);
	expect(unknowing.status).toBe(422);
	expect(await unknowing.text()).toContain('Nogle rækker har fejl.');
	expect(leadsTo(await post(own, own, { skipRefused: 'on' }))).toBe(own);
	expect(await page(own)).toContain('0 af 1 er skrevet ind.');
	const [enter, withdraw] = importHandlers(house.runtime);
	const id = own.split('/').at(-1) ?? '';
	await enter?.run({ import: id });
	expect(await page(own)).toContain('Ét bidrag skrevet ind');
	const rows = await site.get(`${own}/raekker.csv`, officer);
	expect(rows.headers.get('content-disposition')).toContain('attachment');
	const csv = readCsv(new Uint8Array(await rows.arrayBuffer()));
	expect(csv.ok && csv.sheet.rows.map(({ cells }) => cells.slice(0, 4))).toEqual([
		['2', '1', 'Skrevet ind', ''],
		['3', '2', 'Fejl', 'Kanal, Dato'],
	]);
	expect(csv.ok && csv.sheet.rows[0]?.cells[6]).toMatch(/^http:\/\/localhost:3000\/kvittering\/[\w-]{43}$/);
	expect(leadsTo(await post(`${own}/fortryd`, own))).toBe(own);
	expect(await page(own)).toContain('Bidragene bliver trukket tilbage');
	await withdraw?.run({ import: id });
	expect(await page(own)).toContain('Ét bidrag er trukket tilbage.');
	expect(await page(path)).toContain('postkort.csv');
});

test('what cannot be read as a sheet is refused in words that say what to do, and nothing is kept', async () => {
	const before = await house.pool.query('select count(*) from contribution_import');
	expect(await refusalOf('')).toBe('Vælg en fil.');
	expect(await refusalOf('Titel;Tekst\n')).toContain('kun overskrifter');
	expect(await refusalOf('<!doctype html><script>alert(1)</script>')).toContain('ikke et regneark');
	expect(await refusalOf('Tekst\n"åben')).toContain('aldrig lukket');
	expect(await refusalOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]))).toContain('gem den som .xlsx');
	expect(await refusalOf(new Uint8Array(11_000_000).fill(65))).toContain('for stor');
	expect(await refusalOf('Tekst;CPR\nKaffe;010190-1234\n')).toContain('»CPR« har CPR-numre');
	expect(await house.pool.query('select count(*) from contribution_import')).toMatchObject({ rows: before.rows });
	const huge = await upload(new Uint8Array(50_000_000));
	expect(huge.status).toBe(413);
});

test('a workbook is taken too, and a file can be thrown away again', async () => {
	const bytes = await writeXlsx([
		{ name: 'Bidrag', headings: ['Tekst', 'Dato'], rows: [['Kaffe', new Date('2026-11-20T00:00:00Z')]] },
	]);
	const mappingPath = leadsTo(await upload(bytes, 'bidrag.xlsx'));
	const own = mappingPath.replace('/kolonner', '');
	await post(mappingPath, mappingPath, { text: '0', date: '1', everyChannel: 'desk' });
	expect(await page(own)).toContain('Importér ét bidrag');
	expect(leadsTo(await post(`${own}/kasser`, own))).toBe(path);
	expect((await site.get(own, officer)).status).toBe(404);
});

test('the templates can be imported as they are', async () => {
	const csv = readCsv(new Uint8Array(await (await site.get(`${path}/skabelon.csv`, officer)).arrayBuffer()));
	expect(csv.ok && csv.sheet.rows).toHaveLength(2);
	const xlsx = await site.get(`${path}/skabelon.xlsx`, officer);
	const mappingPath = leadsTo(await upload(new Uint8Array(await xlsx.arrayBuffer()), 'bidrag.xlsx'));
	const selects = (await page(mappingPath)).match(/<select[\s\S]*?<\/select>/g) ?? [];
	const chosen = selects.flatMap((select): [string, string][] => {
		const [name, value] = [/name="(\w+)"/.exec(select)?.[1], /value="(\d+)" selected/.exec(select)?.[1]];
		return name && value ? [[name, value]] : [];
	});
	expect(chosen.map(([field]) => field).sort()).toEqual([...importFields].sort());
	await post(mappingPath, mappingPath, Object.fromEntries(chosen));
	expect(await page(mappingPath.replace('/kolonner', ''))).toContain('2 bidrag bliver skrevet ind');
});

test('nobody else sees or uploads anything, and their files are not even read', async () => {
	const person = await personActor(house);
	for (const actor of [undefined, person]) expect((await site.get(path, actor)).status).toBe(403);
	expect((await upload('Tekst\nKaffe', 'x.csv', person)).status).not.toBe(303);
});
