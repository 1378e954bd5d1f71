import { afterAll, beforeAll, expect, test } from 'vitest';
import { useRetentionRules } from '../src/modules/mine/index.ts';
import { system } from '../src/platform/actor.ts';
import { perform } from '../src/platform/perform.ts';
import { readCatalogue } from '../src/platform/personal/catalogue.ts';
import { retentionRules } from '../src/retention-rules.ts';
import { actNamed, performed } from './support/people-of-every-role.ts';
import { openSite, type Site } from './support/site.ts';

let site: Site;
beforeAll(async () => {
	useRetentionRules(retentionRules);
	site = await openSite();
});
afterAll(() => site?.close());

async function countAll(): Promise<Map<string, number>> {
	const { tables } = await readCatalogue(site.test.runtime.db);
	const counts = new Map<string, number>();
	for (const table of tables.keys())
		counts.set(table, Number((await site.test.pool.query(`select count(*) from "${table}"`)).rows[0].count));
	return counts;
}

const forget = () => perform(site.test.context(system), actNamed('personal-data.forget-due'), {});

test('after 400 days exactly what was due is forgotten, and how much of it is written down', async () => {
	const { pool } = site.test;
	const { columns } = await readCatalogue(site.test.runtime.db);
	// An hour later nothing of the day's work is due.
	site.test.setNow('2026-11-24T10:00:00Z');
	await performed(site.contextOf(site.people.other), 'own-data.ask', {});
	const fresh = await countAll();
	await forget();
	const soon = await countAll();
	// What the world itself dates back, as a meeting of last week, is not due either.
	expect([...soon].filter(([table, count]) => count < (fresh.get(table) ?? 0)).map(([table]) => table)).toEqual([]);

	site.test.setNow('2027-12-29T10:00:00Z');
	// As young as the next morning: these must be left.
	await pool.query(`insert into mail (id, dedupe, to_address, subject, text_body, html_body, language, written_at, next_try_at)
		values (gen_random_uuid(), 'frisk', 'frisk@proeve.example', 's', 't', 'h', 'da', '2027-12-28', '2027-12-28')`);
	await pool.query(
		"insert into desk_visit (id, employee, person, level, opened_at, seen_at) select gen_random_uuid(), $1, $2, 1, '2027-12-28', '2027-12-28'",
		[site.people.administrator.actor.personId, site.people.other.actor.personId],
	);
	await pool.query(
		"update contribution set answered_at = '2027-12-15' where id in (select contribution from contribution_contact)",
	);
	await pool.query(
		`insert into contribution_contact (contribution, email, language)
		select id, 'svar@proeve.example', 'da' from contribution where number = any($1)`,
		[[site.world.published.number, site.world.answered.number]],
	);
	await pool.query("update contribution set answered_at = '2027-12-01' where number = $1", [
		site.world.published.number,
	]);
	await pool.query("update contribution set answered_at = '2027-11-01' where number = $1", [
		site.world.answered.number,
	]);
	const before = await countAll();
	const outcome = await forget();
	expect(outcome.kind).toBe('done');
	const after = await countAll();

	const timed = new Set(
		columns.flatMap(({ due, raw }) => (due?.kind === 'time' && due.then === 'row' ? [raw.table] : [])),
	);
	const ruled = [
		'meeting_sign_up',
		'help_message',
		'contribution_import',
		'contribution_import_row',
		'data_export',
		'response_answer',
		// With the mail that it came with.
		'received_mail_file',
	];
	const gone = new Map(
		[...before].flatMap(([table, count]) =>
			count > (after.get(table) ?? 0) ? [[table, count - (after.get(table) ?? 0)]] : [],
		),
	);
	for (const table of gone.keys())
		expect([...timed, ...ruled], `${table} lost rows that nothing says are due`).toContain(table);
	// That a shown response is none any more is counted like any other change of what is public.
	expect(
		[...after]
			.filter(([table, count]) => count > (before.get(table) ?? 0))
			.map(([table]) => table)
			.sort(),
	).toEqual(['contribution_change', 'journal', 'retention_run']);
	const left = (table: string) => after.get(table);
	expect([left('mail'), left('desk_visit'), left('contribution_contact')]).toEqual([1, 1, 1]);
	expect([
		left('session'),
		left('sign_in_link'),
		left('kept_act'),
		left('organisation_invitation'),
		left('meeting_sign_up'),
		left('data_export'),
		left('response_answer'),
	]).toEqual([0, 0, 0, 0, 0, 0, 0]);
	expect([left('person'), left('contribution'), left('support'), left('flag')]).toEqual(
		['person', 'contribution', 'support', 'flag'].map((table) => before.get(table)),
	);
	expect(
		(await pool.query('select count(*) from letter where recipient is not null or address is not null')).rows[0].count,
	).toBe('0');

	const { rows } = await pool.query(
		"select counted, r.id = j.subject as same from retention_run r, journal j where j.act = 'personal-data.forget-due' order by r.ran_at desc, j.id desc limit 1",
	);
	expect(rows[0].same).toBe(true);
	for (const [table, count] of gone) if (timed.has(table)) expect(rows[0].counted[table], table).toBe(count);
	// Done again there is nothing to do, and nothing is written about it.
	expect(await forget()).toMatchObject({ kind: 'refused', problems: [{ key: 'nothing-due' }] });
});
