import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	answerWhole,
	keptBackWords,
	type MadeToClose,
	makeToClose,
	pointOf,
} from '../../../../tests/support/closed-of-the-world.ts';
import { actNamed, performed, type Role } from '../../../../tests/support/people-of-every-role.ts';
import { openSite, type Site } from '../../../../tests/support/site.ts';
import { addDays, calendarDate, dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
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
const read = async (path: string, role: Role = 'visitor') => await (await site.as(site.people[role]).get(path)).text();
const status = async (path: string, role: Role = 'visitor') => (await site.as(site.people[role]).get(path)).status;

/** What stopped an act, with how many; empty where it was carried out. */
async function refusals(name: string, input: unknown, context = by('officer')): Promise<unknown[]> {
	const outcome = await perform(context, actNamed(name), input);
	return outcome.kind === 'refused' ? outcome.problems.map(({ key, facts }) => (facts ? [key, facts.count] : key)) : [];
}
const close = (slug: string) => refusals('consultation.close', { slug, conclusion: 'Stien bliver bredere.' });

let made = 0;
function ended(): Promise<MadeToClose> {
	made += 1;
	const people = { officer: by('officer'), visitor: by('visitor'), author: by('author') };
	return makeToClose(people, site.world.open.slug, { title: `Plan nummer ${made}` });
}

describe('a consultation is closed', () => {
	test('not while it runs, and not while anything is left', async () => {
		expect(await close(site.world.consultations.running)).toEqual(['deadline-not-passed']);
		expect(await close(site.world.consultations.draft)).toEqual(['not-public-yet']);
		const { slug, points } = await ended();
		const late = await performed<{ id: string; number: number }>(by('visitor'), 'response.send', {
			consultation: slug,
			text: 'Husk cyklerne.',
			name: 'Prøve Sen',
		});
		expect(await close(slug)).toEqual([
			['points-unanswered', 2],
			['responses-unsorted', 1],
			['responses-undecided', 1],
		]);
		const desk = await read(`/styr/hoeringer/${slug}/hvidbog`, 'officer');
		expect(desk).toContain('2 synspunkter mangler svar');
		expect(desk).toContain(`/bidrag/${late.number}`);
		const list = await read(`/sortering/${site.world.open.slug}?soeg=cyklerne`, 'officer');
		expect(list).toContain('Husk cyklerne');
		for (const point of points) await answerWhole(by('officer'), point);
		await performed(by('officer'), 'contribution.mark-sorted', { number: late.number, sorted: true });
		await performed(by('officer'), 'response.decide', { slug, decision: 'unnamed', numbers: [late.number] });
		expect(await status(`/hoering/${slug}/hvidbog`)).toBe(404);
		expect(await status(`/hoering/${slug}/hvidbog/data/synspunkter.csv`)).toBe(404);
		expect(await close(slug)).toEqual([]);
		expect(await close(slug)).toEqual(['consultation-closed']);
		// To the late one there was nothing to answer: it is answered all the same, without an outcome.
		expect(
			await rows('select state, answered_at is not null as answered from contribution where id = $1', late.id),
		).toEqual([{ state: 'received', answered: true }]);
		expect(
			await refusals('response.send', { consultation: slug, text: 'For sent.', name: 'Prøve' }, by('visitor')),
		).toEqual(['consultation-closed']);
	});

	test('once by twenty who press at once, or not at all', async () => {
		const { slug, points } = await ended();
		for (const point of points) await answerWhole(by('officer'), point);
		const all = await Promise.all(Array.from({ length: 20 }, () => close(slug)));
		expect(all.filter((one) => one.length === 0)).toHaveLength(1);
	});

	test('and is answered for good: nothing more is taken out, and nothing taken apart that was read together', async () => {
		const { slug, named, points } = await ended();
		const [into = 0, other = 0] = points;
		const merged = { points: points.map((number) => ({ number, seen: 1 })) };
		const { merge } = await performed<{ merge: string }>(by('officer'), 'point.merge', merged);
		await answerWhole(by('officer'), into);
		expect(await close(slug)).toEqual([]);
		const more = { number: named.number, heading: 'Mere', passages: [{ from: 0, to: 6 }], pointTags: [] };
		expect(await refusals('point.split', more)).toEqual(['response-answered']);
		expect(await refusals('point.undo-merge', { merge })).toEqual(['answer-is-shown']);
		expect(await refusals('point.remove', { point: other, seen: 2 })).toEqual(['answer-is-shown']);
		expect(await refusals('response.withdraw', { number: named.number }, by('author'))).toEqual(['response-answered']);
		expect(await refusals('point.answer', { point: into, answer: 'Stien bliver fire meter.', seen: 3 })).toEqual([]);
		expect(await read(`/hoering/${slug}/hvidbog`)).toContain('Stien bliver fire meter.');
	});

	test('never with an unanswered point, whatever is sent, taken out or taken apart at the same time', async () => {
		for (let turn = 0; turn < 3; turn += 1) {
			const { slug, named, keptBack, points } = await ended();
			const officer = by('officer');
			const [into = 0, other = 0] = points;
			const { merge } = await performed<{ merge: string }>(officer, 'point.merge', {
				points: [into, other].map((number) => ({ number, seen: 1 })),
			});
			await answerWhole(officer, into);
			await Promise.allSettled([
				perform(officer, actNamed('point.undo-merge'), { merge }),
				pointOf(officer, named, 'Stien er for smal.', 'Noget mere'),
				close(slug),
				perform(by('visitor'), actNamed('response.send'), { consultation: slug, text: 'Ja.', name: 'Prøve' }),
				perform(officer, actNamed('point.remove'), { point: other, seen: 2 }),
			]);
			const [{ closed, left, unread }] = await rows(
				`select c.closed_at is not null as closed,
					(select count(*)::int from point p join point home on home.id = coalesce(p.merged_into, p.id)
						join consultation_response r on r.contribution = p.contribution
						where r.consultation = c.id and home.answer_shown_at is null) as left,
					(select count(*)::int from consultation_response r where r.consultation = c.id and r.decision is null) as unread
				from consultation c where c.slug = $1`,
				slug,
			);
			if (closed) {
				expect({ left, unread }).toEqual({ left: 0, unread: 0 });
				expect(await refusals('point.undo-merge', { merge })).not.toEqual([]);
				expect(
					await refusals('point.split', {
						number: keptBack.number,
						heading: 'Mere',
						passages: [{ from: 0, to: 6 }],
						pointTags: [],
					}),
				).toEqual(['response-answered']);
			}
		}
	});
});

describe('a white paper', () => {
	let paper: MadeToClose;
	beforeAll(async () => {
		paper = site.world.closed;
	});

	test('tells each point with its answer, and quotes none that is not shown', async () => {
		const page = await read(`/hoering/${paper.slug}/hvidbog`);
		for (const words of [
			'Stien er for smal.',
			'Stien bliver tre meter bred.',
			'Afsnit 2',
			'Mindre larm',
			'Stien bliver bredere.',
		])
			expect(page).toContain(words);
		expect(page).toContain(`<a href="/hoering/${paper.slug}#afsnit-2">Afsnit 2</a>`);
		expect(page).not.toContain(keptBackWords);
		const narrowed = await read(`/hoering/${paper.slug}/hvidbog?afsnit=1`);
		expect(narrowed).not.toContain('En bredere sti');
		expect(await read(`/hoering/${paper.slug}/hvidbog?emne=sti&afsnit=2`)).toContain('En bredere sti');
	});

	test('is open data without names, and counts what is kept back', async () => {
		const csv = await read(`/hoering/${paper.slug}/hvidbog/data/synspunkter.csv`);
		const json = JSON.parse(await read(`/en/hoering/${paper.slug}/hvidbog/data/synspunkter.json`));
		expect(json.rows).toHaveLength(2);
		expect(json.rows[0]).toMatchObject({ response: paper.named.number, quote: 'Stien er for smal.', changed: true });
		expect(json.rows[1]).toMatchObject({
			response: null,
			quote: null,
			heading: 'Mindre larm',
			changedWhere: 'Afsnit 2',
		});
		expect(csv.trim().split('\r\n')).toHaveLength(3);
		for (const words of [keptBackWords, 'Prøve Genbo']) expect(csv + JSON.stringify(json)).not.toContain(words);
	});

	test('is read by those who responded on their receipt, and told to them once by mail', async () => {
		const receipt = await read(`/mit/bidrag/${paper.named.number}`, 'author');
		expect(receipt).toContain('Stien bliver tre meter bred.');
		expect(receipt).toContain('Høringen er afsluttet.');
		const [{ state, answered }] = await rows(
			'select state, answered_at is not null as answered from contribution where id = $1',
			paper.named.id,
		);
		expect({ state, answered }).toEqual({ state: 'taken-up', answered: true });
		const [{ id }] = await rows('select id from consultation where slug = $1', paper.slug);
		const tell = consultationHandlers(site.test.runtime).find(({ fact }) => fact === 'consultation-closed');
		const data = { consultation: id, responses: [paper.named.id, paper.keptBack.id] };
		await tell?.run(data);
		await tell?.run(data);
		const mails = await rows("select text_body from mail where dedupe like 'white-paper:%'");
		expect(mails).toHaveLength(1);
		expect(mails[0].text_body).toContain('Stien bliver tre meter bred.');
	});

	test('keeps what was answered when the responses are deleted, and nothing that they said', async () => {
		const { slug, points, named } = await ended();
		for (const point of points) await answerWhole(by('officer'), point);
		await performed(by('officer'), 'point.edit', { point: points[0], heading: 'Bredere sti', tags: ['sti'], seen: 3 });
		expect(await close(slug)).toEqual([]);
		const [{ day }] = await rows('select (closes_on + 366)::text as day from consultation where slug = $1', slug);
		const then = { ...by('officer'), now: new Date(`${addDays(calendarDate(day), 0)}T12:00:00Z`) };
		expect(dateInCopenhagen(then.now)).toBe(day);
		expect(await forgetDueResponses(then)).toBeGreaterThan(2);
		const left = await rows('select quote, answer, changed from point where number = any ($1) order by number', points);
		expect(left).toEqual([1, 2].map(() => ({ quote: '', answer: 'Stien bliver tre meter bred.', changed: true })));
		const earlier = await rows(
			'select 1 from point_change c join point p on p.id = c.point where p.contribution = $1 and earlier is not null',
			named.id,
		);
		expect(earlier).toEqual([]);
		const page = await read(`/hoering/${slug}/hvidbog`);
		expect(page).toContain('Stien bliver tre meter bred.');
		expect(page).toContain('Høringssvarene er slettet');
		expect(page).not.toContain('Stien er for smal.');
	});

	test('can still be closed when the responses were deleted first, once what was taken out of them is answered', async () => {
		const { slug, points } = await ended();
		await rows(
			"update consultation set closes_on = closes_on - 30, opens_on = opens_on - 30, delete_on = '2026-11-23' where slug = $1",
			slug,
		);
		await forgetDueResponses(by('officer'));
		expect(await close(slug)).toEqual([['points-unanswered', 2]]);
		for (const point of points) await answerWhole(by('officer'), point);
		expect(await close(slug)).toEqual([]);
		expect(await read(`/hoering/${slug}/hvidbog`)).toContain('Sagt 1 gang');
	});
});
