import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeConsultation, somePlan } from '../../../../tests/support/consultations-of-the-world.ts';
import { actNamed, performed, type Role } from '../../../../tests/support/people-of-every-role.ts';
import { openSite, type Site } from '../../../../tests/support/site.ts';
import type { Context } from '../../../platform/context.ts';
import { NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import type { PlanRegister, RegisteredPlan } from '../../../platform/plandata/plan-register.ts';
import { receiptSecret } from '../../proposals/index.ts';
import { forgetDueResponses } from '../steps/forget-responses.ts';
import { consultationHandlers } from '../steps/handle-facts.ts';
import { invitationSecret } from '../steps/invitation.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site?.close());

const by = (role: Role): Context => site.contextOf(site.people[role]);
const rows = async (sql: string, ...values: unknown[]) => (await site.test.pool.query(sql, values)).rows;
const read = async (path: string, role: Role = 'visitor') => await (await site.as(site.people[role]).get(path)).text();
const readAs = (role: Role, path: string) => read(path, role);
async function refusals(context: Context, name: string, input: unknown): Promise<string[]> {
	const outcome = await perform(context, actNamed(name), input);
	return outcome.kind === 'refused' ? outcome.problems.map(({ key }) => key) : [];
}

/** A question in the running consultation; its words are its own. */
async function ask(text: string, { context = by('visitor'), ...more }: { context?: Context; email?: string } = {}) {
	const asked = await performed<{ id: string; number: number; receipt: string; held?: boolean }>(
		context,
		'inquiry.ask',
		{
			consultation: site.world.consultations.running,
			text,
			...more,
		},
	);
	return { ...asked, secret: receiptSecret(context, asked.receipt) };
}
const page = () => read(`/hoering/${site.world.consultations.running}/spoergsmaal`);

describe('a question in a consultation', () => {
	test('is read by everybody without a name, and told with its answer once to whoever asked', async () => {
		const { id, number } = await ask('Hvem ejer grunden?', { context: by('author') });
		expect(await page()).toContain('Hvem ejer grunden?');
		await performed(by('officer'), 'inquiry.answer', { number, answer: 'Det gør kommunen.' });
		await performed(by('officer'), 'inquiry.answer', { number, answer: 'Det gør kommunen, siden 1921.' });
		const shown = await page();
		expect(shown).toContain('siden 1921');
		expect(shown).not.toContain('Prøve author');
		const tell = consultationHandlers(site.test.runtime).find(({ fact }) => fact === 'inquiry-answered');
		await tell?.run({ inquiry: id });
		await tell?.run({ inquiry: id });
		const mails = await rows('select text_body from mail where dedupe = $1', `inquiry:${id}`);
		expect(mails).toHaveLength(1);
		expect(mails[0].text_body).toContain('siden 1921');
	});

	test('of somebody who has done no work for it waits until staff have looked, and an answer shows it', async () => {
		const { number, held, secret } = await ask('Hvornår får vi vand?', { email: 'vand@proeve.example' });
		expect(held).toBe(true);
		expect(await page()).not.toContain('Hvornår får vi vand?');
		expect(await read(`/hoering/${site.world.consultations.running}/spoergsmaal?mit=${secret}`)).toContain(
			'får vi vand',
		);
		expect(await read(`/styr/hoeringer/${site.world.consultations.running}/spoergsmaal`, 'officer')).toContain(
			'får vi vand',
		);
		await performed(by('officer'), 'inquiry.answer', { number, answer: 'I maj.' });
		expect(await page()).toContain('Hvornår får vi vand?');
		await performed(by('officer'), 'inquiry.hide', { number, hidden: true });
		expect(await page()).not.toContain('Hvornår får vi vand?');
		expect(await refusals(by('officer'), 'inquiry.answer', { number, answer: 'I juni.' })).toEqual(['inquiry-gone']);
	});

	test('is taken back by its own link alone, also while it is answered, and leaves no words', async () => {
		const { id, number, secret } = await ask('Må hunde gå løse?', {
			email: 'hund@proeve.example',
			context: by('author'),
		});
		await expect(perform(by('visitor'), actNamed('inquiry.withdraw'), { secret: 'x'.repeat(43) })).rejects.toThrow(
			NotFound,
		);
		await Promise.all([
			...Array.from({ length: 5 }, () => performed(by('visitor'), 'inquiry.withdraw', { secret })),
			perform(by('officer'), actNamed('inquiry.answer'), { number, answer: 'Nej.' }),
		]);
		expect(await rows('select text, email, answer from consultation_inquiry where id = $1', id)).toEqual([
			{ text: '', email: null, answer: null },
		]);
		expect(await page()).not.toContain('Må hunde gå løse?');
	});

	test('is refused outside the time for it, without words, and with a CPR number', async () => {
		const draft = { consultation: site.world.consultations.draft, text: 'Hvad nu?' };
		await expect(perform(by('visitor'), actNamed('inquiry.ask'), draft)).rejects.toThrow(NotFound);
		const asked = (consultation: string, text: string) =>
			refusals(by('visitor'), 'inquiry.ask', { consultation, text });
		expect(await asked(site.world.ended, 'Hvad nu?')).toEqual(['asking-is-over']);
		expect(await asked(site.world.consultations.running, '  ')).toEqual(['question-missing']);
		expect(await asked(site.world.consultations.running, 'Jeg er 010190-1234.')).toEqual(['_cpr-in-text']);
	});
});

test('an annex that comes later is told with its reason, and a faulty one is refused', async () => {
	const slug = await makeConsultation(by('officer'), site.world.open.slug, { title: 'Plan med bilag' });
	const add = (annex: string) =>
		refusals(by('officer'), 'consultation.add-annex', { slug, annex, reason: 'Flere spurgte.' });
	expect(await add('Uden adresse')).toEqual(['annex-wrong']);
	expect(await add('Støj https://plan.proeve.example/stoej.pdf')).toEqual([]);
	const shown = await read(`/hoering/${slug}`);
	for (const words of ['Bilaget »Støj« er kommet til.', 'Flere spurgte.', 'https://plan.proeve.example/stoej.pdf'])
		expect(shown).toContain(words);
});

test('on the day of deletion nothing is left of what was asked', async () => {
	const slug = await makeConsultation(by('officer'), site.world.open.slug, {
		title: 'Den glemte',
		kind: 'other',
		closesOn: '2026-11-25',
		deleteOn: '2026-11-26',
	});
	const { id } = await performed<{ id: string }>(by('author'), 'inquiry.ask', { consultation: slug, text: 'Agurker?' });
	await forgetDueResponses({ ...by('officer'), now: new Date('2026-11-27T12:00:00Z') });
	expect(await rows('select text, person, secret_hash from consultation_inquiry where id = $1', id)).toEqual([
		{ text: '', person: null, secret_hash: null },
	]);
});

const add = (slug: string, name: string, email?: string) =>
	performed<{ id: string }>(by('officer'), 'consultee.add', { slug, name, email });

describe('those who are consulted', () => {
	test('stand on the list once, however often and by whom they are put there', async () => {
		const slug = await makeConsultation(by('officer'), site.world.open.slug, { title: 'Hvem hører vi' });
		const all = await Promise.all(
			Array.from({ length: 10 }, (_, index) =>
				refusals(by('officer'), 'consultee.add', { slug, name: index % 2 ? 'Rådet' : 'RÅDET' }),
			),
		);
		expect(all.filter((one) => one.length === 0)).toHaveLength(1);
		expect(new Set(all.flat())).toEqual(new Set(['consultee-already-there']));
		expect(await refusals(by('officer'), 'consultee.add', { slug, name: ' ' })).toEqual(['consultee-name-missing']);
		expect(await refusals(by('officer'), 'consultee.add', { slug, name: 'Naboen', email: 'nabo' })).toEqual([
			'email-wrong',
		]);
	});

	test('are written to once, each with a link of their own, and reminded once if they do not respond', async () => {
		const slug = await makeConsultation(by('officer'), site.world.open.slug, { title: 'Skriv til dem' });
		await add(slug, 'Mailrådet', 'mail@proeve.example');
		await add(slug, 'Brevrådet');
		expect(await refusals(by('officer'), 'consultee.invite', { slug, what: 'reminded' })).toEqual([
			'nobody-to-write-to',
		]);
		const at = await Promise.all(
			Array.from({ length: 8 }, () => refusals(by('officer'), 'consultee.invite', { slug, what: 'invited' })),
		);
		expect(at.filter((one) => one.length === 0)).toHaveLength(1);
		expect(await rows("select 1 from mail where to_address = 'mail@proeve.example'")).toHaveLength(1);
		await performed(by('officer'), 'consultee.invite', { slug, what: 'reminded' });
		expect(await refusals(by('officer'), 'consultee.invite', { slug, what: 'reminded' })).toEqual([
			'nobody-to-write-to',
		]);
		expect(await rows("select 1 from mail where to_address = 'mail@proeve.example'")).toHaveLength(2);
		const page = await readAs('visitor', `/hoering/${slug}`);
		expect(page).toContain('Brevrådet');
		expect(page).not.toContain('mail@proeve.example');
	});

	test('are not written to before everybody can read it, and stay on the list once they were', async () => {
		const draft = await makeConsultation(by('officer'), site.world.open.slug, { title: 'Ikke endnu', publish: false });
		const { id } = await add(draft, 'Rådet');
		expect(await refusals(by('officer'), 'consultee.invite', { slug: draft, what: 'invited' })).toEqual([
			'not-public-yet',
		]);
		await performed(by('officer'), 'consultation.publish', { slug: draft });
		await performed(by('officer'), 'consultee.invite', { slug: draft, what: 'invited' });
		expect(await refusals(by('officer'), 'consultee.remove', { slug: draft, consultee: id })).toEqual([
			'consultee-invited',
		]);
	});

	test('respond by their own link, and it stands as theirs until they take it back', async () => {
		const slug = await makeConsultation(by('officer'), site.world.open.slug, { title: 'Deres eget link' });
		const { id } = await add(slug, 'Linkrådet', 'link@proeve.example');
		const secret = invitationSecret(by('officer'), id);
		expect(await readAs('visitor', `/hoering/${slug}/skriv?part=${secret}`)).toContain('Du svarer for Linkrådet');
		expect(await readAs('visitor', `/hoering/${slug}/skriv?part=nonsens`)).not.toContain('Du svarer for');
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
		expect(await refusals(by('officer'), 'consultee.remove', { slug, consultee: id })).toEqual(['consultee-invited']);
		for (const handler of consultationHandlers(site.test.runtime)) await handler.run({ contribution: response });
		expect(await rows('select response from consultation_consultee where id = $1', id)).toEqual([{ response: null }]);
	});
});

test('councils are proposed from the subject, until they stand on the list', async () => {
	const slug = await makeConsultation(by('officer'), site.world.open.slug, { title: 'Emnet', kle: '01.02.05' });
	const path = `/styr/hoeringer/${slug}/parter`;
	expect(await readAs('officer', path)).toContain('Sæt Handicapråd på listen');
	await performed(by('officer'), 'consultee.add', { slug, name: 'Handicapråd', basis: 'disability-council' });
	expect(await readAs('officer', path)).not.toContain('Sæt Handicapråd på listen');
});

test('people can get longer to respond and never shorter, and the reason stands on the page', async () => {
	const slug = await makeConsultation(by('officer'), site.world.open.slug, {
		title: 'Mere tid',
		closesOn: '2026-12-22',
		deleteOn: '2026-12-30',
	});
	const extend = (closesOn: string, reason = 'Bilaget manglede en side.') =>
		refusals(by('officer'), 'consultation.extend', { slug, closesOn, reason });
	expect(await extend('2026-12-22')).toEqual(['extend-later-only']);
	expect(await extend('2026-12-01')).toEqual(['extend-later-only']);
	expect(await extend('2936-12-01')).toEqual(['too-far-ahead']);
	expect(await extend('2027-01-08', ' ')).toEqual(['reason-missing']);
	expect(await extend('2027-01-08')).toEqual([]);
	const page = await readAs('visitor', `/hoering/${slug}`);
	expect(page).toContain('Bilaget manglede en side.');
	expect(page).toContain('8. januar');
	const [row] = await rows('select delete_on > closes_on as later from consultation where slug = $1', slug);
	expect(row.later).toBe(true);
	const draft = await makeConsultation(by('officer'), site.world.open.slug, { title: 'Kladden', publish: false });
	expect(
		await refusals(by('officer'), 'consultation.extend', { slug: draft, closesOn: '2027-03-01', reason: 'Nej.' }),
	).toEqual(['not-public-yet']);
});

describe('the local plan of a consultation', () => {
	/** A register that knows one plan, and how often it was asked. */
	const asked: string[] = [];
	const register: PlanRegister = {
		async find(planId) {
			asked.push(planId);
			if (planId !== '3771234') return { ok: false, fault: 'unknown' };
			const outline = somePlan as unknown as RegisteredPlan['outline'];
			const document = 'https://dokument.plandata.example/118.pdf';
			return {
				ok: true,
				plan: { planId, number: '118', name: 'Den grønne kile', municipality: 'Prøveby', document, outline },
			};
		},
	};

	/** The site as it is where the operator has named the register. */
	const withPlans = () => {
		Object.assign(site.test.runtime, { plans: register });
		return site.on(site.test.runtime.db);
	};

	test('is fetched by its number, with its title and area, and drawn on the page; a wrong number changes nothing', async () => {
		const slug = await makeConsultation(by('officer'), site.world.open.slug, { title: 'Uden plan', publish: false });
		const path = `/styr/hoeringer/${slug}/lokalplan`;
		const officer = withPlans().as(site.people.officer);
		const send = (fields: Record<string, string>) => officer.post(path, fields);
		const wrong = await send({ plan: '99', takeTitle: 'on' });
		expect(wrong.status).toBe(422);
		expect(await wrong.text()).toContain('Der er ingen lokalplan med det nummer');
		expect((await send({ plan: '3771234', takeTitle: 'on' })).status).toBe(303);
		await performed(by('officer'), 'consultation.publish', { slug });
		const page = await read(`/hoering/${slug}`);
		for (const words of [
			'Lokalplan 118, Den grønne kile',
			'3771234',
			'map-chosen-land',
			'https://dokument.plandata.example/118.pdf',
		])
			expect(page).toContain(words);
		expect(asked).toEqual(['99', '3771234']);
		expect(await refusals(by('officer'), 'consultation.set-plan', { slug, plan: null })).toEqual(['already-public']);
	});

	test('is asked for by staff alone', async () => {
		const before = asked.length;
		const slug = site.world.consultations.draft;
		const other = withPlans().as(site.people.other);
		expect((await other.post(`/styr/hoeringer/${slug}/lokalplan`, { plan: '3771234' })).status).toBe(404);
		expect(asked).toHaveLength(before);
	});
});
