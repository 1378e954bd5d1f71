import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { performed } from '../../../../tests/support/people-of-every-role.ts';
import { openSite, type Site } from '../../../../tests/support/site.ts';
import { voicesOfPerson } from '../voices/voice-of.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site?.close());

async function lastMailTo(address: string): Promise<string> {
	const { rows } = await site.test.pool.query(
		'select text_body from mail where to_address = $1 order by id desc limit 1',
		[address],
	);
	return rows[0]?.text_body ?? '';
}

const linkIn = (mail: string, path: string) =>
	new RegExp(`http://localhost:3000(${path}[\\w-]{43})`).exec(mail)?.[1] ?? '';
const emails = async () =>
	(
		await site.test.pool.query("select value from identity where person = $1 and kind = 'email' order by created_at", [
			site.people.other.actor.personId,
		])
	).rows.map(({ value }) => value);

describe('somebody who has another address now', () => {
	test('is written to there once a link has shown that it is theirs, and has no second voice', async () => {
		const other = site.as(site.people.other);
		const process = (
			await site.test.pool.query('select process from contribution where number = $1', [site.world.others.number])
		).rows[0].process;
		const voice = async () =>
			(await voicesOfPerson(site.test.context(), site.people.other.actor.personId ?? '', 1, [process])).get(process);
		const before = await voice();
		const asked = await other.post('/mit/oplysninger/email', { email: ' Nyt.Sted@Proeve.example ' });
		expect(asked.headers.get('location')).toContain('/mit/oplysninger');
		expect(await emails()).toEqual(['pr.ve.other@proeve.example']);
		const link = linkIn(await lastMailTo('nyt.sted@proeve.example'), '/mit/email/');
		expect(await (await site.as(site.people.author).get(link)).text()).not.toContain('nyt.sted');
		expect((await site.as(site.people.author).post(link)).status).toBe(404);
		expect(await (await other.get(link)).text()).toContain('nyt.sted@proeve.example');
		expect((await other.post(link)).headers.get('location')).toContain('email-skiftet');
		expect(await emails()).toEqual([null, 'nyt.sted@proeve.example']);
		const after = await voice();
		// The old voice is still theirs, so what was supported before cannot be supported again.
		expect([after?.key, ...(after?.otherKeys ?? [])].map((key) => key?.toString('hex'))).toContain(
			before?.key.toString('hex'),
		);
		expect((await other.post(link)).status).toBe(404);
	});

	test('is not signed in by the address that was theirs', async () => {
		const visitor = site.as(undefined);
		await visitor.post('/log-ind/mail', { til: '/', email: 'pr.ve.other@proeve.example' });
		const link = linkIn(await lastMailTo('pr.ve.other@proeve.example'), '/log-ind/mail/');
		const answer = await visitor.post(link);
		expect(answer.status).toBe(422);
		expect(await answer.text()).toContain('hører ikke længere til en konto');
		await visitor.post('/log-ind/mail', { til: '/', email: 'nyt.sted@proeve.example' });
		const own = await visitor.post(linkIn(await lastMailTo('nyt.sted@proeve.example'), '/log-ind/mail/'));
		expect([own.status, own.headers.get('set-cookie')]).toEqual([303, expect.stringContaining('samskab=')]);
	});

	test('is refused an address that another account uses, with what was typed kept, and many in an hour', async () => {
		const context = site.contextOf(site.people['level 2']);
		await performed(context, 'email.ask-change', { email: 'pr.ve.author@proeve.example' });
		const link = linkIn(await lastMailTo('pr.ve.author@proeve.example'), '/mit/email/');
		const taken = await site.as(site.people['level 2']).post(link);
		expect([taken.status, await taken.text()]).toEqual([
			422,
			expect.stringContaining('En anden konto bruger den e-mail'),
		]);
		const wrong = await site.as(site.people['level 2']).post('/mit/oplysninger/email', { email: 'ikke en adresse' });
		expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('value="ikke en adresse"')]);
		for (let more = 1; more < 5; more++)
			await performed(context, 'email.ask-change', { email: `nr${more}@proeve.example` });
		await expect(performed(context, 'email.ask-change', { email: 'nr6@proeve.example' })).rejects.toThrow(
			'email-too-often',
		);
	});
});

describe('somebody who has another number now', () => {
	const numbers = async () =>
		(
			await site.test.pool.query(
				"select value, level from identity where person = $1 and kind = 'phone' order by created_at, level desc",
				[site.people.author.actor.personId],
			)
		).rows.map(({ value, level }) => `${value} ${level}`);

	test('writes it themselves, and it makes them nobody else and gives no second voice', async () => {
		const author = site.as(site.people.author);
		const process = (
			await site.test.pool.query('select process from contribution where number = $1', [site.world.published.number])
		).rows[0].process;
		const voice = async () => {
			const id = site.people.author.actor.personId ?? '';
			const found = (await voicesOfPerson(site.test.context(), id, 1, [process])).get(process);
			return [found?.key, ...(found?.otherKeys ?? [])].map((key) => key?.toString('hex'));
		};
		const before = await voice();
		const save = (phone: string) => author.post('/mit/oplysninger/telefon', { phone });
		expect((await save('20 00 00 01')).status).toBe(303);
		expect((await save('+45 20000002')).headers.get('location')).toContain('oplysninger-gemt');
		expect(await numbers()).toEqual(['+4520000002 0']);
		expect(await (await author.get('/mit/oplysninger')).text()).toContain('value="+4520000002"');
		expect(await voice()).toEqual(before);
		// The same number at somebody else's is no claim on it.
		await site.as(site.people.other).post('/mit/oplysninger/telefon', { phone: '20000002' });
		expect(await numbers()).toEqual(['+4520000002 0']);
		const wrong = await save('12 34');
		expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('value="12 34"')]);
		expect((await save('')).status).toBe(303);
		expect(await numbers()).toEqual([]);
	});

	test('forgets the one that staff wrote down, and keeps the voice that it gave', async () => {
		await site.test.pool.query(
			"insert into identity (id, person, kind, ref, value, level, created_at) values (gen_random_uuid(), $1, 'phone', sha256('x'), '+4520000003', 1, now())",
			[site.people.author.actor.personId],
		);
		await site.as(site.people.author).post('/mit/oplysninger/telefon', { phone: '20000004' });
		expect(await numbers()).toEqual(expect.arrayContaining(['null 1', '+4520000004 0']));
		await site.as(site.people.author).post('/mit/oplysninger/telefon', {});
		expect(await numbers()).toEqual(['null 1']);
	});
});
