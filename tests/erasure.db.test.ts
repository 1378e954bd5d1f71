import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replayErasures, useRetentionRules } from '../src/modules/mine/index.ts';
import { inTransaction } from '../src/platform/database/database.ts';
import { deliverDue } from '../src/platform/mail/deliver.ts';
import { readCatalogue } from '../src/platform/personal/catalogue.ts';
import { retentionRules } from '../src/retention-rules.ts';
import { performed, type Role } from './support/people-of-every-role.ts';
import { openSite, type Site } from './support/site.ts';
import { wholeDatabase } from './support/where-words.ts';

let site: Site;
beforeAll(async () => {
	useRetentionRules(retentionRules);
	site = await openSite();
});
afterAll(() => site?.close());

/** Where a word stands now. */
async function whereWords(word: string): Promise<string[]> {
	return (await wholeDatabase(site.test.pool)).find(word);
}

/** Everything that names somebody: what may be left of it is what the tags say stays. */
async function namesOf(role: Role): Promise<Record<string, string>> {
	const { actor } = site.people[role];
	const { rows } = await site.test.pool.query('select name, pseudonym from person where id = $1', [actor.personId]);
	const email = `${`Prøve ${role}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '.')}@proeve.example`;
	return { name: rows[0].name, email, person: actor.personId ?? '', pseudonym: 'Morgenfruen' };
}

async function staying(): Promise<string[]> {
	const { columns } = await readCatalogue(site.test.runtime.db);
	return columns.filter(({ fate }) => fate === 'stays').map(({ raw }) => `${raw.table}.${raw.name}`);
}

async function counts() {
	const { rows } = await site.test.pool.query(`select
		(select count(*) from support) as supports,
		(select sum(head_count) from meeting_sign_up s join public_meeting m on m.id = s.meeting where m.ends_at < '2026-11-24') as came,
		(select count(*) from contribution where published_at is not null and withdrawn_at is null) as pieces`);
	return rows[0];
}

/** Somebody who has left something everywhere. */
async function liveALittle(role: Role): Promise<void> {
	const { world, test: program } = site;
	const context = site.contextOf(site.people[role]);
	const { name, email } = await namesOf(role);
	await performed(context, 'person.rename', { name, pseudonym: 'Morgenfruen', protectName: false });
	await performed(context, 'meeting.sign-up', {
		number: world.meetings.coming.number,
		name,
		email,
		phone: '20 00 00 09',
	});
	await program.pool.query(
		`insert into meeting_sign_up (id, meeting, person, name, email, head_count, language, secret_hash, signed_up_at, placed_at)
		select gen_random_uuid(), id, $1, $2, $3, 2, 'da', sha256($4), now(), now() from public_meeting where number = $5`,
		[context.actor.personId, name, email, Buffer.from(role), world.meetings.held.number],
	);
	await performed(context, 'help-request.make', {
		kind: 'other',
		group: `${name}s gruppe`,
		text: `Kærlig hilsen ${name}`,
		contact: name,
		email,
	});
	await program.pool.query('delete from data_export where person = $1', [context.actor.personId]);
	const { id } = await performed<{ id: string }>(context, 'own-data.ask', {});
	await program.runtime.files.put(id, 'zip', new Uint8Array([1]));
	await program.pool.query(
		"insert into mail (id, dedupe, to_address, subject, text_body, html_body, language, written_at, next_try_at, sent_at) values (gen_random_uuid(), $1, $2, 'Kære ' || $3, 'Kære ' || $3, '', 'da', now(), now(), now())",
		[`brev ${role}`, email, name],
	);
}

describe('somebody who wants to be forgotten', () => {
	test('is told first what they leave to nobody', async () => {
		const author = site.contextOf(site.people.author);
		const alone = { texts: 'gone', confirm: 'slet min konto' };
		await expect(performed(author, 'account.delete', alone)).rejects.toThrow('organisation-alone');
		await expect(performed(author, 'account.delete', { ...alone, confirm: 'ja' })).rejects.toThrow('confirm-missing');
		const administrator = site.contextOf(site.people.administrator);
		await site.test.pool.query("update role_grant set ended_at = now() where role = 'administrator' and person <> $1", [
			administrator.actor.personId,
		]);
		await expect(performed(administrator, 'account.delete', alone)).rejects.toThrow('last-administrator');
	});

	test('leaves no trace but what the law keeps, and every count as it was', async () => {
		await liveALittle('author');
		const { actor } = site.people.author;
		const names = await namesOf('author');
		const texts = (
			await site.test.pool.query("select id, text from contribution where author = $1 and text <> ''", [actor.personId])
		).rows;
		expect(texts.length).toBeGreaterThan(3);
		const before = await counts();
		expect((await whereWords(names.name ?? '')).length).toBeGreaterThan(4);
		await performed(site.contextOf(site.people.author), 'account.delete', {
			texts: 'gone',
			confirm: ' Slet min  konto.',
			withoutContact: true,
		});

		const mails = await site.test.pool.query('select to_address from mail where forget_when_sent');
		// What waits to be sent to others about them is forgotten when it is sent, as their own last mail is.
		expect(mails.rows).toContainEqual({ to_address: names.email });
		const sent: string[] = [];
		await deliverDue(
			site.test.context(),
			{
				send: async ({ to, text }: { to: string; text: string }) => {
					sent.push(`${to}\n${text}`);
					return 'sent';
				},
				close: () => undefined,
			} as never,
			100,
		);
		expect(sent.filter((mail) => mail.startsWith(names.email ?? '-')).join()).toContain('Din konto er slettet');

		const allowed = await staying();
		const left = await wholeDatabase(site.test.pool);
		for (const word of [...Object.values(names), ...texts.map(({ text }) => text), actor.ref ?? '']) {
			const found = left.find(word);
			expect(
				found.filter((place) => !allowed.includes(place)),
				`${word} is left`,
			).toEqual([]);
		}
		// Of what stays, only the journal's reference is left, and it leads to nobody.
		for (const word of [names.name, names.email, actor.personId]) expect(left.find(word ?? '')).toEqual([]);
		const after = await counts();
		expect({ supports: after.supports, came: after.came }).toEqual({ supports: before.supports, came: before.came });
		expect((await site.test.pool.query('select 1 from session where person = $1', [actor.personId])).rowCount).toBe(0);
		expect(site.test.sent.filter(({ fact }) => fact === 'account-deleted')).toHaveLength(1);
	});

	test('may leave their texts standing under nobody’s name', async () => {
		await liveALittle('other');
		const { actor } = site.people.other;
		const names = await namesOf('other');
		const before = await counts();
		const { number } = site.world.others;
		const text = async () =>
			(
				await site.test.pool.query(
					'select title, text, author, typed_name, pseudonym from contribution where number = $1',
					[number],
				)
			).rows[0];
		const stood = await text();
		await performed(site.contextOf(site.people.other), 'account.delete', {
			texts: 'kept',
			confirm: 'delete my account',
			withoutContact: true,
		});
		await deliverDue(site.test.context(), { send: async () => 'sent', close: () => undefined } as never, 100);
		expect(await text()).toEqual({ ...stood, author: null, typed_name: 'Slettet bruger', pseudonym: null });
		expect(await counts()).toEqual(before);
		const page = await site.as(undefined).get(`/forslag/${number}`);
		expect(await page.text()).toContain('Slettet bruger');
		const left = await wholeDatabase(site.test.pool);
		for (const word of [...Object.values(names), actor.personId ?? '']) expect(left.find(word), word).toEqual([]);
	});

	test('is deleted once by a double press, and told the same each time', async () => {
		const person = site.as(site.people['level 3']);
		const page = await (await person.get('/mit/slet')).text();
		const form = /name="_form" value="([^"]+)"/.exec(page)?.[1] ?? '';
		const press = () => person.post('/mit/slet', { _form: form, texts: 'kept', confirm: 'slet min konto' });
		const answers = [...(await Promise.all([1, 2, 3, 4, 5].map(press))), await press()];
		expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual(
			Array(6).fill([303, '/slettet']),
		);
		const { rows } = await site.test.pool.query(
			"select count(*)::int as times from journal where act = 'account.delete' and actor = $1",
			[site.people['level 3'].actor.ref],
		);
		expect(rows[0].times).toBe(1);
		expect((await person.get('/mit')).headers.get('location')).toContain('/log-ind');
	});

	test('is forgotten again when an older backup brings them back', async () => {
		const context = site.test.context();
		const { actor } = site.people['level 2'];
		const ledger: { person: string; texts: 'gone'; at: string }[] = [];
		// The person is deleted, the ledger says so, and then everything is as it was before: what a restore does.
		await inTransaction(context.db, async (db) => {
			const { eraseAccount } = await import('../src/modules/mine/steps/erase-account.ts');
			const { listErasures } = await import('../src/modules/mine/index.ts');
			const known = new Set((await listErasures({ ...context, db })).map(({ person }) => person));
			await eraseAccount({ ...context, db }, actor.personId ?? '', 'gone');
			for (const line of await listErasures({ ...context, db }))
				if (!known.has(line.person)) ledger.push({ ...line, texts: 'gone' });
			throw new Error('restored');
		}).catch((error: Error) => expect(error.message).toBe('restored'));
		expect(ledger).toHaveLength(1);
		expect((await whereWords(actor.personId ?? '')).length).toBeGreaterThan(0);
		expect(await replayErasures(context, ledger)).toBe(1);
		expect(await whereWords(actor.personId ?? '')).toEqual([]);
		expect(await replayErasures(context, ledger)).toBe(0);
	});
});
