import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeConsultation } from '../../../../tests/support/consultations-of-the-world.ts';
import { actNamed, performed, type Role } from '../../../../tests/support/people-of-every-role.ts';
import { openSite, type Site } from '../../../../tests/support/site.ts';
import type { Context } from '../../../platform/context.ts';
import { NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { receiptSecret } from '../../proposals/index.ts';
import { forgetDueResponses } from '../steps/forget-responses.ts';
import { consultationHandlers } from '../steps/handle-facts.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site?.close());

const by = (role: Role): Context => site.contextOf(site.people[role]);
const rows = async (sql: string, ...values: unknown[]) => (await site.test.pool.query(sql, values)).rows;
const read = async (path: string, role: Role = 'visitor') => await (await site.as(site.people[role]).get(path)).text();
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
