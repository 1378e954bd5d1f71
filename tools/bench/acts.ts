import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { hashSecret, newId, newSecret } from '../../src/platform/identifiers.ts';
import { load } from './client.ts';
import { startProgram } from './program.ts';
import { median, reportGoals } from './report.ts';

// Supports through the whole stack (session, origin check, journal) beside bare one-row inserts, in the same minute.

const rounds = 3;
const perRound = 2_000;
/** Before the first round, as before the pages: a program that has just begun is not what a municipality runs. */
const warmUp = 1_000;
const connections = 50;

const program = await startProgram({ SAMSKAB_WORKER: 'off' });
try {
	const database = await program.database();
	const pool = new pg.Pool({ host: database.host, port: database.port, user: 'samskab', database: 'samskab', max: 10 });
	const secrets = await signIn(database, warmUp + rounds * perRound);
	const { rows } = await database.query(
		"select c.number from contribution c join participation_process p on p.id = c.process where c.kind = 'proposal' and c.published_at is not null and c.withdrawn_at is null and p.concluded_at is null and p.closes_on >= current_date and p.opens_on <= current_date limit 1",
	);
	const number = rows[0].number as number;
	await database.query(
		'create table bare_insert (id bigint generated always as identity primary key, key bytea not null, at date not null)',
	);
	await load(program.port, connections, warmUp, (turn) => support(number, secrets[turn] as string));
	const ratios: number[] = [];
	for (let round = 0; round < rounds; round++) {
		const ours = await load(program.port, connections, perRound, (turn) =>
			support(number, secrets[warmUp + round * perRound + turn] as string),
		);
		if (ours.statuses.get(303) !== perRound)
			throw new Error(`supports were answered ${JSON.stringify([...ours.statuses])}`);
		const bare = await bareInserts(pool);
		ratios.push(ours.perSecond / bare);
		console.log(`supports ${ours.perSecond.toFixed(0)} a second, bare inserts ${bare.toFixed(0)}`);
	}
	const counted = await database.query(
		'select count(*)::int as count from support s join contribution c on c.id = s.contribution where c.number = $1 and s.channel = $2',
		[number, 'web'],
	);
	if (counted.rows[0].count < warmUp + rounds * perRound) throw new Error('a support was acknowledged and not kept');
	await pool.end();
	await database.end();
	process.exitCode = reportGoals([
		{ name: 'supports through the whole stack, beside bare inserts', figure: median(ratios), unit: '×', atLeast: 0.15 },
	])
		? 0
		: 1;
} finally {
	await program.remove();
}

/** So many persons with a session each, written straight into the database: signing in is not what is measured. */
async function signIn(database: pg.Client, count: number): Promise<string[]> {
	const secrets = Array.from({ length: count }, () => newSecret());
	const ids = secrets.map(() => newId());
	await database.query('begin');
	await database.query(
		"insert into person (id, name, created_at) select id, 'Måling', now() from unnest($1::uuid[]) as id",
		[ids],
	);
	await database.query(
		'insert into person_actor (person, actor) select id, gen_random_uuid() from unnest($1::uuid[]) as id',
		[ids],
	);
	await database.query(
		"insert into identity (id, person, kind, ref, level, confirmed_at, created_at) select overlay(gen_random_uuid()::text placing '7' from 15 for 1)::uuid, person, 'email', ref, 1, now(), now() from unnest($1::uuid[], $2::bytea[]) as t (person, ref)",
		[ids, ids.map(() => randomBytes(32))],
	);
	await database.query(
		"insert into session (id_hash, person, level, staff, started_at, seen_at, expires_at) select hash, person, 1, false, now(), now(), now() + interval '8 hours' from unnest($1::uuid[], $2::bytea[]) as t (person, hash)",
		[ids, secrets.map(hashSecret)],
	);
	await database.query('commit');
	await database.query('analyze');
	return secrets;
}

async function bareInserts(pool: pg.Pool): Promise<number> {
	let next = 0;
	const begun = performance.now();
	await Promise.all(
		Array.from({ length: connections }, async () => {
			while (next++ < perRound)
				await pool.query('insert into bare_insert (key, at) values ($1, $2)', [randomBytes(32), '2026-01-01']);
		}),
	);
	return perRound / ((performance.now() - begun) / 1000);
}

function support(number: number, secret: string): string {
	const origin = `http://localhost:${program.port}`;
	return [
		`POST /forslag/${number}/stoette HTTP/1.1`,
		`host: localhost:${program.port}`,
		`origin: ${origin}`,
		'sec-fetch-site: same-origin',
		`cookie: samskab=${secret}`,
		'content-type: application/x-www-form-urlencoded',
		'content-length: 0',
		'',
		'',
	].join('\r\n');
}
