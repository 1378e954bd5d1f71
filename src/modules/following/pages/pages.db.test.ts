import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from '../../../../tests/support/site.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const rows = async (query: string, ...values: unknown[]) => (await site.test.pool.query(query, values)).rows;
const rhythmOf = async (person: string | undefined) =>
	(await rows('select rhythm from follower where person = $1', person))[0]?.rhythm;

describe('the link that stops mails', () => {
	const path = () => `/afmeld/${site.world.stopSecret}`;
	const author = () => site.people.author.actor.personId;
	const reset = () => site.test.pool.query("update follower set rhythm = 'daily' where person = $1", [author()]);

	test('changes nothing by being opened, and stops them by its button, signed out', async () => {
		await reset();
		const page = await site.as(undefined).get(path());
		expect(page.status).toBe(200);
		expect(page.headers.get('cache-control')).toContain('no-store');
		expect(await page.text()).not.toContain(site.people.author.actor.name);
		expect(await rhythmOf(author())).toBe('daily');
		const pressed = await site.as(undefined).post(path());
		expect([pressed.status, pressed.headers.get('location')]).toEqual([303, path()]);
		expect(await rhythmOf(author())).toBe('none');
		expect(await (await site.as(undefined).get(path())).text()).toContain('Vi skriver ikke mere om det, du følger');
		expect((await rows('select 1 from follow where person = $1', author())).length).toBeGreaterThan(0);
	});

	test('works from a mail program, which says nothing of where it comes from and follows no redirect', async () => {
		await reset();
		const body = 'List-Unsubscribe=One-Click';
		const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) };
		const pressed = await site.as(undefined).send(path(), { method: 'POST', headers, body });
		expect(pressed.status).toBe(200);
		expect(await rhythmOf(author())).toBe('none');
		await reset();
		const foreign = { ...headers, origin: 'https://evil.example' };
		expect((await site.as(undefined).send(path(), { method: 'POST', headers: foreign, body })).status).toBe(403);
		expect(await rhythmOf(author())).toBe('daily');
	});

	test('opens nothing else, and nothing else opens it', async () => {
		const secret = site.world.stopSecret;
		const made = 'a'.repeat(43);
		const seen = async (address: string, key: string) => {
			const answer = await site.as(undefined).get(`${address}/${key}`);
			return [answer.status, (await answer.text()).replaceAll(key, '').replace(/value="[^"]*"/g, '')];
		};
		for (const address of ['/kvittering', '/hjaelp', '/invitation', '/tilmelding', '/fortsaet', '/log-ind/mail'])
			expect(await seen(address, secret)).toEqual(await seen(address, made));
		const token = { authorization: `Bearer ${secret}`, 'content-type': 'application/json', 'content-length': '2' };
		const act = await site
			.as(undefined)
			.send('/api/v1/acts/person.rename', { method: 'POST', headers: token, body: '{}' });
		expect(act.status).toBe(401);
		const asSession = await site.as({ secret }).get('/mit/foelger');
		expect(asSession.status).toBe(303);
		for (const wrong of [site.world.receipt, site.world.help.secret, made, 'kort'])
			expect((await site.as(undefined).get(`/afmeld/${wrong}`)).status).toBe(404);
		const stored = await rows("select encode(stop_hash, 'base64') as hash from follower");
		expect(stored.map(({ hash }) => hash)).not.toContain(Buffer.from(secret, 'base64url').toString('base64'));
	});
});

describe('following', () => {
	test('by one press from a page, twice is once, and stops again', async () => {
		const person = site.as(site.people.other);
		const path = `/foelg/forslag/${site.world.published.number}`;
		const mine = () => rows('select kind from follow where person = $1', site.people.other.actor.personId);
		await Promise.all(Array.from({ length: 5 }, () => person.post(path)));
		expect(await mine()).toEqual([{ kind: 'proposal' }]);
		expect(await (await person.get(path)).text()).toContain('Du følger »');
		expect(await (await person.get('/mit/foelger')).text()).toContain(`/forslag/${site.world.published.number}`);
		await person.post('/mit/foelger/slut', { kind: 'proposal', subject: site.world.published.id });
		expect(await mine()).toEqual([]);
	});

	test('asks somebody who is signed out for an e-mail, and keeps what they wished', async () => {
		const asked = await site.as(undefined).post(`/foelg/forslag/${site.world.published.number}`);
		expect(asked.status).toBe(303);
		const location = asked.headers.get('location') ?? '';
		expect(location).toMatch(/^\/log-ind\?trin=1&.*gemt=/);
		expect(await (await site.as(undefined).get(location)).text()).toContain('Følg');
	});

	test('is of what is public alone, never of oneself, and of nobody behind another name', async () => {
		const author = site.as(site.people.author);
		expect((await author.get(`/foelg/forloeb/${site.world.draft.slug}`)).status).toBe(404);
		expect((await author.get(`/foelg/forslag/${site.world.kept.number}`)).status).toBe(404);
		expect((await author.get('/foelg/noget/1')).status).toBe(404);
		const own = await author.post(`/foelg/person/${site.world.published.number}`);
		expect(own.status).toBe(422);
		expect(await own.text()).toContain('Du kan ikke følge dig selv');
		const path = `/foelg/person/${site.world.published.number}`;
		expect((await site.as(site.people.other).get(path)).status).toBe(200);
		await site.test.pool.query("update contribution set pseudonym = 'Uglen' where id = $1", [site.world.published.id]);
		expect((await site.as(site.people.other).get(path)).status).toBe(404);
		await site.test.pool.query('update contribution set pseudonym = null where id = $1', [site.world.published.id]);
		await site.test.pool.query('update person set protected_at = now() where id = $1', [
			site.people.author.actor.personId,
		]);
		expect((await site.as(site.people.other).get(path)).status).toBe(404);
	});

	test('ends at two hundred things, however many are pressed at once', async () => {
		const person = site.people.other.actor.personId;
		await site.test.pool.query(
			"insert into follow select $1, 'area', gen_random_uuid(), now() from generate_series(1, 198)",
			[person],
		);
		const browser = site.as(site.people.other);
		const numbers = [site.world.published, site.world.answered, site.world.others, site.world.vouched].map(
			(one) => one.number,
		);
		const answers = await Promise.all(numbers.map((number) => browser.post(`/foelg/forslag/${number}`)));
		expect(answers.map(({ status }) => status).sort()).toEqual([303, 303, 422, 422]);
		expect((await rows('select count(*)::int as count from follow where person = $1', person))[0].count).toBe(200);
		expect((await browser.get('/mit/foelger')).status).toBe(200);
	});

	test('is told how often by choice; no choice is said in words', async () => {
		const browser = site.as(site.people.other);
		const unsaid = await browser.post('/mit/foelger');
		expect(unsaid.status).toBe(422);
		expect(await unsaid.text()).toContain('Vælg, hvor tit du vil høre fra os.');
		await browser.post('/mit/foelger', { rhythm: 'weekly' });
		expect(await rhythmOf(site.people.other.actor.personId)).toBe('weekly');
	});
});
