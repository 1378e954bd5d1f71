import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeConsultation } from '../../../../tests/support/consultations-of-the-world.ts';
import { actNamed, performed, type Role } from '../../../../tests/support/people-of-every-role.ts';
import { openSite, type Site } from '../../../../tests/support/site.ts';
import type { Context } from '../../../platform/context.ts';
import { perform } from '../../../platform/perform.ts';
import { consultationHandlers } from '../steps/handle-facts.ts';
import { invitationSecret } from '../steps/invitation.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site?.close());

const by = (role: Role): Context => site.contextOf(site.people[role]);
const rows = async (sql: string, ...values: unknown[]) => (await site.test.pool.query(sql, values)).rows;
const text = async (role: Role, path: string) => (await site.as(site.people[role]).get(path)).text();

/** The keys of what stopped an act; empty where it was carried out. */
async function refusals(name: string, input: unknown): Promise<string[]> {
	const outcome = await perform(by('officer'), actNamed(name), input);
	return outcome.kind === 'refused' ? outcome.problems.map(({ key }) => key) : [];
}

const add = (slug: string, name: string, email?: string) =>
	performed<{ id: string }>(by('officer'), 'consultee.add', { slug, name, email });

describe('those who are consulted', () => {
	test('stand on the list once, however often and by whom they are put there', async () => {
		const slug = await makeConsultation(by('officer'), site.world.open.slug, { title: 'Hvem hører vi' });
		const all = await Promise.all(
			Array.from({ length: 10 }, (_, index) =>
				refusals('consultee.add', { slug, name: index % 2 ? 'Rådet' : 'RÅDET' }),
			),
		);
		expect(all.filter((one) => one.length === 0)).toHaveLength(1);
		expect(new Set(all.flat())).toEqual(new Set(['consultee-already-there']));
		expect(await refusals('consultee.add', { slug, name: ' ' })).toEqual(['consultee-name-missing']);
		expect(await refusals('consultee.add', { slug, name: 'Naboen', email: 'nabo' })).toEqual(['email-wrong']);
	});

	test('are written to once, each with a link of their own, and reminded once if they do not respond', async () => {
		const slug = await makeConsultation(by('officer'), site.world.open.slug, { title: 'Skriv til dem' });
		await add(slug, 'Mailrådet', 'mail@proeve.example');
		await add(slug, 'Brevrådet');
		expect(await refusals('consultee.invite', { slug, what: 'reminded' })).toEqual(['nobody-to-write-to']);
		const at = await Promise.all(
			Array.from({ length: 8 }, () => refusals('consultee.invite', { slug, what: 'invited' })),
		);
		expect(at.filter((one) => one.length === 0)).toHaveLength(1);
		expect(await rows("select 1 from mail where to_address = 'mail@proeve.example'")).toHaveLength(1);
		await performed(by('officer'), 'consultee.invite', { slug, what: 'reminded' });
		expect(await refusals('consultee.invite', { slug, what: 'reminded' })).toEqual(['nobody-to-write-to']);
		expect(await rows("select 1 from mail where to_address = 'mail@proeve.example'")).toHaveLength(2);
		const page = await text('visitor', `/hoering/${slug}`);
		expect(page).toContain('Brevrådet');
		expect(page).not.toContain('mail@proeve.example');
	});

	test('are not written to before everybody can read it, and stay on the list once they were', async () => {
		const draft = await makeConsultation(by('officer'), site.world.open.slug, { title: 'Ikke endnu', publish: false });
		const { id } = await add(draft, 'Rådet');
		expect(await refusals('consultee.invite', { slug: draft, what: 'invited' })).toEqual(['not-public-yet']);
		await performed(by('officer'), 'consultation.publish', { slug: draft });
		await performed(by('officer'), 'consultee.invite', { slug: draft, what: 'invited' });
		expect(await refusals('consultee.remove', { slug: draft, consultee: id })).toEqual(['consultee-invited']);
	});

	test('respond by their own link, and it stands as theirs until they take it back', async () => {
		const slug = await makeConsultation(by('officer'), site.world.open.slug, { title: 'Deres eget link' });
		const { id } = await add(slug, 'Linkrådet', 'link@proeve.example');
		const secret = invitationSecret(by('officer'), id);
		expect(await text('visitor', `/hoering/${slug}/skriv?part=${secret}`)).toContain('Du svarer for Linkrådet');
		expect(await text('visitor', `/hoering/${slug}/skriv?part=nonsens`)).not.toContain('Du svarer for');
		const send = (invitation: string) =>
			performed<{ id: string }>(by('visitor'), 'response.send', {
				consultation: slug,
				text: 'Ja tak.',
				name: 'Formanden',
				invitation,
			});
		await send('nonsens');
		expect(await rows('select response from consultation_consultee where id = $1', id)).toEqual([{ response: null }]);
		const { id: response } = await send(secret);
		await send(secret);
		expect(await rows('select response from consultation_consultee where id = $1', id)).toEqual([{ response }]);
		expect(await refusals('consultee.remove', { slug, consultee: id })).toEqual(['consultee-invited']);
		for (const handler of consultationHandlers(site.test.runtime)) await handler.run({ contribution: response });
		expect(await rows('select response from consultation_consultee where id = $1', id)).toEqual([{ response: null }]);
	});
});

test('councils are proposed from the subject, until they stand on the list', async () => {
	const slug = await makeConsultation(by('officer'), site.world.open.slug, { title: 'Emnet', kle: '01.02.05' });
	const path = `/styr/hoeringer/${slug}/parter`;
	expect(await text('officer', path)).toContain('Sæt Handicapråd på listen');
	await performed(by('officer'), 'consultee.add', { slug, name: 'Handicapråd', basis: 'disability-council' });
	expect(await text('officer', path)).not.toContain('Sæt Handicapråd på listen');
});

test('people can get longer to respond and never shorter, and the reason stands on the page', async () => {
	const slug = await makeConsultation(by('officer'), site.world.open.slug, {
		title: 'Mere tid',
		closesOn: '2026-12-22',
		deleteOn: '2026-12-30',
	});
	const extend = (closesOn: string, reason = 'Bilaget manglede en side.') =>
		refusals('consultation.extend', { slug, closesOn, reason });
	expect(await extend('2026-12-22')).toEqual(['extend-later-only']);
	expect(await extend('2026-12-01')).toEqual(['extend-later-only']);
	expect(await extend('2936-12-01')).toEqual(['too-far-ahead']);
	expect(await extend('2027-01-08', ' ')).toEqual(['reason-missing']);
	expect(await extend('2027-01-08')).toEqual([]);
	const page = await text('visitor', `/hoering/${slug}`);
	expect(page).toContain('Bilaget manglede en side.');
	expect(page).toContain('8. januar');
	const [row] = await rows('select delete_on > closes_on as later from consultation where slug = $1', slug);
	expect(row.later).toBe(true);
	const draft = await makeConsultation(by('officer'), site.world.open.slug, { title: 'Kladden', publish: false });
	expect(await refusals('consultation.extend', { slug: draft, closesOn: '2027-03-01', reason: 'Nej.' })).toEqual([
		'not-public-yet',
	]);
});
