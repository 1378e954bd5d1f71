import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeConsultation, materialWords, somePlan } from '../../../../tests/support/consultations-of-the-world.ts';
import { actNamed, performed, type Role } from '../../../../tests/support/people-of-every-role.ts';
import { openSite, type Site } from '../../../../tests/support/site.ts';
import type { Context } from '../../../platform/context.ts';
import { sweepStagedFiles } from '../../../platform/files/stage.ts';
import { NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import type { PlanRegister, RegisteredPlan } from '../../../platform/plandata/plan-register.ts';
import { mintFormToken } from '../../../platform/web/form-token.ts';
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
	const add = (annex: Record<string, unknown>) =>
		refusals(by('officer'), 'consultation.add-annex', { slug, title: 'Støj', reason: 'Flere spurgte.', ...annex });
	const url = 'https://plan.proeve.example/stoej.pdf';
	expect(await add({})).toEqual(['annex-missing']);
	for (const wrong of ['http://plan.example/a', 'javascript:alert(1)', 'https://'])
		expect(await add({ url: wrong })).toEqual(['annex-url-wrong']);
	expect(await add({ url, title: ' ' })).toEqual(['annex-title-missing']);
	expect(await add({ url, reason: ' ' })).toEqual(['reason-missing']);
	expect(await add({ url, file: site.world.consultations.annex })).toEqual(['annex-twice']);
	// It is another consultation's, and lies ready for nobody.
	expect(await add({ file: site.world.consultations.annex })).toEqual(['document-gone']);
	expect(await add({ url })).toEqual([]);
	const shown = await read(`/hoering/${slug}`);
	for (const words of ['Bilaget »Støj« er kommet til.', 'Flere spurgte.', 'https://plan.proeve.example/stoej.pdf'])
		expect(shown).toContain(words);
});

describe('the file of an annex', () => {
	const pdf = (more = '') => new Blob([`%PDF-1.7 ${more}`], { type: 'text/html' });
	const filesOf = (slug: string) =>
		rows(
			`select file from consultation_annex a join consultation c on c.id = a.consultation
				where c.slug = $1 and file is not null order by position`,
			slug,
		);
	const send = (slug: string, fields: Record<string, string | Blob>, role: Role = 'officer') =>
		site.as(site.people[role]).post(`/styr/hoeringer/${slug}/bilag`, fields);

	test('is laid once, told with its kind and size, and fetched as a file under its own name', async () => {
		const slug = await makeConsultation(by('officer'), site.world.open.slug, { title: 'Bilag som fil' });
		const _form = mintFormToken(site.test.runtime.keys.named('form'), site.test.runtime.clock());
		const fields = { _form, title: 'Måling af støj – "2026"', reason: 'Flere spurgte.', file: pdf('x'.repeat(2000)) };
		const answers = await Promise.all([send(slug, fields), send(slug, fields), send(slug, fields)]);
		expect([...answers, await send(slug, fields)].map(({ status }) => status)).toEqual([303, 303, 303, 303]);
		const files = await filesOf(slug);
		expect(files).toHaveLength(1);
		const path = `/hoeringsbilag/${files[0].file}`;
		const shown = await read(`/hoering/${slug}`);
		for (const words of [path, 'PDF, 3 KB', 'er kommet til.']) expect(shown).toContain(words);
		const api = JSON.parse(await read(`/api/v1/consultations/${slug}`));
		expect(api.annexes.at(-1).url).toMatch(new RegExp(`^http.*${path}$`));
		const fetched = await site.as(undefined).get(path);
		expect(await fetched.text()).toMatch(/^%PDF-1.7 x+$/);
		expect(Object.fromEntries(fetched.headers)).toMatchObject({
			'content-type': 'application/pdf',
			'content-disposition': 'attachment; filename="maaling-af-stoej-2026.pdf"',
			'x-content-type-options': 'nosniff',
			'cache-control': 'private, no-cache',
		});
		const etag = String(fetched.headers.get('etag'));
		expect((await site.as(undefined).get(path, { 'if-none-match': etag })).status).toBe(304);
		expect((await site.as(undefined).get(`/filer/${files[0].file}/400`)).status).toBe(404);
	});

	test('is refused when there is none, when it is of another kind or too large, and what was typed stays', async () => {
		const slug = site.world.consultations.running;
		const before = await filesOf(slug);
		const refusal = async (fields: Record<string, string | Blob>) => {
			const answer = await send(slug, { title: 'Mit bilag', reason: 'Derfor.', ...fields });
			const page = await answer.text();
			expect([answer.status, page.includes('value="Mit bilag"'), page.includes('Derfor.')]).toEqual([422, true, true]);
			return page;
		};
		expect(await refusal({ file: new Blob([]) })).toContain('Vælg en fil, eller skriv en adresse.');
		expect(await refusal({ file: new Blob(['<html>%PDF-']) })).toContain('Vælg en PDF eller et billede');
		expect(await refusal({ file: pdf('x'.repeat(20_000_000)) })).toContain('højst fylde 20 MB');
		expect(await filesOf(slug)).toEqual(before);
	});

	test('as a picture is fetched without where it was taken and with what; a damaged one is refused', async () => {
		const slug = await makeConsultation(by('officer'), site.world.open.slug, { title: 'Bilag som billede' });
		const taken = await sharp({ create: { width: 40, height: 20, channels: 3, background: 'green' } })
			.withExif({
				IFD0: { Make: 'Kamera 7', Artist: 'En fotograf' },
				IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '55/1 40/1 30/1' },
			})
			.jpeg()
			.toBuffer();
		for (const words of ['Kamera 7', 'En fotograf']) expect(taken.includes(words)).toBe(true);
		const annex = { title: 'Udsigten', reason: 'Flere spurgte.' };
		expect((await send(slug, { ...annex, file: new Blob([taken]) })).status).toBe(303);
		const [{ file }] = await filesOf(slug);
		const fetched = await site.as(undefined).get(`/hoeringsbilag/${file}`);
		expect(fetched.headers.get('content-type')).toBe('image/jpeg');
		const bytes = Buffer.from(await fetched.arrayBuffer());
		for (const words of ['Exif', 'Kamera 7', 'En fotograf']) expect(bytes.includes(words)).toBe(false);
		expect(await sharp(bytes).raw().toBuffer()).toEqual(await sharp(taken).raw().toBuffer());
		const damaged = await send(slug, { ...annex, file: new Blob([taken.subarray(0, 60)]) });
		expect([damaged.status, (await damaged.text()).includes('Billedet er i stykker')]).toEqual([422, true]);
	});

	test('lies ready while something else is mended, and is swept when nobody keeps it', async () => {
		const slug = await makeConsultation(by('officer'), site.world.open.slug, { title: 'Bilag i to forsøg' });
		const _form = mintFormToken(site.test.runtime.keys.named('form'), site.test.runtime.clock());
		const page = await (await send(slug, { _form, title: 'Støj', reason: '', file: pdf() })).text();
		const ready = /name="file-ready" value="([^"]+)"/.exec(page)?.[1] ?? '';
		expect(page).toContain('Filen ligger klar.');
		// Under another form it is not there.
		expect((await send(slug, { title: 'Støj', reason: 'Nu.', 'file-ready': ready })).status).toBe(422);
		expect((await send(slug, { _form, title: 'Støj', reason: 'Nu.', 'file-ready': ready })).status).toBe(303);
		const unkept = await send(slug, { title: '', reason: 'Nu.', file: pdf() });
		const left = /name="file-ready" value="([^"]+)"/.exec(await unkept.text())?.[1];
		await sweepStagedFiles({ ...by('officer'), now: new Date(by('officer').now.getTime() + 3 * 86_400_000) });
		expect(await rows('select id from stored_file where id = any($1)', [ready, left])).toEqual([{ id: ready }]);
	});

	test('of a draft is there for those who steer it alone, stays while the material is written anew, and goes with its line', async () => {
		const slug = await makeConsultation(by('officer'), site.world.open.slug, { title: 'Kladde', publish: false });
		expect((await send(slug, { title: 'Støj', file: pdf() }, 'other')).status).toBe(404);
		expect(await rows("select 1 from stored_file where kept_at is null and staged_by like 'form:%'")).toEqual([]);
		expect((await send(slug, { title: 'Støj', file: pdf() })).status).toBe(303);
		const [{ file }] = await filesOf(slug);
		const path = `/hoeringsbilag/${file}`;
		const statuses = async () =>
			Promise.all(
				(['visitor', 'other', 'officer'] as const).map(
					async (role) => (await site.as(site.people[role]).get(path)).status,
				),
			);
		expect(await statuses()).toEqual([404, 404, 200]);
		const write = (annexes: string) =>
			refusals(by('officer'), 'consultation.set-material', { slug, ...materialWords, annexes });
		expect(await write(`Larm ${path}\nKort https://plan.example/kort`)).toEqual([]);
		expect(await write(`Larm ${path}\nLarm ${path}`)).toEqual(['annex-wrong']);
		expect(await write(`Larm /hoeringsbilag/${site.world.consultations.annex}`)).toEqual(['annex-wrong']);
		const sweep = () =>
			sweepStagedFiles({ ...by('officer'), now: new Date(by('officer').now.getTime() + 3 * 86_400_000) });
		await sweep();
		expect(await statuses()).toEqual([404, 404, 200]);
		expect(
			await rows(
				'select 1 from consultation_change c join consultation k on k.id = c.consultation where slug = $1',
				slug,
			),
		).toEqual([]);
		expect(await write('')).toEqual([]);
		await sweep();
		expect(await rows('select 1 from stored_file where id = $1', file)).toEqual([]);
		expect(await site.test.runtime.files.read(file, 'document')).toBeUndefined();
	});

	test('goes when its consultation goes', async () => {
		const slug = await makeConsultation(by('officer'), site.world.open.slug, { title: 'Den slettede' });
		await send(slug, { title: 'Støj', reason: 'Nu.', file: pdf() });
		const [{ file }] = await filesOf(slug);
		await rows('delete from consultation where slug = $1', slug);
		expect(await rows('select kept_at from stored_file where id = $1', file)).toEqual([{ kept_at: null }]);
		expect((await site.as(undefined).get(`/hoeringsbilag/${file}`)).status).toBe(404);
	});
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

describe('a response that points at a drawing', () => {
	const lay = async (slug: string, file: Blob): Promise<string> => {
		await site
			.as(site.people.officer)
			.post(`/styr/hoeringer/${slug}/bilag`, { title: 'Stien', reason: 'Se den.', file });
		const laid = await rows(
			'select file from consultation_annex a join consultation c on c.id = a.consultation where c.slug = $1 order by position',
			slug,
		);
		return laid.at(-1).file;
	};
	let slug: string;
	let drawing: string;
	beforeAll(async () => {
		slug = await makeConsultation(by('officer'), site.world.open.slug, { title: 'Plan med tegning' });
		const png = await sharp({ create: { width: 40, height: 20, channels: 3, background: 'green' } })
			.png()
			.toBuffer();
		drawing = await lay(slug, new Blob([new Uint8Array(png)]));
	});
	const respond = (fields: Record<string, string>) =>
		site.as(site.people.author).post(`/hoering/${slug}/skriv?tegning=${drawing}`, { drawing, ...fields });

	test('has its pins beside words of the same numbers, which are part of the response', async () => {
		expect(await read(`/hoering/${slug}`)).toContain(`/skriv?tegning=${drawing}`);
		const sent = await respond({
			...{ 'sted-1': 'felt c4', 'kommentar-1': 'Her er mørkt.' },
			...{ 'sted-3': 'ved broen', 'kommentar-3': 'Her er vådt.' },
		});
		expect(sent.status).toBe(303);
		const [piece] = await rows("select id, number, text from contribution where text like 'På tegningen%'");
		expect(piece.text).toBe('På tegningen »Stien«:\n1. C4: Her er mørkt.\n2. ved broen: Her er vådt.');
		expect(await rows('select pin, drawing, square from response_pin where contribution = $1', piece.id)).toEqual([
			{ pin: 1, drawing, square: 'C4' },
		]);
		const shown = await read(`/hoeringssvar/${piece.number}`, 'author');
		for (const part of [`src="/hoeringsbilag/${drawing}"`, 'class="sk-pin at-c at-4"']) expect(shown).toContain(part);
	});

	test('is refused with what was typed where something is missing, and where there is nothing to point at', async () => {
		const half = await respond({ 'sted-1': 'C4', text: 'Mit svar.' });
		expect(half.status).toBe(422);
		const page = await half.text();
		for (const part of ['hvad du mener om stedet', 'value="C4"', 'Mit svar.']) expect(page).toContain(part);
		expect((await respond({})).status).toBe(422);
		const said = { consultation: slug, text: '', name: 'Ane', pins: [{ place: 'C4', text: 'Her.' }] };
		const other = site.world.consultations.annex;
		expect(await refusals(by('visitor'), 'response.send', { ...said, drawing: other })).toEqual(['drawing-unknown']);
		expect(await refusals(by('visitor'), 'response.send', said)).toEqual(['drawing-unknown']);
		const pdf = await lay(slug, new Blob(['%PDF-1.7 no picture']));
		expect(await refusals(by('visitor'), 'response.send', { ...said, drawing: pdf })).toEqual(['drawing-unknown']);
		expect(await read(`/hoering/${slug}`)).not.toContain(`/skriv?tegning=${pdf}`);
	});
});
