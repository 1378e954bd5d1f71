import type pg from 'pg';
import { hashSecret, newId, newSecret } from '../../src/platform/identifiers.ts';
import { cpuMs } from './processes.ts';
import { startProgram } from './program.ts';
import { reportGoals } from './report.ts';

// The inbox of one employee while five thousand pieces wait: `npm run bench:inbox`. Measured is the time of the processors, in the web
// process and the database together, so that a busy machine does not count.

const waiting = 5_000;
const rounds = 40;
const goalMs = 50;

const pages = [
	'/svarbord',
	'/svarbord?bunke=mine',
	'/svarbord?bunke=ingen-har-det',
	'/svarbord?bunke=anmeldt',
	'/svarbord?bunke=besvaret',
	'/svarbord?soeg=cykelsti&kanal=post',
	'/svarbord/samlet',
];

const program = await startProgram({ SAMSKAB_WORKER: 'off' });
try {
	const database = await program.database();
	const secret = await fill(database);
	await database.end();
	const figures = [];
	for (const path of pages) {
		await answer(path, secret);
		const before = cpuMs(program.serverPids());
		for (let round = 0; round < rounds; round++) await answer(path, secret);
		const figure = (cpuMs(program.serverPids()) - before) / rounds;
		figures.push({ name: `${path} with ${waiting} waiting`, figure, unit: 'ms', atMost: goalMs });
	}
	process.exitCode = reportGoals(figures) ? 0 : 1;
} finally {
	await program.remove();
}

/** Pieces that wait, a third of them in somebody's hands, some flagged, as many answered; and a session of the coordinator. */
async function fill(database: pg.Client): Promise<string> {
	const { rows } = await database.query(
		'select id, coordinator from participation_process where concluded_at is null and coordinator is not null order by closes_on desc limit 1',
	);
	const { id: process, coordinator } = rows[0];
	const insert = (state: string, answered: string) =>
		database.query(
			`insert into contribution (id, kind, process, title, text, channel, happened_on, state, needs_answer, created_at,
				published_at, answered_at)
			select ids, 'proposal', $2, 'Cykelsti ved ' || place, repeat('Der er langt at cykle i regn og mørke. ', 12),
				(array['web', 'post', 'phone', 'meeting'])[1 + place % 4], current_date - (place % 90)::int, $3, true,
				now() - interval '30 days', now() - interval '30 days', ${answered}
			from unnest($1::uuid[]) with ordinality as made (ids, place)`,
			[Array.from({ length: waiting }, () => newId()), process, state],
		);
	await insert('received', 'null');
	await insert('partly', "now() - place * interval '1 minute'");
	await database.query(
		`insert into assignment (id, contribution, person, by_person, assigned_at)
		select gen_random_uuid(), id, $1, $1, now() from contribution
		where process = $2 and answered_at is null and number % 3 = 0
			and not exists (select from assignment where assignment.contribution = contribution.id)`,
		[coordinator, process],
	);
	await database.query(
		`insert into flag (contribution, person, reason, flagged_at)
		select id, $1, 'advert', now() from contribution where process = $2 and number % 250 = 0 on conflict do nothing`,
		[coordinator, process],
	);
	const secret = newSecret();
	await database.query(
		`insert into session (id_hash, person, level, staff, started_at, seen_at, expires_at)
		values ($1, $2, 2, true, now(), now(), now() + interval '1 hour')`,
		[hashSecret(secret), coordinator],
	);
	// As the server does by itself within a minute of so many rows.
	await database.query('vacuum analyze');
	return secret;
}

/** Asks for a page as the coordinator; anything but the inbox is no measurement. */
async function answer(path: string, secret: string): Promise<void> {
	const response = await fetch(`http://localhost:${program.port}${path}`, { headers: { cookie: `samskab=${secret}` } });
	const html = await response.text();
	if (response.status !== 200 || !html.includes('Indbakke')) throw new Error(`${path} was answered ${response.status}`);
}
