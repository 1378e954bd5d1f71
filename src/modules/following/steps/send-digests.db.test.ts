import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { prepareFollowing } from '../../../../demo/load/load-follows.ts';
import { somePerson, somePiece, somePublishedProcess } from '../../../../tests/support/pieces.ts';
import { someTuesday, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { followKinds } from '../../../follow-kinds.ts';
import { system } from '../../../platform/actor.ts';
import { inTransaction } from '../../../platform/database/database.ts';
import { newId } from '../../../platform/identifiers.ts';
import { contributionById, recordAnswer, withdrawContribution } from '../../contributions/index.ts';
import { writeComment } from '../../discussion/index.ts';
import { type NewMatter, useFollowKinds } from '../follow-kind.ts';
import { type Rhythm, rhythms } from '../rhythm.ts';
import { follow, setRhythm } from './follow.ts';
import { followingHandlers } from './handle-facts.ts';
import { sendDigests } from './send-digests.ts';

let house: TestRuntime;
let process: string;
beforeAll(async () => {
	prepareFollowing();
	house = await testRuntime();
	process = await somePublishedProcess(house);
});
beforeEach(async () => {
	await house.pool.query('truncate mail, follow, follower, news, news_subject');
	house.sent.length = 0;
	house.setNow(someTuesday);
});
afterAll(() => house.drop());

const hour = (hours: number) => house.setNow(new Date(someTuesday.getTime() + hours * 3_600_000));
const inOne = <Answer>(run: (context: ReturnType<TestRuntime['context']>) => Promise<Answer>) =>
	inTransaction(house.runtime.db, (db) => run({ ...house.context(system), db }));

let number = 0;
async function someFollower(rhythm: Rhythm, kind = 'process', subject = process) {
	const email = `foelger${++number}@example.dk`;
	const person = await somePerson(house, { email, name: 'Ane Prøve' });
	await inOne(async (context) => {
		await follow(context, person, { kind, subject });
		await setRhythm(context, person, rhythm);
	});
	return { person, email };
}

/** Carries out what has been sent as jobs, as the worker would. */
async function work(times = 1): Promise<void> {
	const facts = house.sent.splice(0);
	for (let run = 0; run < times; run++)
		for (const { fact, data } of facts)
			await followingHandlers(house.runtime)
				.find((one) => one.fact === fact)
				?.run({ ...data });
}

async function proposal(title: string, wish: Parameters<typeof somePiece>[2] = {}) {
	const piece = await somePiece(house, process, { title, ...wish });
	await work();
	return piece;
}

async function mailsTo(email: string): Promise<Record<string, string>[]> {
	const { rows } = await house.pool.query('select * from mail where to_address = $1 order by written_at, id', [email]);
	return rows;
}

describe('a digest', () => {
	test('gathers what happened in one mail at seven, with links, and is not written when nothing has happened', async () => {
		const { email } = await someFollower('daily');
		const first = await proposal('En bænk ved bageren');
		await proposal('Et hegn om legepladsen');
		await sendDigests(house.context(system));
		expect(await mailsTo(email)).toEqual([]);
		hour(22);
		for (let run = 0; run < 3; run++) await sendDigests(house.context(system));
		const [mail, ...more] = await mailsTo(email);
		expect(more).toEqual([]);
		expect(mail?.subject).toBe('Nyt om det, du følger');
		expect(mail?.text_body).toContain('Færre alene, flere sammen');
		expect(mail?.text_body).toContain('Nyt forslag: En bænk ved bageren');
		expect(mail?.text_body).toContain(`http://localhost:3000/forslag/${first.number}`);
		expect(mail?.text_body).toContain('Nyt forslag: Et hegn om legepladsen');
		expect(mail?.unsubscribe_url).toMatch(/^http:\/\/localhost:3000\/afmeld\/[\w-]{43}$/);
		expect(mail?.text_body).toContain(mail?.unsubscribe_url);
		hour(46);
		await sendDigests(house.context(system));
		expect(await mailsTo(email)).toHaveLength(1);
	});

	test('is in Arabic for whoever reads it, people’s own words and the names of things marked as Danish', async () => {
		const { person, email } = await someFollower('daily');
		await house.pool.query("update person set language = 'ar' where id = $1", [person]);
		await proposal('En bænk ved bageren');
		hour(22);
		await sendDigests(house.context(system));
		const [mail] = await mailsTo(email);
		expect(mail?.subject).toBe('الجديد عما تتابعه');
		expect(mail?.html_body).toContain('dir="rtl"');
		expect(mail?.html_body).toMatch(/lang="da"[^>]*>En bænk ved bageren</);
		expect(mail?.text_body).toContain('مقترح جديد: En bænk ved bageren');
		expect(mail?.text_body).toContain('http://localhost:3000/ar/mit/foelger');
		expect(mail?.unsubscribe_url).toMatch(/^http:\/\/localhost:3000\/ar\/afmeld\//);
	});

	test('tells whoever follows an area of the meetings of its processes, once', async () => {
		const area = newId();
		await house.pool.query("insert into area (id, key, name) values ($1, 'havnen', 'Havnen')", [area]);
		const near = await somePublishedProcess(house, { slug: 'ved-havnen' });
		await house.pool.query('update participation_process set area = $2 where id = $1', [near, area]);
		const { email } = await someFollower('daily', 'area', area);
		const meeting = async (at: string) => {
			const id = newId();
			await house.pool.query(
				`insert into public_meeting (id, process, form, title, starts_at, ends_at, takes_sign_ups, created_at, published_at, changed_at)
				values ($3, $1, 'coffee', $2, '2026-12-10T17:00Z', '2026-12-10T19:00Z', false, now(), now(), now())`,
				[at, at === near ? 'Kaffe på kajen' : 'Kaffe et andet sted', id],
			);
			house.sent.push({ fact: 'meeting-published', data: { meeting: id, process: at, at: 'nu' } } as never);
		};
		await meeting(near);
		await meeting(process);
		await work(2);
		hour(22);
		await sendDigests(house.context(system));
		const [mail, ...more] = await mailsTo(email);
		expect(more).toEqual([]);
		expect(mail?.text_body).toContain('Kaffe på kajen');
		expect(mail?.text_body).not.toContain('et andet sted');
	});

	test('tells nothing that is taken back, not public, or done by the follower, and nothing from before they followed', async () => {
		await proposal('Fra før');
		hour(1);
		const { person, email } = await someFollower('daily');
		await proposal('Mit eget', { authorId: person });
		const gone = await proposal('Taget tilbage');
		await proposal('Kun en kladde', { draft: true });
		const piece = await contributionById(house.context(), gone.id);
		if (piece) await withdrawContribution(house.context(system), piece);
		const hidden = await somePublishedProcess(house, { published: false });
		await someFollower('daily', 'process', hidden);
		await somePiece(house, hidden, {});
		await work();
		hour(23);
		await sendDigests(house.context(system));
		expect(await mailsTo(email)).toEqual([]);
		expect((await house.pool.query('select 1 from mail')).rowCount).toBe(0);
	});

	test('leaves the answer to the own piece to the mail that brings it, and tells others of it', async () => {
		const authorId = await somePerson(house, { email: 'ophav@example.dk' });
		const piece = await proposal('En bænk ved bageren', { authorId });
		await inOne((context) => follow(context, authorId, { kind: 'process', subject: process }));
		const other = await someFollower('daily', 'proposal', piece.id);
		const row = await contributionById(house.context(), piece.id);
		if (!row) throw new Error('no such piece');
		await recordAnswer(house.context(system), row, {
			...{ state: 'taken-up', heading: 'Ja, det gør vi', text: 'I maj.', byName: 'Signe Prøve' },
		});
		await work(3);
		hour(23);
		await sendDigests(house.context(system));
		expect(await mailsTo('ophav@example.dk')).toEqual([]);
		const [mail] = await mailsTo(other.email);
		expect(mail?.text_body).toContain('Svar: En bænk ved bageren');
		expect(mail?.text_body).toContain('Taget op: Ja, det gør vi');
	});

	test('says three comments in one line, to those who follow the proposal and not to those who follow the process', async () => {
		const about = await proposal('En bænk ved bageren');
		hour(1);
		const near = await someFollower('weekly', 'proposal', about.id);
		const far = await someFollower('weekly');
		for (const text of ['God idé.', 'Hvad koster den?', 'Ja tak.']) {
			await inOne((context) =>
				writeComment(context, {
					...{ stance: 'for', aboutId: about.id, processId: process, text },
					...{ channel: 'web', happenedOn: '2026-11-24', typedName: 'Bo Prøve' },
				}),
			);
		}
		await work();
		hour(24 * 7);
		await sendDigests(house.context(system));
		expect((await mailsTo(near.email))[0]?.text_body).toContain('3 nye kommentarer: En bænk ved bageren');
		expect((await mailsTo(near.email))[0]?.subject).toBe('Ugens nyt om det, du følger');
		expect(await mailsTo(far.email)).toEqual([]);
	});

	test('of somebody who hears at once is a mail for each thing, with what was said in full', async () => {
		const { email } = await someFollower('at-once');
		const first = await proposal('En bænk ved bageren');
		await proposal('Et hegn om legepladsen');
		hour(0.1);
		await sendDigests(house.context(system));
		expect((await mailsTo(email)).map(({ subject }) => subject).sort()).toEqual([
			'Nyt om »En bænk ved bageren«',
			'Nyt om »Et hegn om legepladsen«',
		]);
		const near = await someFollower('at-once', 'proposal', first.id);
		await inOne((context) =>
			writeComment(context, {
				...{ stance: 'question', aboutId: first.id, processId: process, text: 'Hvad koster den?\n\nOg hvem maler?' },
				...{ channel: 'web', happenedOn: '2026-11-24', typedName: 'Bo Prøve' },
			}),
		);
		await work();
		hour(0.2);
		await sendDigests(house.context(system));
		const [mail] = await mailsTo(near.email);
		expect(mail?.text_body).toContain('Bo Prøve skriver:\nHvad koster den?\n\nOg hvem maler?');
		expect(mail?.reply_to).toBeNull();
	});

	test('is written once by many programs at once, and each of a thousand followers has theirs', async () => {
		const people = Array.from({ length: 1000 }, (_, at) => at);
		await house.pool.query(
			`with made as (
				insert into person (id, name, created_at)
				select gen_random_uuid(), 'Prøve ' || n, now() from generate_series(1, $1) n returning id
			), addressed as (
				insert into identity (id, person, kind, ref, value, level, created_at)
				select gen_random_uuid(), id, 'email', decode(md5(id::text), 'hex'), id || '@mange.example', 1, now() from made
			), followed as (
				insert into follow select id, 'process', $2::uuid, $3 from made
			)
			insert into follower select id, 'daily', 0, $3, $3, decode(md5('stop' || id), 'hex') from made`,
			[people.length, process, someTuesday],
		);
		await proposal('En bænk ved bageren');
		hour(23);
		await Promise.all(Array.from({ length: 4 }, () => sendDigests(house.context(system))));
		const { rows } = await house.pool.query(
			"select count(*)::int as mails, count(distinct to_address)::int as people from mail where to_address like '%@mange.example'",
		);
		expect(rows).toEqual([{ mails: people.length, people: people.length }]);
	});

	test('of a round that is broken off is neither lost nor written twice', async () => {
		const { email } = await someFollower('daily');
		await proposal('En bænk ved bageren');
		hour(23);
		await house.pool.query(
			"create function break_off() returns trigger language plpgsql as $$ begin raise 'killed'; end $$",
		);
		await house.pool.query('create trigger broken before update on follower for each row execute function break_off()');
		await expect(sendDigests(house.context(system))).rejects.toThrow('killed');
		expect(await mailsTo(email)).toEqual([]);
		await house.pool.query('drop trigger broken on follower');
		await sendDigests(house.context(system));
		await sendDigests(house.context(system));
		expect(await mailsTo(email)).toHaveLength(1);
	});
});

describe('a kind that tells by itself what is new', () => {
	const search = '01890a5d-ac96-774b-bcce-b302099a8057';
	const windows: { since: Date; until: Date }[] = [];
	let found: NewMatter[] = [];
	beforeAll(() => {
		windows.length = 0;
		useFollowKinds({
			...followKinds,
			search: {
				...{ word: 'soegning', name: 'search' as const },
				find: async () => undefined,
				load: async () => [{ id: search, ref: search, title: 'bænke', path: '/soeg?q=bænke' }],
				newTo: async (_context, untold, until) => {
					for (const { since } of untold) windows.push({ since, until });
					return new Map(untold.map((one) => [one, found.filter(({ at }) => at > one.since && at <= until)]));
				},
			},
		});
	});
	afterAll(() => useFollowKinds(followKinds));

	test('is told under its own name, once, without what is told besides and what the follower wrote', async () => {
		const { person, email } = await someFollower('daily', 'search', search);
		const other = await proposal('En bænk ved søen');
		const both = await proposal('En bænk ved bageren');
		const own = await proposal('Min egen bænk', { authorId: person });
		await inOne((context) => follow(context, person, { kind: 'proposal', subject: both.id }));
		found = [other, own].map(({ id }) => ({
			kind: 'proposal',
			id,
			processId: process,
			at: new Date(someTuesday.getTime() + 1),
		}));
		hour(22);
		await sendDigests(house.context(system));
		hour(46);
		await sendDigests(house.context(system));
		const [mail, ...more] = await mailsTo(email);
		expect(more).toEqual([]);
		expect(mail?.text_body).toContain('Nyt til din søgning »bænke«\n\n- En bænk ved søen');
		expect(mail?.text_body).not.toContain('Min egen bænk');
	});

	test('is asked for time without a gap and without an overlap', async () => {
		windows.length = 0;
		found = [];
		await someFollower('at-once', 'search', search);
		for (let round = 1; round < 6; round++) {
			hour(round);
			await sendDigests(house.context(system));
		}
		expect(windows).toHaveLength(5);
		expect(windows.slice(1).map(({ since }) => since)).toEqual(windows.slice(0, -1).map(({ until }) => until));
	});
});

describe('news', () => {
	test('are all told, once, however things happen and rounds are gone at the same time', async () => {
		const { email } = await someFollower('at-once');
		const titles = Array.from({ length: 24 }, (_, at) => `Forslag nummer ${at}.`);
		const rounds = async () => {
			for (let round = 0; round < 12; round++) {
				await house.pool.query("update follower set due_at = 'epoch'");
				await sendDigests(house.context(system));
			}
		};
		const happen = async (some: readonly string[]) => {
			for (const title of some) await proposal(title);
		};
		await Promise.all([
			happen(titles.slice(0, 8)),
			happen(titles.slice(8, 16)),
			happen(titles.slice(16)),
			rounds(),
			rounds(),
		]);
		await house.pool.query("update follower set due_at = 'epoch'");
		await sendDigests(house.context(system));
		const mails = (await mailsTo(email)).map(({ text_body }) => text_body ?? '');
		const said = mails.flatMap((text) => text.match(/Nyt forslag: Forslag nummer \d+\./g) ?? []);
		// A mail with many says the rest as a number.
		const counted = mails.flatMap((text) => [...text.matchAll(/og (\d+) mere:/g)].map(([, count]) => Number(count)));
		expect(new Set(said).size).toBe(said.length);
		expect(said.length + counted.reduce((sum, count) => sum + count, 0)).toBe(titles.length);
	});

	test('come in each rhythm at its own hour, and not at all to somebody who wants none', async () => {
		const people = new Map<Rhythm, string>();
		for (const rhythm of rhythms) people.set(rhythm, (await someFollower(rhythm)).email);
		const told: Record<string, string> = {};
		for (let hours = 0; hours <= 24 * 8; hours++) {
			hour(hours);
			if (hours === 1) await proposal('En bænk ved bageren');
			await sendDigests(house.context(system));
			for (const [rhythm, email] of people)
				if (!told[rhythm] && (await mailsTo(email)).length > 0) told[rhythm] = house.runtime.clock().toISOString();
		}
		expect(told).toEqual({
			'at-once': '2026-11-24T10:00:00.000Z',
			daily: '2026-11-25T06:00:00.000Z',
			weekly: '2026-11-30T06:00:00.000Z',
		});
	});
});
