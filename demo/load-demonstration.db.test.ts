import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestRuntime, testRuntime } from '../tests/support/runtime.ts';
import { lindholm } from './lindholm/index.ts';
import { loadDemonstration } from './load-demonstration.ts';

let house: TestRuntime;
beforeAll(async () => {
	house = await testRuntime();
	await loadDemonstration(house.runtime, () => undefined);
}, 60_000);
afterAll(() => house.drop());

const count = async (query: string) => Number((await house.pool.query(`select count(*) from ${query}`)).rows[0].count);

test('everything that was written for Lindholm is there, lived through by its acts', async () => {
	const drafts = lindholm.contributions.filter(({ draft }) => draft).length;
	const notes = lindholm.meetings.flatMap((meeting) => meeting.notes ?? []);
	const parts = lindholm.changes.rearrangements.flatMap((asked) => (asked.kind === 'split' ? asked.parts : []));
	// A row that stands twice in a file is one piece.
	const rows = lindholm.imported.flatMap((file) => [...new Set(file.rows.map(({ id }) => id))]);
	expect(await count("contribution where kind = 'proposal'")).toBe(
		lindholm.contributions.length + notes.length + parts.length + rows.length,
	);
	expect(await count('meeting_note')).toBe(notes.length);
	expect(await count("contribution where kind = 'proposal' and published_at is null")).toBe(drafts);
	expect(await count("contribution where kind = 'comment'")).toBe(
		lindholm.comments.length + lindholm.moderation.length,
	);
	expect(await count('support where carried_from is null')).toBe(lindholm.supports.length);
	expect(await count('participation_process where published_at is not null')).toBe(lindholm.processes.length);
});

test('the open process shows contributions through every channel and at every level', async () => {
	const { rows } = await house.pool.query(
		'select count(distinct channel)::int as channels, count(distinct author_level)::int as levels, count(*)::int as pieces from contribution c join participation_process p on p.id = c.process where p.concluded_at is null and c.published_at is not null',
	);
	expect(rows[0].channels).toBe(8);
	expect(rows[0].pieces).toBeGreaterThanOrEqual(60);
	expect(rows[0].levels).toBeGreaterThanOrEqual(3);
});

test('there are answers of every kind, pieces that wait, and a concluded process without any', async () => {
	const { rows } = await house.pool.query('select distinct state from answer where replaced_at is null');
	expect(rows.map(({ state }) => state).sort()).toEqual([
		'already-so',
		'elsewhere',
		'not-taken-up',
		'partly',
		'taken-up',
	]);
	expect(
		await count(
			'contribution where needs_answer and answered_at is null and published_at is not null and withdrawn_at is null',
		),
	).toBeGreaterThan(5);
	expect(
		await count(
			'contribution c join participation_process p on p.id = c.process where p.concluded_at is not null and c.needs_answer and c.answered_at is null and c.published_at is not null and c.withdrawn_at is null',
		),
	).toBe(0);
});

test('there are meetings of many forms, one is off, and one has more sign-ups than places', async () => {
	expect(await count('public_meeting where published_at is not null')).toBe(lindholm.meetings.length);
	expect(await count('public_meeting where cancelled_at is not null')).toBe(1);
	const { rows } = await house.pool.query(
		'select count(placed_at)::int as placed, count(*)::int as all from meeting_sign_up where meeting in (select id from public_meeting where places = 12)',
	);
	expect(rows[0]).toEqual({ placed: 12, all: 16 });
});

test('moderators have hidden, taken out and let wait; one appeal was right, one was not, one is to be decided', async () => {
	const { rows } = await house.pool.query(
		`select count(*) filter (where result = 'overturned')::int as right, count(*) filter (where result = 'upheld')::int as wrong,
			count(*) filter (where result is null)::int as waiting from moderation_appeal`,
	);
	expect(rows[0]).toEqual({ right: 1, wrong: 1, waiting: 1 });
	expect(await count('contribution where hidden_rule is not null')).toBe(3);
	expect(await count('contribution where hidden_at is not null and hidden_rule is null')).toBe(1);
	expect(await count("contribution where text like '%[navn fjernet]%'")).toBe(1);
});

test('the desks are lived in: pieces in hand, notes, open flags, and templates to answer with', async () => {
	const { templates, assignments, notes, flags } = lindholm.staffDay;
	expect(await count('answer_template where retired_at is null')).toBe(templates.length);
	expect(await count('assignment where ended_at is null')).toBe(assignments.length);
	expect(await count('internal_note')).toBe(notes.length);
	expect(await count('flag where settled_at is null')).toBe(flags.filter(({ settled }) => !settled).length);
	expect(flags.filter(({ settled }) => !settled).length).toBeGreaterThanOrEqual(2);
});

test('proposals have changed: one corrected twice, two that became one, one that became two, and one that is asked about', async () => {
	expect(await count('contribution_version')).toBe(lindholm.changes.corrections.length);
	expect(await count("contribution_successor where how = 'merged'")).toBe(1);
	expect(await count("contribution_successor where how = 'split'")).toBe(2);
	expect(await count('rearrangement where settled_at is null')).toBe(1);
});

test('groups have asked for help: one is late, one is in hand, one is answered with documents', async () => {
	const { rows } = await house.pool.query(
		`select count(*)::int as asked, count(*) filter (where due_on < $1::date and waiting_since is not null)::int as late,
			count(*) filter (where waiting_since is null)::int as answered from help_request`,
		[house.runtime.clock()],
	);
	expect(rows[0]).toEqual({ asked: lindholm.helpAsked.length, late: 1, answered: 1 });
	expect(await count('help_taking where ended_at is null')).toBe(2);
	expect(await count('help_message where cardinality(documents) > 0')).toBe(1);
});

test('mails came in to the consultations: one waits with its annex, one is set aside, one was late and is a response, none is a machine’s', async () => {
	expect(await count('received_mail where taken_in_at is null and set_aside_at is null')).toBe(1);
	expect(await count('received_mail where set_aside_at is not null')).toBe(1);
	expect(await count('received_mail where response is not null and reason is not null')).toBe(1);
	expect(await count('received_mail_file where file is not null')).toBe(1);
	expect(await count('response_pin')).toBe(3);
	expect(await count("received_mail where subject like 'Automatisk svar%'")).toBe(0);
});

test('nothing happens in the future', async () => {
	const now = house.runtime.clock();
	for (const column of [
		'contribution.created_at',
		'contribution.answered_at',
		'answer.answered_at',
		'journal.at',
		'mail.written_at',
		'help_message.written_at',
		'meeting_sign_up.signed_up_at',
		'received_mail.received_at',
	]) {
		const [table, name] = column.split('.') as [string, string];
		const { rows } = await house.pool.query(`select max(${name}) as latest from ${table}`);
		expect(rows[0].latest.getTime(), column).toBeLessThan(now.getTime());
	}
});

test('no CPR number of the demonstration is anywhere in the database', async () => {
	const numbers = lindholm.people.flatMap(({ cpr }) => (cpr ? [cpr] : []));
	const { rows } = await house.pool.query<{ table: string }>(
		"select relname as table from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'",
	);
	for (const { table } of rows) {
		const found = await house.pool.query(`select 1 from "${table}" as row where row::text like any ($1) limit 1`, [
			numbers.map((number) => `%${number}%`),
		]);
		expect(found.rowCount, table).toBe(0);
	}
});

test('letters have gone out, some are used, and one of each batch is blocked', async () => {
	const { rows } = await house.pool.query(
		`select count(*)::int as sent, count(used_on)::int as used, count(revoked_at)::int as revoked from letter group by batch`,
	);
	expect(rows).toHaveLength(lindholm.letters.length);
	for (const batch of lindholm.letters)
		expect(rows).toContainEqual({
			sent: batch.to.length + batch.blank,
			used: batch.used.length,
			revoked: batch.revoked.length,
		});
});
