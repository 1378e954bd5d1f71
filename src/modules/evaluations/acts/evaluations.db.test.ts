import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	caseWords,
	correctionWords,
	costWords,
	decisionWords,
	effectWords,
	evaluationWords,
	makeEvaluation,
	makeMeasured,
	measurementWords,
	soundBytes,
	storyWords,
	unseenOfStories,
	withRecording,
	writeSheet,
} from '../../../../tests/support/evaluations-of-the-world.ts';
import { actNamed, performed, type Role } from '../../../../tests/support/people-of-every-role.ts';
import { openSite, type Site } from '../../../../tests/support/site.ts';
import type { Context } from '../../../platform/context.ts';
import { sweepStagedFiles } from '../../../platform/files/stage.ts';
import { instantOfId } from '../../../platform/identifiers.ts';
import { NotFound } from '../../../platform/outcome.ts';
import { perform } from '../../../platform/perform.ts';
import { ownStoriesPage } from '../reads/own-stories.ts';
import { forgetDueStories } from '../steps/forget-stories.ts';
import { evaluationHandlers } from '../steps/handle-facts.ts';
import { remindOfMeasuring } from '../steps/remind-of-measuring.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site?.close());

const by = (role: Role): Context => site.contextOf(site.people[role]);
const rows = async (sql: string, ...values: unknown[]) => (await site.test.pool.query(sql, values)).rows;
const running = () => site.world.evaluations.running;

/** The keys of what stopped an act; empty where it was carried out. */
async function refusals(context: Context, name: string, input: unknown): Promise<string[]> {
	const outcome = await perform(context, actNamed(name), input);
	return outcome.kind === 'refused' ? outcome.problems.map(({ key }) => key) : [];
}

const tell = (context: Context, wish: Record<string, unknown> = {}) =>
	performed<{ id: string; secret: string }>(context, 'story.tell', { evaluation: running(), ...storyWords(wish) });

const decide = (story: string, decision = 'shown') => ({ slug: running(), story, decision });

describe('a project', () => {
	test('gets its later days where staff choose none, and is refused days that make no sense', async () => {
		const prepare = (wish: Record<string, unknown>) =>
			refusals(by('officer'), 'evaluation.prepare', { process: site.world.open.slug, ...evaluationWords(wish) });
		const { slug } = await performed<{ slug: string }>(by('officer'), 'evaluation.prepare', {
			process: site.world.open.slug,
			...evaluationWords({ title: 'Dage' }),
		});
		const [row] = await rows('select again_on::text, delete_on::text from evaluation where slug = $1', slug);
		expect(row).toEqual({ again_on: '2028-12-01', delete_on: '2030-12-01' });
		expect(await prepare({ endsOn: '2026-11-30' })).toEqual(['ends-before-it-starts']);
		expect(await prepare({ againOn: '2027-12-01' })).toEqual(['again-too-early']);
		expect(await prepare({ deleteOn: '2028-12-01' })).toEqual(['delete-too-early']);
		expect(await prepare({ startsOn: '2926-12-01', endsOn: '2926-12-02' })).toEqual(['too-far-ahead']);
		expect(await prepare({ nextStepCost: 'mange penge' })).toEqual(['money-wrong']);
		expect(await prepare({ criteria: 'Et\n'.repeat(9) })).toEqual(['too-many-criteria']);
	});

	test('begins only when it is said what shall come of it and what follows; then that stands', async () => {
		const officer = by('officer');
		const empty = { title: 'Uden mål', criteria: '', nextStep: '', nextStepCost: '', nextStepPayer: '' };
		const slug = await makeEvaluation(officer, site.world.open.slug, { ...empty, begin: false });
		expect(await refusals(officer, 'evaluation.begin', { slug })).toEqual([
			'criteria-missing',
			'next-step-missing',
			'money-missing',
			'payer-missing',
		]);
		await performed(officer, 'evaluation.edit', { slug, ...evaluationWords({ nextStepCost: '0' }) });
		await performed(officer, 'evaluation.begin', { slug });
		expect(await refusals(officer, 'evaluation.edit', { slug, ...evaluationWords({ criteria: 'Lettere' }) })).toEqual([
			'already-begun',
		]);
		const page = await (await site.as(site.people.visitor).get(`/evaluering/${slug}`)).text();
		expect(page).toContain('Femten familier har fået det bedre.');
		expect(page).toContain('Det koster 0 kr. om året.'.replace(' kr.', '\u00a0kr.'));
	});

	test('of twenty who begin it at once, one does, and a draft is nobody else’s', async () => {
		const slug = await makeEvaluation(by('officer'), site.world.open.slug, { title: 'Mange vil', begin: false });
		expect((await site.as(site.people.visitor).get(`/evaluering/${slug}`)).status).toBe(404);
		const all = await Promise.all(
			Array.from({ length: 20 }, () => refusals(by('officer'), 'evaluation.begin', { slug })),
		);
		expect(all.filter((one) => one.length === 0)).toHaveLength(1);
		expect(
			await rows('select 1 from relation r join evaluation e on e.id = r.to_id where e.slug = $1', slug),
		).toHaveLength(1);
	});
});

describe('a story', () => {
	test('without a name leads to nobody, also when somebody signed in tells it and speaks', async () => {
		const { sending, recording } = await withRecording(by('author'), 'form:signed-in');
		const { id } = await tell(sending, { text: 'Jeg siger det uden navn.', name: 'Prøve Skribent', recording });
		const midnight = new Date('2026-11-23T23:00:00Z');
		const [row] = await rows(
			'select person, typed_name, told_at, consented_at from evaluation_story where id = $1',
			id,
		);
		expect(row).toEqual({ person: null, typed_name: null, told_at: midnight, consented_at: midnight });
		expect([id, recording].map(instantOfId)).toEqual([midnight, midnight]);
		const [file] = await rows('select staged_by, kept_at from stored_file where id = $1', recording);
		expect(file).toEqual({ staged_by: '', kept_at: midnight });
		const [line] = await rows(
			"select actor, at::time::text as at from journal where act = 'story.tell' and subject = $1",
			id,
		);
		expect(line).toEqual({ actor: null, at: '00:00:00' });
		await expect(
			site.test.pool.query('update evaluation_story set person = $2 where id = $1', [id, by('author').actor.personId]),
		).rejects.toThrow(/check constraint/);
	});

	test('with a name carries it, as an account or as it was typed', async () => {
		const signedIn = await tell(by('author'), { showAs: 'named', name: 'Noget andet' });
		const typed = await tell(by('visitor'), { showAs: 'named', name: 'Prøve Nabo' });
		expect(await rows('select person, typed_name from evaluation_story where id = $1', signedIn.id)).toEqual([
			{ person: by('author').actor.personId, typed_name: null },
		]);
		expect(await rows('select person, typed_name from evaluation_story where id = $1', typed.id)).toEqual([
			{ person: null, typed_name: 'Prøve Nabo' },
		]);
	});

	test('is refused in words that say what to mend', async () => {
		const sent = (wish: Record<string, unknown>) =>
			refusals(by('visitor'), 'story.tell', { evaluation: running(), ...storyWords(wish) });
		expect(await sent({ text: '  ' })).toEqual(['story-empty']);
		expect(await sent({ consent: false })).toEqual(['consent-missing']);
		expect(await sent({ showAs: 'named' })).toEqual(['name-missing']);
		expect(await sent({ form: 'focus-group' })).toEqual(['people-missing']);
		expect(await sent({ recording: site.world.evaluations.running })).toEqual(['recording-gone']);
		expect(await sent({ text: 'Mit nummer er 010180-1234' })).toEqual(['_cpr-in-text']);
		const { recording } = await withRecording(by('visitor'), 'form:another');
		expect(await sent({ recording })).toEqual(['recording-gone']);
		expect(
			await refusals(by('officer'), 'story.tell', { evaluation: site.world.evaluations.draft, ...storyWords() }),
		).toEqual(['stories-closed']);
	});

	test('sent by one form is told once, also twenty times at once', async () => {
		const sending = { ...by('visitor'), hand: 'form:pressed-often' };
		const all = await Promise.all(Array.from({ length: 20 }, () => tell(sending, { text: 'Kun en gang.' })));
		expect(new Set(all.map(({ id }) => id)).size).toBe(1);
		expect(await rows("select 1 from evaluation_story where text = 'Kun en gang.'")).toHaveLength(1);
	});

	test('is read by nobody but staff until they show it', async () => {
		const { story, shown } = site.world.evaluations;
		const thread = `/traad/evaluation/${(await rows('select id from evaluation where slug = $1', running()))[0].id}`;
		const paths = [`/evaluering/${running()}`, `/en/evaluering/${running()}`, thread, '/evalueringer', '/soeg?q=sover'];
		for (const role of ['visitor', 'author', 'officer elsewhere'] as const)
			for (const path of paths) {
				const page = await (await site.as(site.people[role]).get(path)).text();
				expect(unseenOfStories.filter((words) => page.includes(words))).toEqual([]);
			}
		const desk = await (await site.as(site.people.officer).get(`/styr/evalueringer/${running()}/fortaellinger`)).text();
		expect(unseenOfStories.filter((words) => desk.includes(words))).toEqual([...unseenOfStories]);
		const own = await (await site.as(site.people.visitor).get(`/fortaelling/${story.id}/${story.secret}`)).text();
		expect(own).toContain(unseenOfStories[0]);
		expect((await site.as(site.people.visitor).get(`/fortaelling/${story.id}/${shown.secret}`)).status).toBe(404);
	});

	test('by voice is shown when it is written out, and heard by all only when its teller said so', async () => {
		const hear = (role: Role, id: string) =>
			site.as(site.people[role]).get(`/optagelser/${id}`, { range: 'bytes=0-3' });
		const told = async (playable: boolean) => {
			const { sending, recording } = await withRecording(by('visitor'), `form:playable-${playable}`);
			return (await tell(sending, { text: '', recording, playable })).id;
		};
		for (const playable of [false, true]) {
			const story = await told(playable);
			expect(await refusals(by('officer'), 'story.decide', decide(story))).toEqual(['transcript-missing']);
			expect((await hear('visitor', story)).status).toBe(404);
			await performed(by('officer'), 'story.transcribe', { slug: running(), story, transcript: 'Vi fik ro på.' });
			await performed(by('officer'), 'story.decide', decide(story));
			expect((await hear('visitor', story)).status).toBe(playable ? 206 : 404);
			const heard = await hear('officer', story);
			expect([heard.status, await heard.text()]).toEqual([206, soundBytes.subarray(0, 4).toString()]);
			expect(heard.headers.get('content-type')).toBe('audio/ogg');
		}
	});

	test('is taken back by its own link: its words, its voice and its file are gone', async () => {
		const { sending, recording } = await withRecording(by('visitor'), 'form:thinks-better');
		const { id, secret } = await tell(sending, {
			text: 'Det fortryder jeg.',
			recording,
			answers: [{ question: 'next', text: 'Stop.' }],
		});
		const other = site.world.evaluations.shown.secret;
		await expect(perform(by('visitor'), actNamed('story.withdraw'), { story: id, secret: other })).rejects.toThrow(
			NotFound,
		);
		await performed(by('visitor'), 'story.withdraw', { story: id, secret });
		await performed(by('visitor'), 'story.withdraw', { story: id, secret });
		expect(await rows('select text, recording from evaluation_story where id = $1', id)).toEqual([
			{ text: '', recording: null },
		]);
		expect(await rows('select 1 from story_answer where story = $1', id)).toEqual([]);
		expect(await refusals(by('officer'), 'story.decide', decide(id))).toEqual(['story-gone']);
		const later = { ...by('officer'), now: new Date(by('officer').now.getTime() + 3 * 86_400_000) };
		await sweepStagedFiles(later);
		expect(await rows('select 1 from stored_file where id = $1', recording)).toEqual([]);
	});

	test('told with a name stands under one’s own things, with the way to take it back; without a name, and at the desk, never', async () => {
		const mine = async (role: Role) => await (await site.as(site.people[role]).get('/mit/fortaellinger')).text();
		const named = await tell(by('level 3'), { showAs: 'named', text: 'Det er mit.' });
		await tell(by('level 3'), { text: 'Det er ingens.' });
		const page = await mine('level 3');
		expect(page).toContain('Det er mit.');
		expect(page).not.toContain('Det er ingens.');
		expect(await mine('level 2')).not.toContain('Det er mit.');
		const [back] = page.match(/\/fortaelling\/[^"]+\/slet/) ?? [];
		expect(back).toBe(`/fortaelling/${named.id}/${named.secret}/slet`);
		expect((await site.as(site.people['level 3']).post(String(back))).status).toBe(303);
		expect(await mine('level 3')).not.toContain('Det er mit.');
		const { actor } = by('level 3');
		const helper = { personId: String(by('officer').actor.personId), ref: 'helper' };
		const helped: Context = { ...by('level 3'), actor: { ...actor, helper } };
		await tell(by('level 3'), { showAs: 'named', text: 'Det er også mit.' });
		expect((await ownStoriesPage.load(by('level 3'), { efter: undefined }))?.own).toHaveLength(1);
		expect((await ownStoriesPage.load(helped, { efter: undefined }))?.own).toEqual([]);
	});

	test('is entered by staff with the way and the day, and forgotten on the day that was set', async () => {
		const slug = await makeEvaluation(by('officer'), site.world.open.slug, {
			title: 'Glemmes',
			againOn: '2028-01-01',
			deleteOn: '2028-02-01',
		});
		const entered = {
			evaluation: slug,
			channel: 'meeting',
			happenedOn: '2026-11-24',
			...storyWords({ form: 'focus-group', people: 6, text: 'Vi var seks.' }),
		};
		expect(await refusals(by('officer'), 'story.enter', { ...entered, happenedOn: '2026-11-25' })).toEqual([
			'date-in-future',
		]);
		expect(await refusals(by('officer'), 'story.enter', { ...entered, happenedOn: '2026-11-23' })).toEqual([
			'date-before-start',
		]);
		const { id } = await performed<{ id: string }>(by('officer'), 'story.enter', entered);
		const on = (day: string) => ({ ...by('officer'), now: new Date(`${day}T10:00:00Z`) });
		await forgetDueStories(on('2028-01-31'));
		expect(await rows('select text, people from evaluation_story where id = $1', id)).toEqual([
			{ text: 'Vi var seks.', people: 6 },
		]);
		await forgetDueStories(on('2028-02-01'));
		expect(await rows('select text, people from evaluation_story where id = $1', id)).toEqual([
			{ text: '', people: 6 },
		]);
		expect(await refusals(by('visitor'), 'story.tell', { evaluation: slug, ...storyWords() })).toEqual([
			'stories-closed',
		]);
	});
});

/** Somebody's context at ten o'clock on a day. */
const on = (day: string, role: Role = 'officer'): Context => ({ ...by(role), now: new Date(`${day}T10:00:00Z`) });

describe('what came of a project', () => {
	const measure = (context: Context, slug: string, wish: Record<string, unknown> = {}) =>
		refusals(context, 'evaluation.measure', { slug, ...measurementWords(wish) });

	test('is said of every criterion with its reason, once each time, also when twenty say it at once', async () => {
		const slug = await makeEvaluation(by('officer'), site.world.open.slug, { title: 'Måles', endsOn: '2026-12-31' });
		const marks = [{ criterion: 1, mark: 'met', reason: 'Talt.' }];
		expect(await measure(by('officer'), slug, { marks })).toEqual(['mark-missing']);
		expect(await measure(by('officer'), slug, { marks: [{ ...marks[0], reason: ' ' }] })).toEqual(['reason-missing']);
		expect(await measure(by('officer'), slug, { round: 'again' })).toEqual(['first-is-missing']);
		const all = await Promise.all(Array.from({ length: 20 }, () => measure(by('officer'), slug)));
		expect(all.filter((one) => one.length === 0)).toHaveLength(1);
		expect(all.filter((one) => one[0] === 'already-measured')).toHaveLength(19);
		const again = { round: 'again', measuredOn: '2028-01-03' };
		expect(await measure(on('2028-01-03'), slug, { ...again, measuredOn: '2026-12-31' })).toEqual(['again-too-soon']);
		expect(await measure(on('2028-01-03'), slug, again)).toEqual([]);
		const page = await (await site.as(site.people.visitor).get(`/evaluering/${slug}`)).text();
		for (const words of ['Målt igen 3. januar 2028', 'Der er lige så mange møder.', 'Ikke nået'])
			expect(page).toContain(words);
	});

	test('is corrected with the reason, and what stood before stays readable; of twenty at once one corrects it', async () => {
		const slug = await makeMeasured(by('officer'), site.world.open.slug, { title: 'Rettes' });
		const correct = (wish: Record<string, unknown> = {}) =>
			refusals(by('officer'), 'evaluation.correct-measurement', { slug, ...correctionWords(wish) });
		expect(await correct({ round: 'again' })).toEqual(['not-measured-yet']);
		expect(await correct({ reason: ' ' })).toEqual(['correction-reason-missing']);
		expect(await correct({ ...measurementWords() })).toEqual(['nothing-corrected']);
		const all = await Promise.all(Array.from({ length: 20 }, () => correct()));
		expect(all.filter((one) => one.length === 0)).toHaveLength(1);
		expect(all.filter((one) => one[0] === 'corrected-meanwhile')).toHaveLength(19);
		await performed(by('officer'), 'evaluation.send-case', { slug });
		expect(await correct({ seen: 1, summary: 'Det hele lykkedes ikke.', reason: 'Skrevet for hårdt.' })).toEqual([]);
		for (const path of [`/evaluering/${slug}`, `/evaluering/${slug}/sag`]) {
			const page = await (await site.as(site.people.visitor).get(path)).text();
			for (const words of [
				'Seksten familier siger det.',
				'Femten familier siger det.',
				'To familier var talt to gange.',
			])
				expect(page).toContain(words);
			expect(page.indexOf('Femten familier siger det.')).toBeLessThan(page.indexOf('Seksten familier siger det.'));
			for (const words of ['Det hele lykkedes ikke.', 'Det meste lykkedes.', 'Skrevet for hårdt.'])
				expect(page).toContain(words);
		}
		expect(
			await rows(
				'select number, criterion, reason from evaluation_mark_before m join evaluation e on e.id = m.evaluation where e.slug = $1',
				slug,
			),
		).toEqual([{ number: 1, criterion: 1, reason: 'Seksten familier siger det.' }]);
	});

	test('is asked for by mail on its day and again a year later, once each time', async () => {
		const slug = await makeEvaluation(by('officer'), site.world.open.slug, { title: 'Husk mig', endsOn: '2026-12-31' });
		const mails = async () =>
			(await rows("select subject from mail where subject like '%Husk mig%' order by written_at")).map(
				(one) => one.subject,
			);
		await remindOfMeasuring(on('2026-12-30'));
		expect(await mails()).toEqual([]);
		await Promise.all([remindOfMeasuring(on('2026-12-31')), remindOfMeasuring(on('2026-12-31'))]);
		await remindOfMeasuring(on('2027-01-02'));
		expect(await mails()).toEqual(['»Husk mig« skal måles']);
		await remindOfMeasuring({ ...on('2028-01-02'), now: new Date('2028-01-02T02:00:00Z') });
		await remindOfMeasuring(on('2027-12-31'));
		// Nobody looks again at what was never measured.
		expect(await mails()).toHaveLength(1);
		await measure(on('2027-01-02'), slug, { measuredOn: '2027-01-02' });
		await remindOfMeasuring(on('2027-12-31'));
		await remindOfMeasuring(on('2028-01-02'));
		expect(await mails()).toEqual(['»Husk mig« skal måles', 'Et år efter: se igen på »Husk mig«']);
	});

	test('goes to the council with three things to choose among, each with its money; then it stands', async () => {
		const officer = by('officer');
		const slug = await makeEvaluation(officer, site.world.open.slug, { title: 'Til byrådet' });
		const write = (wish: Record<string, unknown> = {}) =>
			refusals(officer, 'evaluation.write-case', { slug, ...caseWords(wish) });
		expect(await refusals(officer, 'evaluation.send-case', { slug })).toEqual(['not-measured']);
		expect(await write({ stopText: ' ' })).toEqual(['offer-missing']);
		expect(await write({ stopYearly: '' })).toEqual(['money-wrong']);
		expect(await write()).toEqual([]);
		expect(await write({ summary: 'Bedre skrevet.' })).toEqual([]);
		expect(await refusals(officer, 'evaluation.send-case', { slug })).toEqual(['not-measured']);
		await measure(officer, slug);
		const path = `/evaluering/${slug}/sag`;
		expect((await site.as(site.people.visitor).get(path)).status).toBe(404);
		expect((await site.as(site.people.officer).get(path)).status).toBe(200);
		const all = await Promise.all(
			Array.from({ length: 20 }, () => refusals(officer, 'evaluation.send-case', { slug })),
		);
		expect(all.filter((one) => one.length === 0)).toHaveLength(1);
		expect(await write()).toEqual(['already-sent']);
		const page = await (await site.as(site.people.visitor).get(path)).text();
		for (const words of ['Bedre skrevet.', '1.300.000', '4.900.000', 'Stop projektet']) expect(page).toContain(words);
		const pdf = await site.as(site.people.visitor).get(`${path}.pdf`);
		expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
		const word = await site.as(site.people.visitor).get(`${path}.docx`);
		expect(word.status).toBe(200);
		const document = unzipSync(new Uint8Array(await word.arrayBuffer()))['word/document.xml'];
		expect(strFromU8(document ?? new Uint8Array())).toContain('Bedre skrevet.');
	});
});

describe('what the council chose', () => {
	const record = (slug: string, wish: Record<string, unknown> = {}, role: Role = 'officer') =>
		refusals(by(role), 'evaluation.record-decision', { slug, ...decisionWords(wish) });

	test('is recorded once the council has the case, said again with the reason, and told where people look', async () => {
		const officer = by('officer');
		const slug = await makeMeasured(officer, site.world.open.slug, { title: 'Afgjort' });
		expect(await record(slug)).toEqual(['not-sent']);
		await writeSheet(officer, slug);
		const story = await performed<{ id: string; secret: string }>(by('author'), 'story.tell', {
			evaluation: slug,
			...storyWords({ showAs: 'named' }),
		});
		await performed(by('level 3'), 'story.tell', { evaluation: slug, ...storyWords() });
		await performed(officer, 'evaluation.send-case', { slug });
		expect(await record(slug, { text: ' ' })).toEqual(['decision-text-missing']);
		expect(await record(slug, { url: 'javascript:alert(1)' })).toEqual(['link-wrong']);
		expect(await record(slug, { decidedOn: '2026-11-25' })).toEqual(['date-in-future']);
		expect(await record(slug, { meeting: site.world.bystander })).toEqual(['meeting-not-here']);
		const all = await Promise.all(Array.from({ length: 20 }, () => record(slug)));
		expect(all.filter((one) => one.length === 0)).toHaveLength(1);
		expect(all.filter((one) => one[0] === 'decided-meanwhile')).toHaveLength(19);
		const page = async (path: string, role: Role = 'visitor') => (await site.as(site.people[role]).get(path)).text();
		const [{ id }] = await rows('select id from evaluation where slug = $1', slug);
		const own = `/fortaelling/${story.id}/${story.secret}`;
		const places = [`/evaluering/${slug}`, `/evaluering/${slug}/sag`, `/evaluering/${slug}/regnestykke`, own];
		for (const path of [...places, `/traad/evaluation/${id}`])
			expect(await page(path), path).toContain('Projektet bliver forlænget');
		expect(await page(`/evaluering/${slug}`)).toContain('Ét medlem ville sætte det i drift nu.');
		expect(await page('/evalueringer')).toContain('Byrådet: Projektet bliver forlænget');

		expect(await record(slug, { choice: 'stop', seen: 1 })).toEqual(['change-reason-missing']);
		const { coming, held } = site.world.meetings;
		const again = { choice: 'stop', seen: 1, reason: 'Byrådet har besluttet igen.' };
		expect(await record(slug, { ...again, meeting: coming.id })).toEqual(['meeting-not-here']);
		expect(await record(slug, { ...again, meeting: held.id })).toEqual([]);
		const later = await page(`/evaluering/${slug}`);
		for (const words of ['Projektet bliver stoppet', 'Byrådet har besluttet igen.', 'Projektet bliver forlænget'])
			expect(later).toContain(words);
		expect(later).toContain(`<a href="/moeder/${held.number}">Aften på torvet</a>`);
		expect(await page(`/traad/meeting/${held.id}`)).toContain('Afgjort: Projektet bliver stoppet');
		const thread = await page(`/traad/evaluation/${id}`);
		expect(thread).toContain('Projektet bliver stoppet');
		expect(thread).not.toContain('Projektet bliver forlænget');
	});

	test('is told by mail to those who told with their name: the choice that is in force, once', async () => {
		const told = site.test.sent.filter(({ fact }) => fact === 'evaluation-decided');
		expect(told).toHaveLength(2);
		const [tell] = evaluationHandlers(site.test.runtime);
		for (const { data } of [...told, ...told]) await tell?.run({ ...data });
		const mails = await rows(
			"select to_address, text_body from mail where subject like '%Byrådet har besluttet%Afgjort%'",
		);
		expect(mails).toHaveLength(1);
		expect(mails[0].text_body).toContain('Projektet bliver stoppet');
	});
});

describe('the sheet of what a project would pay', () => {
	const add = (slug: string, what: 'cost' | 'effect', wish: Record<string, unknown> = {}) =>
		refusals(by('officer'), `investment-sheet.add-${what}`, {
			slug,
			...(what === 'cost' ? costWords : effectWords),
			...wish,
		});
	const set = (slug: string, wish: Record<string, unknown> = {}) =>
		refusals(by('officer'), 'investment-sheet.set', { slug, persons: 20, discountRate: '0', ...wish });

	test('is shown with a cost and a change, to the øre, and with what it does not say', async () => {
		const slug = await makeEvaluation(by('officer'), site.world.open.slug, { title: 'Regnes' });
		const path = `/evaluering/${slug}/regnestykke`;
		const seen = async () => (await site.as(site.people.visitor).get(path)).status;
		expect(await add(slug, 'cost')).toEqual(['sheet-missing']);
		expect(await set(slug)).toEqual([]);
		expect(await add(slug, 'cost')).toEqual([]);
		expect(await seen()).toBe(404);
		expect(await add(slug, 'effect')).toEqual([]);
		expect(await seen()).toBe(200);
		const page = await (await site.as(site.people.visitor).get(path)).text();
		// Twenty persons, twelve days at 3,400 kroner in five years, less a million in each of two.
		for (const words of ['2.080.000', 'siger ikke, om projektet virker', 'Kommunens regnskab, 2026-priser'])
			expect(page).toContain(words);
		const file = await site.as(site.people.visitor).get(`${path}.csv`);
		const text = await file.text();
		expect(text).toContain('Kommunen;5;-2000000;2080000;6670000');
		expect(text).toContain('siger ikke, om projektet virker');
	});

	test('refuses guesses out of order, numbers that are none, and more money than there is', async () => {
		const slug = await makeEvaluation(by('officer'), site.world.open.slug, { title: 'Galt regnet' });
		expect(await set(slug, { persons: 0 })).toEqual(['persons-wrong']);
		expect(await set(slug, { discountRate: '21' })).toEqual(['rate-wrong']);
		await set(slug, { persons: 100_000 });
		expect(await add(slug, 'effect', { low: '3', middle: '2' })).toEqual(['guesses-out-of-order']);
		expect(await add(slug, 'effect', { high: 'mange' })).toEqual(['change-wrong']);
		expect(await add(slug, 'effect', { source: ' ' })).toEqual(['source-missing']);
		expect(await add(slug, 'effect', { years: 11 })).toEqual(['years-wrong']);
		expect(await add(slug, 'effect', { unitCost: '900.000.000', high: '1000' })).toEqual(['sheet-too-large']);
		expect(
			await rows('select 1 from sheet_effect f join evaluation e on e.id = f.evaluation where e.slug = $1', slug),
		).toEqual([]);
	});

	test('takes so many lines and no more, also when forty are added at once', async () => {
		const slug = await makeEvaluation(by('officer'), site.world.open.slug, { title: 'Mange linjer' });
		await set(slug);
		const all = await Promise.all(
			Array.from({ length: 40 }, (_, place) => add(slug, place % 2 === 0 ? 'cost' : 'effect')),
		);
		expect(all.filter((one) => one.length === 0)).toHaveLength(24);
		expect(all.filter((one) => one[0] === 'too-many-lines')).toHaveLength(16);
	});

	test('stands when the council has the case', async () => {
		const { sent, measured, cost } = site.world.evaluations;
		const remove = (slug: string) => refusals(by('officer'), 'investment-sheet.remove-line', { slug, line: cost });
		const there = () => rows('select 1 from sheet_cost where id = $1', cost);
		expect(await set(sent)).toEqual(['already-sent']);
		expect(await remove(sent)).toEqual(['already-sent']);
		// Of another project it is not there to take away.
		expect(await remove(site.world.evaluations.running)).toEqual([]);
		expect(await there()).toHaveLength(1);
		expect(await remove(measured)).toEqual([]);
		expect(await there()).toEqual([]);
	});
});
