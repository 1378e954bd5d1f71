import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	consultationWords,
	makeConsultation,
	materialWords,
} from '../../../../tests/support/consultations-of-the-world.ts';
import { actNamed, performed, type Role } from '../../../../tests/support/people-of-every-role.ts';
import { openSite, type Site } from '../../../../tests/support/site.ts';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { forgetDueResponses } from '../steps/forget-responses.ts';
import { consultationHandlers } from '../steps/handle-facts.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site?.close());

const by = (role: Role): Context => site.contextOf(site.people[role]);
const rows = async (sql: string, ...values: unknown[]) => (await site.test.pool.query(sql, values)).rows;

/** The keys of what stopped an act; empty where it was carried out. */
async function refusals(context: Context, name: string, input: unknown): Promise<string[]> {
	const outcome = await perform(context, actNamed(name), input);
	return outcome.kind === 'refused' ? outcome.problems.map(({ key }) => key) : [];
}

/** A context some days from now. */
function later(context: Context, days: number): Context {
	return { ...context, now: new Date(context.now.getTime() + days * 86_400_000) };
}

describe('a consultation', () => {
	test('gets the law’s deadline and a day of deletion where staff choose none', async () => {
		const { slug } = await performed<{ slug: string }>(by('officer'), 'consultation.start', {
			process: site.world.open.slug,
			...consultationWords({ kind: 'municipal-plan', opensOn: '2026-12-01' }),
		});
		const [row] = await rows('select closes_on::text, delete_on::text from consultation where slug = $1', slug);
		expect(row).toEqual({ closes_on: '2027-01-26', delete_on: '2028-01-26' });
	});

	test('is refused days that make no sense', async () => {
		const start = (wish: Record<string, unknown>) =>
			refusals(by('officer'), 'consultation.start', { process: site.world.open.slug, ...consultationWords(wish) });
		expect(await start({ opensOn: '2026-02-30' })).toEqual(['opens-wrong']);
		expect(await start({ closesOn: '2026-11-30' })).toEqual(['closes-before-it-opens']);
		expect(await start({ closesOn: '2926-12-30' })).toEqual(['too-far-ahead']);
		expect(await start({ closesOn: '2026-12-30', deleteOn: '2026-12-30' })).toEqual(['delete-too-early']);
		expect(await start({ title: ' ' })).toEqual(['title-missing']);
	});

	test('is shown with material only, and says why where it is shorter than the law asks', async () => {
		const officer = by('officer');
		const { slug } = await performed<{ slug: string }>(officer, 'consultation.start', {
			process: site.world.open.slug,
			...consultationWords({ closesOn: '2026-12-08' }),
		});
		expect(await refusals(officer, 'consultation.publish', { slug })).toEqual([
			'material-missing',
			'short-reason-missing',
		]);
		expect(await refusals(officer, 'consultation.set-material', { slug, material: '# Kun en overskrift' })).toEqual([
			'material-missing',
		]);
		expect(await refusals(officer, 'consultation.set-material', { slug, material: 'Tekst', annexes: 'Kort' })).toEqual([
			'annex-wrong',
		]);
		await performed(officer, 'consultation.set-material', { slug, ...materialWords });
		await performed(officer, 'consultation.edit', {
			slug,
			...consultationWords({ closesOn: '2026-12-08', shortReason: 'Planen retter en fejl.' }),
		});
		await performed(officer, 'consultation.publish', { slug });
		expect(await refusals(officer, 'consultation.publish', { slug })).toEqual(['already-public']);
		expect(await refusals(officer, 'consultation.set-material', { slug, ...materialWords })).toEqual([
			'material-is-public',
		]);
		expect(await refusals(officer, 'consultation.edit', { slug, ...consultationWords() })).toEqual(['already-public']);
	});

	test('of twenty who publish at once, one does', async () => {
		const slug = await makeConsultation(by('officer'), site.world.open.slug, { title: 'Mange vil', publish: false });
		const all = await Promise.all(
			Array.from({ length: 20 }, () => refusals(by('officer'), 'consultation.publish', { slug })),
		);
		expect(all.filter((one) => one.length === 0)).toHaveLength(1);
		expect(
			await rows('select 1 from relation r join consultation c on c.id = r.to_id where c.slug = $1', slug),
		).toHaveLength(1);
	});
});

describe('a response', () => {
	const send = (context: Context, wish: Record<string, unknown> = {}) =>
		performed<{ id: string; number: number; receipt?: string }>(context, 'response.send', {
			consultation: site.world.consultations.running,
			text: 'Stien bør være bredere.',
			name: 'Prøve Nabo',
			...wish,
		});

	test('needs no account, is shown to nobody, and its author gets a receipt', async () => {
		const { id, number, receipt } = await send(by('visitor'), { email: 'nabo@proeve.example', address: 'Prøvevej 9' });
		expect(receipt).toBeDefined();
		const [row] = await rows('select published_at, happened_on::text, typed_name from contribution where id = $1', id);
		expect(row).toEqual({ published_at: null, happened_on: '2026-11-24', typed_name: 'Prøve Nabo' });
		expect((await rows('select 1 from mail where to_address = $1', 'nabo@proeve.example')).length).toBe(1);
		expect((await site.as(site.people.visitor).get(`/hoeringssvar/${number}`)).status).toBe(404);
		expect((await site.as(site.people.other).get(`/hoeringssvar/${number}`)).status).toBe(404);
		const page = await (await site.as(site.people.officer).get(`/hoeringssvar/${number}`)).text();
		expect(page).toContain('Stien bør være bredere');
		const desk = await (
			await site.as(site.people.officer).get(`/styr/hoeringer/${site.world.consultations.running}/svar`)
		).text();
		expect(desk).toContain('Prøvevej 9');
	});

	test('is refused what makes no sense, and is not written by half', async () => {
		const count = async () => (await rows("select count(*)::int as n from contribution where kind = 'response'"))[0].n;
		const before = await count();
		const wrong = (wish: Record<string, unknown>, context = by('visitor')) =>
			refusals(context, 'response.send', {
				consultation: site.world.consultations.running,
				text: 'Ja.',
				name: 'Prøve',
				...wish,
			});
		expect(await wrong({ paragraphs: [4] })).toEqual(['paragraph-unknown']);
		expect(await wrong({ answers: [{ question: 2, text: 'Her.' }] })).toEqual(['question-unknown']);
		expect(await wrong({ answers: [1, 1].map((question) => ({ question, text: 'Her.' })) })).toEqual([
			'question-unknown',
		]);
		expect(await wrong({ name: undefined })).toEqual(['name-missing']);
		expect(await wrong({ text: ' ' })).toEqual(['text-missing']);
		expect(await wrong({ email: 'nabo' })).toEqual(['email-wrong']);
		expect(await wrong({ text: 'Mit nummer er 010190-1234, ring.' })).toEqual(['_cpr-in-text']);
		expect(await count()).toBe(before);
		await expect(
			performed(by('visitor'), 'response.send', {
				consultation: site.world.consultations.draft,
				text: 'Ja.',
				name: 'P',
			}),
		).rejects.toThrow();
	});

	test('is late by the day on which it came, not on which it was entered', async () => {
		const slug = await makeConsultation(by('officer'), site.world.open.slug, {
			title: 'Den korte',
			kind: 'other',
			closesOn: '2026-11-25',
		});
		const officer = later(by('officer'), 6);
		const enter = (happenedOn: string) =>
			refusals(officer, 'response.enter', {
				consultation: slug,
				text: 'Nej tak.',
				channel: 'post',
				happenedOn,
				who: { kind: 'unknown' },
			});
		expect(await enter('2026-11-25')).toEqual([]);
		expect(await enter('2026-11-26')).toEqual([]);
		expect(await enter('2026-11-23')).toEqual(['date-before-opening']);
		expect(await enter('2026-12-24')).toEqual(['date-in-future']);
		const page = await (await site.as(site.people.visitor).get(`/hoering/${slug}`)).text();
		expect(page).toContain('1 kom efter fristen.');
	});

	test('is shown when staff decide so, and with a name only where its author has nothing against it', async () => {
		const named = await send(by('visitor'), { name: 'Prøve Åben' });
		const shy = await send(by('visitor'), { name: 'Prøve Genert', hideName: true });
		const slug = site.world.consultations.running;
		await performed(by('officer'), 'response.decide', { slug, decision: 'named', numbers: [named.number, shy.number] });
		const list = await (await site.as(site.people.visitor).get(`/hoering/${slug}/svar`)).text();
		expect(list).toContain('Prøve Åben');
		expect(list).not.toContain('Prøve Genert');
		expect(list).toContain(`/hoeringssvar/${shy.number}`);
		await performed(by('officer'), 'response.decide', { slug, decision: 'kept-back', numbers: [named.number] });
		expect((await site.as(site.people.visitor).get(`/hoeringssvar/${named.number}`)).status).toBe(404);
		expect(await refusals(by('officer'), 'response.decide', { slug, decision: 'named', numbers: [999_999] })).toEqual([
			'response-gone',
		]);
	});

	test('of another consultation, and a proposal, cannot be decided about here', async () => {
		const slug = await makeConsultation(by('officer'), site.world.open.slug, { title: 'En anden' });
		for (const { number } of [site.world.consultations.shown, site.world.published])
			expect(await refusals(by('officer'), 'response.decide', { slug, decision: 'named', numbers: [number] })).toEqual([
				'response-gone',
			]);
	});

	test('is never answered at the answer desk, flagged, moderated or corrected: its consultation does that', async () => {
		const { number } = site.world.consultations.shown;
		for (const [name, input] of [
			['contribution.consider', { number, note: 'Vi ser på det.' }],
			['contribution.hide', { number, rule: 'respect' }],
		] as const)
			await expect(perform(by('officer'), actNamed(name), input)).rejects.toThrow(NotFound);
		await expect(perform(by('author'), actNamed('contribution.flag'), { number, reason: 'advert' })).rejects.toThrow(
			NotFound,
		);
		for (const path of [`/svarbord/${number}`, `/moderation/${number}`])
			expect((await site.as(site.people.officer).get(path)).status).toBe(404);
	});

	test('is taken back by its author alone, once however often, and is then counted no more', async () => {
		const { number, id } = await send(by('author'));
		await expect(perform(by('other'), actNamed('response.withdraw'), { number })).rejects.toThrow(NotFound);
		await Promise.all(Array.from({ length: 10 }, () => performed(by('author'), 'response.withdraw', { number })));
		const [row] = await rows('select withdrawn_at is not null as gone, text from contribution where id = $1', id);
		expect(row).toEqual({ gone: true, text: 'Stien bør være bredere.' });
		for (const handler of consultationHandlers(site.test.runtime)) await handler.run({ contribution: id });
		expect(
			await rows('select 1 from consultation_response where contribution = $1 and withdrawn_at is not null', id),
		).toHaveLength(1);
	});

	test('that is taken back while staff decide is not shown', async () => {
		const { number, id } = await send(by('author'));
		const slug = site.world.consultations.running;
		await Promise.all([
			performed(by('author'), 'response.withdraw', { number }),
			perform(by('officer'), actNamed('response.decide'), { slug, decision: 'named', numbers: [number] }),
		]);
		const [row] = await rows('select withdrawn_at is not null as gone from contribution where id = $1', id);
		expect(row.gone).toBe(true);
		expect((await site.as(site.people.visitor).get(`/hoeringssvar/${number}`)).status).toBe(404);
	});
});

test('on the day of deletion nothing is left of the responses but that there were so many', async () => {
	const officer = by('officer');
	const slug = await makeConsultation(officer, site.world.open.slug, {
		title: 'Den, der slettes',
		kind: 'other',
		closesOn: '2026-11-25',
		deleteOn: '2026-11-26',
	});
	const sent = await performed<{ id: string; number: number }>(by('visitor'), 'response.send', {
		consultation: slug,
		text: 'Et meget særligt ord: agurkesalat.',
		name: 'Prøve Forglemmigej',
		email: 'glem@proeve.example',
		address: 'Glemmevej 1',
		answers: [{ question: 1, text: 'Agurkesalat igen.' }],
	});
	await performed(officer, 'response.decide', { slug, decision: 'named', numbers: [sent.number] });
	expect(await forgetDueResponses(later(officer, 1))).toBe(0);
	expect(await forgetDueResponses(later(officer, 2))).toBe(1);
	expect(await forgetDueResponses(later(officer, 3))).toBe(0);
	const [row] = await rows(
		'select text, title, typed_name, author, published_at from contribution where id = $1',
		sent.id,
	);
	expect(row).toEqual({ text: '', title: '', typed_name: null, author: null, published_at: null });
	const [beside] = await rows('select address from consultation_response where contribution = $1', sent.id);
	expect(beside).toEqual({ address: null });
	expect(await rows('select 1 from response_answer where contribution = $1', sent.id)).toEqual([]);
	expect(await rows('select 1 from contribution_contact where contribution = $1', sent.id)).toEqual([]);
	const page = await (await site.as(site.people.visitor).get(`/hoering/${slug}`)).text();
	expect(page).toContain('1 høringssvar er kommet ind');
	expect(page).not.toContain('agurkesalat');
	expect(dateInCopenhagen(officer.now)).toBe('2026-11-24');
});
