import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type pg from 'pg';
import { hashSecret, newSecret } from '../../src/platform/identifiers.ts';
import { fillAtScale, largest, type Scale } from '../scale/fill-at-scale.ts';
import { tellingSeconds } from '../scale/telling-seconds.ts';
import { exactCpuMs } from './processes.ts';
import { type StartedProgram, startProgram } from './program.ts';
import { median, percentile, reportGoals } from './report.ts';
import { scalePages } from './scale-pages.ts';

// What the pages cost when there are a hundred thousand proposals, a million supports and three hundred thousand comments, beside the
// same pages at a thousand proposals: `npm run bench:scale -- [PROPOSALS] [--keep FOLDER]`. Goals are measured in the time of the
// processors, of the web process and the database together, so that a busy machine does not count: on a quiet one it is the time of the
// server. The time on the clock is told beside it. Each address is asked for several times, past the cache, and the middle counts. With
// `--keep` what was filled stays in a folder, and the next time is measured at once.

const { values, positionals } = parseArgs({ allowPositionals: true, options: { keep: { type: 'string' } } });
const wanted = Number(positionals[0] ?? largest.proposals);
if (!Number.isInteger(wanted) || wanted < 1) throw new Error(`${positionals[0]} is no number of proposals`);
const small: Scale = { proposals: 1_000, comments: 3_000, supports: 10_000 };
const large: Scale = { proposals: wanted, comments: wanted * 3, supports: wanted * 10 };
const rounds = 3;
const goalMs = 50;
const goalTimes = 3;

interface Measured {
	readonly cpuMs: number;
	readonly clockMs: number;
}

const before = await measureAt(small);
const after = await measureAt(large);
process.exitCode = reportGoals(
	Object.keys(scalePages).flatMap((page) => {
		const few = before.get(page) as Measured;
		const many = after.get(page) as Measured;
		const at = `${page} at ${large.proposals} proposals`;
		return [
			{ name: `${at}: p95`, figure: many.cpuMs, unit: 'ms', atMost: goalMs },
			{
				name: `${at}: beside its time at ${small.proposals} (${few.cpuMs.toFixed(1)} ms)`,
				figure: many.cpuMs / few.cpuMs,
				unit: '×',
				atMost: goalTimes,
			},
		];
	}),
)
	? 0
	: 1;

/** The time of each page on a municipality of some size: 95 of 100 of its addresses take no longer. */
async function measureAt(scale: Scale): Promise<Map<string, Measured>> {
	const program = await startFilled(scale);
	try {
		const database = await program.database();
		const secret = await signIn(database);
		await database.end();
		const times = new Map<string, Measured>();
		for (const [page, paths] of Object.entries(scalePages)) {
			const each: (Measured & { readonly path: string })[] = [];
			for (const path of paths) each.push({ path, ...(await timeOf(program, path, secret)) });
			const cpu = each.map(({ cpuMs }) => cpuMs);
			const clock = each.map(({ clockMs }) => clockMs);
			times.set(page, { cpuMs: percentile(cpu, 0.95), clockMs: percentile(clock, 0.95) });
			console.log(
				`${page}: processors middle ${median(cpu).toFixed(1)} ms, p95 ${percentile(cpu, 0.95).toFixed(1)} ms; ` +
					`clock middle ${median(clock).toFixed(1)} ms, p95 ${percentile(clock, 0.95).toFixed(1)} ms; load ${loadavg()[0]?.toFixed(1)}`,
			);
			const slowest = each.toSorted((a, b) => b.cpuMs - a.cpuMs).slice(0, 3);
			for (const { path, cpuMs } of slowest) console.log(`    ${cpuMs.toFixed(1)} ms  ${path}`);
		}
		return times;
	} finally {
		await program.remove();
	}
}

/** The program on a municipality of some size: filled now, or kept from before. */
async function startFilled(scale: Scale): Promise<StartedProgram> {
	const folder = values.keep === undefined ? undefined : join(resolve(values.keep), `proposals-${scale.proposals}`);
	const done = folder === undefined ? undefined : join(folder, 'filled');
	const isKept = done !== undefined && existsSync(done);
	if (folder) {
		// What was filled half is worth nothing.
		if (!isKept) rmSync(folder, { recursive: true, force: true });
		mkdirSync(folder, { recursive: true });
	}
	const program = await startProgram({ SAMSKAB_WORKER: 'off' }, folder);
	if (isKept) {
		console.log(`\n${scale.proposals} proposals, kept in ${folder}`);
		return program;
	}
	const database = await program.database();
	const begun = performance.now();
	await fillAtScale(database, scale, tellingSeconds());
	await database.end();
	if (done) writeFileSync(done, '');
	const seconds = ((performance.now() - begun) / 1000).toFixed(0);
	console.log(
		`\n${scale.proposals} proposals, ${scale.comments} comments, ${scale.supports} supports: filled in ${seconds} s`,
	);
	return program;
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
async function timeOf(program: StartedProgram, path: string, secret: string): Promise<Measured> {
	const cpu: number[] = [];
	const clock: number[] = [];
	for (let round = 0; round <= rounds; round++) {
		const pids = program.serverPids();
		const begun = { cpu: exactCpuMs(pids), clock: performance.now() };
		const response = await fetch(`http://localhost:${program.port}${path}`, {
			headers: { cookie: `samskab=${secret}` },
		});
		await response.arrayBuffer();
		if (response.status !== 200) throw new Error(`${path} was answered ${response.status}`);
		// The first is the one that makes the server plan.
		if (round === 0) continue;
		clock.push(performance.now() - begun.clock);
		cpu.push(exactCpuMs(pids) - begun.cpu);
	}
	return { cpuMs: median(cpu), clockMs: median(clock) };
}
