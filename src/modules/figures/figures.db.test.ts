import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { somePerson, somePiece } from '../../../tests/support/pieces.ts';
import { someOpenProcess } from '../../../tests/support/proposal-world.ts';
import { personActor, staffActor, type TestRuntime, testRuntime } from '../../../tests/support/runtime.ts';
import { tokenIn, webOfRoutes } from '../../../tests/support/web-of-routes.ts';
import type { Actor } from '../../platform/actor.ts';
import { hashSecret, newSecret } from '../../platform/identifiers.ts';
import { perform } from '../../platform/perform.ts';
import { writeCsv } from '../../platform/sheets/write-csv.ts';
import { answerContribution } from '../answers/acts/answer-contribution.ts';
import { tellAge } from './acts/tell-age.ts';
import { figuresRoutes } from './pages/routes.tsx';

let house: TestRuntime;
let process: Awaited<ReturnType<typeof someOpenProcess>>;
let staff: Actor;
let site: ReturnType<typeof webOfRoutes>;
beforeAll(async () => {
	house = await testRuntime();
	staff = await staffActor(house);
	process = await someOpenProcess(house, { themes: ['naboer', 'unge'] });
	site = webOfRoutes(house.runtime, figuresRoutes);
});
afterAll(() => house.drop());

const text = async (path: string, actor?: Actor) => {
	const response = await site.get(path, actor);
	expect([path, response.status]).toEqual([path, 200]);
	return response.text();
};

async function pieceWithLink(of = process.id): Promise<string> {
	const secret = newSecret();
	await somePiece(house, of, { receiptHash: hashSecret(secret), typedName: 'Prøve Gæst' });
	return secret;
}

const tell = (input: object, actor?: Actor) => perform(house.context(actor), tellAge, input);
async function told(of = process.id): Promise<{ counted: number[]; shown: number[] } | undefined> {
	const { rows } = await house.pool.query('select counted, shown from told_age where process = $1', [of]);
	return rows[0];
}

describe('a told age', () => {
	test('counts once for a piece, however often and however fast it is sent', async () => {
		const { id } = await someOpenProcess(house);
		const secret = await pieceWithLink(id);
		await Promise.all(Array.from({ length: 20 }, (_, place) => tell({ secret, age: place % 2 ? '25-34' : '75' })));
		expect((await told(id))?.counted.reduce((sum, count) => sum + count, 0)).toBe(1);
	});

	test('loses none of twenty that come at once', async () => {
		const { id } = await someOpenProcess(house);
		const secrets = await Promise.all(Array.from({ length: 20 }, () => pieceWithLink(id)));
		await Promise.all(secrets.map((secret) => tell({ secret, age: '45-54' })));
		expect((await told(id))?.counted).toEqual([0, 0, 0, 0, 0, 20, 0, 0, 0]);
	});

	test('is shown when five have told theirs, and not before', async () => {
		const { id } = await someOpenProcess(house);
		for (let place = 0; place < 6; place++) {
			await tell({ secret: await pieceWithLink(id), age: '65-74' });
			expect((await told(id))?.shown[7]).toBe(place < 4 ? 0 : 5);
		}
	});

	test('leaves no way back: no actor and no time in the journal, nothing to guess from in the table of idempotency', async () => {
		const author = await personActor(house);
		const { number } = await somePiece(house, process.id, { authorId: author.personId, authorLevel: 1 });
		const form = await text(`/mit/bidrag/${number}/alder`, author);
		const sent = { _form: tokenIn(form), age: '18-24' };
		const answer = await site.post(`/mit/bidrag/${number}/alder`, sent, author);
		expect([answer.status, answer.headers.get('location')]).toEqual([303, `/mit/bidrag/${number}?besked=alder-talt`]);
		const lines = await house.pool.query(
			"select actor, on_behalf_of, subject_kind, to_char(at at time zone 'UTC', 'HH24:MI:SS') as clock from journal where act = 'age.tell'",
		);
		expect(lines.rows.length).toBeGreaterThan(0);
		expect(
			new Set(lines.rows.map((line) => JSON.stringify([line.actor, line.on_behalf_of, line.subject_kind]))).size,
		).toBe(1);
		expect(lines.rows[0]).toMatchObject({ actor: null, on_behalf_of: null, subject_kind: 'process' });
		expect(new Set(lines.rows.map(({ clock }) => clock)).size).toBe(1);
		for (const table of ['idempotency', 'kept_act']) {
			const kept = await house.pool.query(`select 1 from ${table} where act = 'age.tell'`);
			expect([table, kept.rowCount]).toEqual([table, 0]);
		}
	});

	test('is refused without a choice, of somebody else’s piece and after the key is destroyed', async () => {
		const { id } = await someOpenProcess(house);
		const secret = await pieceWithLink(id);
		const page = await site.get(`/kvittering/${secret}/alder`);
		const refused = await site.post(`/kvittering/${secret}/alder`, { _form: tokenIn(await page.text()) });
		expect(refused.status).toBe(422);
		expect(await refused.text()).toContain('Vælg din alder, eller spring over.');
		const { number } = await somePiece(house, id, { authorId: await somePerson(house, {}), authorLevel: 1 });
		expect((await site.get(`/mit/bidrag/${number}/alder`, await personActor(house))).status).toBe(404);
		expect((await site.get(`/kvittering/${newSecret()}/alder`)).status).toBe(404);
		house.runtime.keys.destroyParticipation(id);
		expect(await tell({ secret, age: '75' })).toMatchObject({ kind: 'refused', problems: [{ key: 'age-closed' }] });
		expect(await text(`/kvittering/${secret}/alder`)).toContain('Vi spørger ikke mere her');
		expect(await told(id)).toBeUndefined();
	});
});

describe('the figures of a process', () => {
	let slug: string;
	beforeAll(async () => {
		const lively = await someOpenProcess(house, { themes: ['haver', 'lys'] });
		slug = lively.slug;
		const piece = (wish: object) => somePiece(house, lively.id, wish);
		for (let place = 0; place < 7; place++)
			await piece({ themeId: lively.themeIds[0], where: { place: '=Torvet' }, happenedOn: '2026-11-09' });
		const { number } = await piece({ channel: 'post', enteredBy: staff.personId, happenedOn: '2026-11-23' });
		await perform(house.context(staff), answerContribution, {
			number,
			state: 'partly',
			heading: 'Tre lamper i foråret',
			text: 'Der kommer tre lamper.',
		});
		for (let place = 0; place < 10; place++)
			await tell({ secret: await pieceWithLink(lively.id), age: place < 7 ? '75' : '25-34' });
	});

	test('are each shown, lead to their pieces and name what the population lacks', async () => {
		const html = await text(`/forloeb/${slug}/statistik`);
		expect(html).toContain('18 bidrag er talt med.');
		for (const found of ['kanal=post', 'tema=haver', 'tema=uden', 'fra=2026-11-09&amp;til=2026-11-15', 'svar=partly'])
			expect(html).toContain(found);
		expect(html).toContain('Tallet for dem på 38 år mangler i kilden.');
		expect(html).toContain('uden dem på 38 år');
		const behind = await text(`/forloeb/${slug}/statistik/bidrag?kanal=post`);
		expect(behind.match(/En bænk ved bageren/g)?.length).toBe(1);
		expect(
			(await text(`/forloeb/${slug}/statistik/bidrag?kanal=%00&fra=x`)).match(/En bænk ved bageren/g)?.length,
		).toBe(18);
	});

	test('hide the few of an age in page and files alike', async () => {
		const csv = await text(`/forloeb/${slug}/statistik/filer/alder.csv`);
		expect(csv).toMatch(/25–34 år;skjult;skjult;/);
		expect(csv).toMatch(/75 år og derover;7;70;/);
		expect(csv.match(/skjult/g)?.length).toBe(2 * 8);
	});

	test('can be taken along as CSV and as a workbook, with no formula in them', async () => {
		const csv = await text(`/forloeb/${slug}/statistik/filer/steder.csv`);
		expect(csv).toContain(writeCsv([['=Torvet', 7]], { further: true }));
		expect(csv).not.toMatch(/^=Torvet/m);
		const workbook = await site.get(`/forloeb/${slug}/statistik/filer/statistik.xlsx`);
		expect(
			Buffer.from(await workbook.arrayBuffer())
				.subarray(0, 2)
				.toString(),
		).toBe('PK');
		expect((await site.get(`/forloeb/${slug}/statistik/filer/andet.csv`)).status).toBe(404);
	});

	test('are there for an empty process, and not for a draft', async () => {
		const { slug: empty, id } = await someOpenProcess(house);
		expect(await text(`/forloeb/${empty}/statistik`)).toContain('Der er ikke kommet bidrag endnu');
		await text(`/forloeb/${empty}/statistik/filer/statistik.xlsx`);
		await house.pool.query('update participation_process set published_at = null where id = $1', [id]);
		expect((await site.get(`/styr/forloeb/${empty}/tal`, staff)).status).toBe(404);
		expect((await site.get(`/forloeb/${empty}/statistik`, staff)).status).toBe(404);
	});

	test('are counted day by day for those who work with them, and for nobody else', async () => {
		expect(await text(`/styr/forloeb/${slug}/tal`, staff)).toContain('Dag for dag');
		expect((await site.get(`/styr/forloeb/${slug}/tal`, await personActor(house))).status).toBe(403);
	});
});
