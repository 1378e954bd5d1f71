import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { matterKinds } from '../src/matter-kinds.ts';
import { answerContribution } from '../src/modules/answers/acts/answer-contribution.ts';
import { recordSupport } from '../src/modules/contributions/index.ts';
import { meetingSource } from '../src/modules/meetings/index.ts';
import { useMeetings, usePhaseKinds } from '../src/modules/processes/index.ts';
import { useMatterKinds } from '../src/modules/relations/index.ts';
import { useWordingKinds } from '../src/modules/wordings/index.ts';
import { phaseKinds } from '../src/phase-kinds.ts';
import type { Actor } from '../src/platform/actor.ts';
import { hashSecret, newSecret } from '../src/platform/identifiers.ts';
import { perform } from '../src/platform/perform.ts';
import { routes } from '../src/routes.ts';
import { wordingKinds } from '../src/wording-kinds.ts';
import { countedQueries } from './support/counted-queries.ts';
import { meetingWords } from './support/meetings-of-the-world.ts';
import { performed } from './support/people-of-every-role.ts';
import { somePerson, somePiece } from './support/pieces.ts';
import { someOpenProcess } from './support/proposal-world.ts';
import { personActor, someTuesday, staffActor, type TestRuntime, testRuntime } from './support/runtime.ts';
import { webOfRoutes } from './support/web-of-routes.ts';

let house: TestRuntime;
let staff: Actor;
let citizen: Actor;
let queries: ReturnType<typeof countedQueries>;
let process: Awaited<ReturnType<typeof someOpenProcess>>;
let answered: number;
let secret: string;
let meeting: number;

beforeAll(async () => {
	useMatterKinds(matterKinds);
	useWordingKinds(wordingKinds);
	usePhaseKinds(phaseKinds);
	useMeetings(meetingSource);
	house = await testRuntime();
	queries = countedQueries(house.pool);
	staff = await staffActor(house);
	citizen = await personActor(house);
	process = await someOpenProcess(house, { themes: ['naboer', 'unge'] });
	secret = newSecret();
	await handIn(20);
	meeting = await someMeeting();
	answered = (await handIn(1, { receiptHash: hashSecret(secret) }))[0] ?? 0;
	await answer(answered);
	for (const number of await handIn(2)) await answer(number);
	await comment(answered, 2);
	await handIn(2, { authorId: citizen.personId });
});
afterAll(() => house.drop());

/** Proposals of as many authors, each with a support, by mail and through others. */
async function handIn(count: number, wish: Parameters<typeof somePiece>[2] = {}): Promise<number[]> {
	const numbers: number[] = [];
	for (let place = 0; place < count; place++) {
		const authorId = await somePerson(house, { name: `Prøve Deltager ${place}` });
		const { id, number } = await somePiece(house, process.id, {
			authorId,
			authorLevel: 1,
			themeId: process.themeIds[place % 2],
			...(place % 3 === 0 && { channel: 'post', enteredBy: staff.personId }),
			...wish,
		});
		const voice = { key: randomBytes(32), level: 1, otherKeys: [] };
		await recordSupport(house.context(), id, voice, 'web', '2026-11-24');
		numbers.push(number);
	}
	return numbers;
}

/** A public meeting of the process with two who come and a note. */
async function someMeeting(): Promise<number> {
	const context = house.context(staff);
	const words = { slug: process.slug, ...meetingWords({ on: '2026-11-24', from: '9:00', until: '20:00' }) };
	const { number } = await performed<{ number: number }>(context, 'meeting.add', words);
	await performed(context, 'meeting.publish', { number });
	for (const name of ['Prøve En', 'Prøve To']) await performed(context, 'meeting.enter-sign-up', { number, name });
	house.setNow('2026-11-24T10:00:00Z');
	await performed({ ...context, now: house.runtime.clock() }, 'meeting.enter-notes', {
		number,
		notes: [{ text: 'Lys på stien.' }],
	});
	house.setNow(someTuesday);
	return number;
}

async function answer(number: number): Promise<void> {
	const words = { state: 'partly', heading: 'Tre lamper i foråret', text: 'Der kommer tre lamper.' };
	await perform(house.context(staff), answerContribution, { number, ...words });
}

async function comment(number: number, count: number): Promise<void> {
	const { rows } = await house.pool.query<{ id: string }>('select id from contribution where number = $1', [number]);
	for (let place = 0; place < count; place++) {
		const { id } = await somePiece(house, process.id, {
			kind: 'comment',
			title: '',
			authorId: await somePerson(house, { name: `Prøve Kommentar ${place}` }),
			authorLevel: 1,
		});
		await house.pool.query('insert into comment (contribution, about, stance) values ($1, $2, $3)', [
			id,
			rows[0]?.id,
			'for',
		]);
	}
}

type Pages = readonly (readonly [path: string, actor?: Actor])[];
const pages = (): Pages => [
	['/'],
	['/forloeb'],
	[`/forloeb/${process.slug}`],
	[`/forloeb/${process.slug}/tal`],
	[`/forloeb/${process.slug}/statistik`],
	[`/forloeb/${process.slug}/statistik/bidrag?kanal=web`],
	[`/forloeb/${process.slug}/forslag`],
	[`/forloeb/${process.slug}/forslag?orden=mest-stoettede`],
	[`/forslag/${answered}`],
	['/moeder'],
	[`/forloeb/${process.slug}/moeder`],
	[`/moeder/${meeting}`],
	[`/styr/moeder/${meeting}/tilmeldte`, staff],
	['/svar'],
	['/svar?svar=delvist'],
	['/svar/ur'],
	['/api/v1/processes'],
	[`/api/v1/processes/${process.slug}`],
	['/api/v1/proposals?limit=100'],
	[`/api/v1/proposals/${answered}`],
	[`/api/v1/proposals/${answered}/comments`],
	['/api/v1/comments?limit=100'],
	['/api/v1/answers?limit=100'],
	['/svarbord', staff],
	[`/svarbord/${answered}`, staff],
	['/mit', citizen],
	[`/kvittering/${secret}`],
	[`/styr/forloeb/${process.slug}`, staff],
	[`/styr/forloeb/${process.slug}/dobbelte`, staff],
];

/** Asks a site that has answered nobody yet, so that no answer is a kept one. */
async function countAll(): Promise<Map<string, number>> {
	const counts = new Map<string, number>();
	for (const [path, actor] of pages()) {
		const site = webOfRoutes(house.runtime, routes);
		const count = await queries.during(async () => {
			const response = await site.get(path, actor);
			expect([path, response.status]).toEqual([path, 200]);
			await response.text();
		});
		expect([path, site.bugs]).toEqual([path, []]);
		expect(count, `${path} asks the database for what it shows`).toBeGreaterThan(0);
		counts.set(path, count);
	}
	return counts;
}

test('the counter counts: a page that asked for each line by itself would be seen', async () => {
	expect(await queries.during(() => house.pool.query('select 1'))).toBe(1);
	expect(await queries.during(() => handIn(3))).toBeGreaterThan(6);
});

test('every page asks as many questions of three hundred proposals as of twenty', { timeout: 60_000 }, async () => {
	const few = await countAll();
	await handIn(280);
	for (const number of await handIn(25)) await answer(number);
	await comment(answered, 25);
	await handIn(25, { authorId: citizen.personId });
	for (let place = 0; place < 8; place++) await someMeeting();
	for (let place = 0; place < 8; place++) await someOpenProcess(house, { themes: ['naboer'] });
	expect(await countAll()).toEqual(few);
	// The front page, a process and its lists have some two and a half milliseconds; the pages about one piece have more.
	const most = (path: string) => (/^\/(forloeb|$)/.test(path) ? 8 : 16);
	expect([...few].filter(([path, count]) => count > most(path))).toEqual([]);
});
