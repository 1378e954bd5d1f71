import type pg from 'pg';
import { hashSecret, newSecret } from '../../src/platform/identifiers.ts';
import { fillAtScale, largest, receiptSecrets, type Scale } from '../scale/fill-at-scale.ts';
import { exactCpuMs } from './processes.ts';
import { type StartedProgram, startProgram } from './program.ts';
import { median, percentile, reportGoals } from './report.ts';

// What the pages cost when there are a hundred thousand proposals, a million supports and three hundred thousand comments, beside the
// same pages at a thousand proposals: `npm run bench:scale`. Measured is the time of the processors, in the web process and the database
// together, so that a busy machine does not count: on a quiet one it is the time of the server. Each address is asked for several times,
// past the cache, and the middle counts. With a number, that many proposals instead.

const wanted = Number(process.argv[2] ?? largest.proposals);
const small: Scale = { proposals: 1_000, comments: 3_000, supports: 10_000 };
const large: Scale = { proposals: wanted, comments: wanted * 3, supports: wanted * 10 };
const rounds = 3;
const goalMs = 50;
const goalTimes = 3;

const homes = ['stort-forloeb-0', 'stort-forloeb-1', 'stort-forloeb-7', 'stort-forloeb-19'];
const orders = ['', 'orden=mest-stoettede', 'orden=mangler-svar', 'orden=besvarede'];
const words = [
	'cykel',
	'cykelsti',
	'bibliotek',
	'mangler',
	'vi',
	'parkering',
	'legeplads',
	'have',
	'sti',
	'ensomhed',
	'plads til unge',
	'"grøn park"',
	'skole -bus',
	'cykel skole mad',
	'klubpenge',
	'biblotek',
	'findesslet',
	'Aarhus å',
	'suppe penge',
	'borgermøde',
];

/** The addresses of each page that the goal names. */
const pages: Readonly<Record<string, readonly string[]>> = {
	list: homes.flatMap((home) => orders.map((order) => `/forloeb/${home}/forslag?${order}`)),
	filter: homes.flatMap((home) => [
		...orders.map((order) => `/forloeb/${home}/forslag?tema=tema-2&${order}`),
		...words.slice(0, 8).map((word) => `/forloeb/${home}/forslag?soeg=${encodeURIComponent(word)}`),
	]),
	search: words.flatMap((word) => {
		const q = `/soeg?q=${encodeURIComponent(word)}`;
		return [q, `${q}&orden=nyeste`, `${q}&slags=forslag`, `${q}&forloeb=stort-forloeb-7`];
	}),
	receipt: receiptSecrets.map((secret) => `/kvittering/${secret}`),
	inbox: [
		'',
		'bunke=mine',
		'bunke=ingen-har-det',
		'bunke=anmeldt',
		'bunke=besvaret',
		'forloeb=stort-forloeb-0',
		'forloeb=stort-forloeb-7&bunke=besvaret',
		'soeg=cykelsti&kanal=post',
	].map((query) => `/svarbord?${query}`),
};

const before = await measureAt(small);
const after = await measureAt(large);
process.exitCode = reportGoals(
	Object.keys(pages).flatMap((page) => {
		const [few, many] = [before.get(page) ?? 0, after.get(page) ?? 0];
		const at = `${page} at ${large.proposals} proposals`;
		return [
			{ name: `${at}: p95`, figure: many, unit: 'ms', atMost: goalMs },
			{
				name: `${at}: beside its time at ${small.proposals} (${few.toFixed(1)} ms)`,
				figure: many / few,
				unit: '×',
				atMost: goalTimes,
			},
		];
	}),
)
	? 0
	: 1;

/** The time of each page on a municipality of some size. */
async function measureAt(scale: Scale): Promise<Map<string, number>> {
	const program = await startProgram({ SAMSKAB_WORKER: 'off' });
	try {
		const database = await program.database();
		const begun = performance.now();
		await fillAtScale(database, scale);
		console.log(
			`${scale.proposals} proposals, ${scale.comments} comments, ${scale.supports} supports: ${((performance.now() - begun) / 1000).toFixed(0)} s`,
		);
		const secret = await signIn(database);
		await database.end();
		const times = new Map<string, number>();
		for (const [page, paths] of Object.entries(pages)) {
			const each: number[] = [];
			for (const path of paths) each.push(await timeOf(program, path, secret));
			const slowest = paths[each.indexOf(Math.max(...each))];
			times.set(page, percentile(each, 0.95));
			console.log(
				`${page}: middle ${median(each).toFixed(1)} ms, p95 ${percentile(each, 0.95).toFixed(1)} ms, slowest ${slowest} ${Math.max(...each).toFixed(1)} ms`,
			);
		}
		return times;
	} finally {
		await program.remove();
	}
}

/** Somebody who answers in every process: their pages are never kept by the cache. */
async function signIn(database: pg.Client): Promise<string> {
	const { rows } = await database.query(
		"select coordinator from participation_process where slug like 'stort-forloeb-%' limit 1",
	);
	const secret = newSecret();
	await database.query(
		`insert into session (id_hash, person, level, staff, started_at, seen_at, expires_at)
		values ($1, $2, 2, true, now(), now(), now() + interval '1 hour')`,
		[hashSecret(secret), rows[0].coordinator],
	);
	return secret;
}

/** The middle of some requests for one address: what the processors spend on it, in the web process and the database together. */
async function timeOf(program: StartedProgram, path: string, secret: string): Promise<number> {
	const times: number[] = [];
	for (let round = 0; round <= rounds; round++) {
		const pids = program.serverPids();
		const begun = exactCpuMs(pids);
		const response = await fetch(`http://localhost:${program.port}${path}`, {
			headers: { cookie: `samskab=${secret}` },
		});
		await response.arrayBuffer();
		if (response.status !== 200) throw new Error(`${path} was answered ${response.status}`);
		// The first is the one that makes the server plan.
		if (round > 0) times.push(exactCpuMs(pids) - begun);
	}
	return median(times);
}
