import { afterAll, beforeAll, expect, test } from 'vitest';
import { htmlProblems } from '../../../../tests/support/html-valid.ts';
import { somePiece, somePublishedProcess } from '../../../../tests/support/pieces.ts';
import { type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { webOfRoutes } from '../../../../tests/support/web-of-routes.ts';
import { newId } from '../../../platform/identifiers.ts';
import { answersRoutes } from './routes.tsx';

let house: TestRuntime;
beforeAll(async () => {
	house = await testRuntime();
	const moved = await somePublishedProcess(house, { title: 'En plads ved åen' });
	await somePiece(house, moved);
	await somePiece(house, await somePublishedProcess(house, { title: 'En sti til skolen' }));
	const extend = (promisedBy: string, promiseBy: string, reason: string, on: string) =>
		house.pool.query(
			`insert into process_extension (id, process, closed_on, closes_on, promised_by, promise_by, reason, extended_at)
			values ($1, $2, '2026-12-24', '2026-12-24', $3, $4, $5, $6)`,
			[newId(), moved, promisedBy, promiseBy, reason, on],
		);
	await extend('2027-01-10', '2027-01-20', 'Vi manglede et møde.', '2026-11-10T09:00:00Z');
	await extend('2027-01-20', '2027-02-12', 'Der kom mange.', '2026-11-20T09:00:00Z');
	await extend('2027-02-12', '2027-02-12', 'Kun længere åbent.', '2026-11-21T09:00:00Z');
});
afterAll(() => house.drop());

const seen = async (path: string) => (await webOfRoutes(house.runtime, answersRoutes).get(path)).text();

test('the clock says when, from when to when and why a promise moved, the latest first', async () => {
	const html = await seen('/svar/ur');
	expect(await htmlProblems(html)).toEqual([]);
	expect(html).toContain('Den 20. november 2026 flyttede vi løftet fra 20. januar 2027 til 12. februar 2027.');
	expect(html.indexOf('Der kom mange.')).toBeGreaterThan(0);
	expect(html.indexOf('Vi manglede et møde.')).toBeGreaterThan(html.indexOf('Der kom mange.'));
});

test('a longer time to write in is not told as a moved promise, and a process that moved nothing tells nothing', async () => {
	const html = await seen('/svar/ur');
	expect(html).not.toContain('Kun længere åbent.');
	expect(html.match(/flyttede vi løftet/g)).toHaveLength(2);
});

test('the reason stays in the language that it was given in', async () => {
	const html = await seen('/en/svar/ur');
	expect(await htmlProblems(html)).toEqual([]);
	expect(html).toContain('On 20 November 2026 we moved the promise from 20 January 2027 to 12 February 2027.');
	expect(html).toContain('<span lang="da">Der kom mange.</span>');
});

test('a promise that is an association’s names it, with the way to its page', async () => {
	const organisation = newId();
	await house.pool.query(
		"insert into organisation (id, slug, kind, name, registered_at, verified_at) values ($1, 'haven', 'association', 'Haven', now(), now())",
		[organisation],
	);
	const theirs = await somePublishedProcess(house, { title: 'Et fælles drivhus' });
	await house.pool.query('update participation_process set organisation = $1 where id = $2', [organisation, theirs]);
	await somePiece(house, theirs);
	const html = await seen('/svar/ur');
	expect(await htmlProblems(html)).toEqual([]);
	expect(html).toMatch(/Løftet er givet af <a href="\/foreninger\/haven">Haven<\/a>/);
	expect(html.match(/Løftet er givet af/g)).toHaveLength(1);
});
