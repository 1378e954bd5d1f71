import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type pg from 'pg';
import { newId } from '../../src/platform/identifiers.ts';
import { familyOf, memoryMb } from './processes.ts';
import { startProgram } from './program.ts';
import { reportGoals } from './report.ts';

// A morning: twenty thousand digests fall due at once, are composed by the worker and handed to a mail server on this machine.

const people = Number(process.argv[2] ?? 20_000);
const patience = 900;

const sink = fork(join(import.meta.dirname, 'mail-sink.js'));
const port = await told<number>(sink);
const program = await startProgram({ SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'samskab@lindholm.example' });
try {
	const database = await program.database();
	await somebodyFollows(database, people);
	const worker = () =>
		familyOf(program.webPid()).find(({ command }) => /dist\/worker\.js/.test(command))?.pid ?? program.webPid();
	const already = (await taken()).taken;
	await database.query("update follower set due_at = now() where rhythm = 'daily'");
	const begun = performance.now();
	const memory: { sent: number; mb: number }[] = [];
	let seconds = 0;
	for (let sent = 0; sent < people && seconds < patience; ) {
		await new Promise((resolve) => setTimeout(resolve, 1_000));
		sent = (await taken()).taken - already;
		seconds = (performance.now() - begun) / 1000;
		memory.push({ sent, mb: memoryMb(worker()) });
		if (memory.length % 15 === 0)
			console.log(`${seconds.toFixed(0)} s: ${sent} sent, ${memory.at(-1)?.mb.toFixed(0)} MB`);
	}
	const { mostToOne, addresses } = await taken();
	const { rows } = await database.query(
		"select count(*)::int as waiting from mail where sent_at is null and dedupe like 'digest:%'",
	);
	await database.end();
	const early = memory.find(({ sent }) => sent >= people / 10)?.mb ?? 0;
	const most = Math.max(...memory.map(({ mb }) => mb));
	process.exitCode = reportGoals([
		{ name: `${people} digests composed and handed over`, figure: seconds, unit: 's', atMost: 300 },
		{
			name: 'people who got none',
			figure: people - Math.min(people, addresses) + rows[0].waiting,
			unit: '',
			atMost: 0,
		},
		{ name: 'mails to one person, at most', figure: mostToOne, unit: '', atMost: 1 },
		{ name: 'memory at its most, beside when a tenth was sent', figure: most - early, unit: 'MB', atMost: 50 },
	])
		? 0
		: 1;
} finally {
	await program.remove();
	sink.disconnect();
}

async function taken(): Promise<{ taken: number; mostToOne: number; addresses: number }> {
	sink.send('how many');
	return await told(sink);
}

/** So many people with a confirmed e-mail, who follow the process where most has happened and have been told nothing of it yet. */
async function somebodyFollows(database: pg.Client, count: number): Promise<void> {
	const ids = Array.from({ length: count }, () => newId());
	await database.query(
		"insert into person (id, name, created_at) select id, 'Måling', now() from unnest($1::uuid[]) as id",
		[ids],
	);
	await database.query(
		"insert into identity (id, person, kind, ref, value, level, confirmed_at, created_at) select overlay(gen_random_uuid()::text placing '7' from 15 for 1)::uuid, person, 'email', ref, 'm' || row_number() over () || '@maaling.example', 1, now(), now() from unnest($1::uuid[], $2::bytea[]) as t (person, ref)",
		[ids, ids.map(() => randomBytes(32))],
	);
	await database.query(
		"insert into follower (person, rhythm, told_to, told_at, due_at, stop_hash) select person, 'daily', (select coalesce(max(id), 0) from news), now() - interval '1 day', now() + interval '1 day', hash from unnest($1::uuid[], $2::bytea[]) as t (person, hash)",
		[ids, ids.map(() => randomBytes(32))],
	);
	// Each follows one of the four processes in turn, and every tenth person all of them.
	await database.query(
		`insert into follow (person, kind, subject, followed_at)
		 select one.person, 'process', two.id, now() - interval '90 days'
		 from (select person, row_number() over () as place from unnest($1::uuid[]) as person) as one
		 join (select process as id, row_number() over (order by process) - 1 as place, count(*) over () as all
			from contribution where kind = 'proposal' and published_at is not null and withdrawn_at is null group by process) as two
		 on one.place % 10 = 0 or one.place % two.all = two.place`,
		[ids],
	);
	// What has come in since they were told last: the ten newest proposals of each process, told as they come in.
	await database.query(
		`with newest as (
			select id, process, published_at, row_number() over (partition by process order by published_at desc) as place
			from contribution where kind = 'proposal' and published_at is not null and withdrawn_at is null
		), written as (
			insert into news (dedupe, what, matter_kind, matter, process, about, at)
			select 'measured:' || id, 'proposal', 'proposal', id, process, id, now() from newest where place <= 10
			returning id, process
		)
		insert into news_subject (kind, subject, news) select 'process', process, id from written`,
	);
	await database.query('analyze');
}

function told<Value>(child: ChildProcess): Promise<Value> {
	return new Promise((resolve) => child.once('message', (value) => resolve(value as Value)));
}
