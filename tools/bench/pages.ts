import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type pg from 'pg';
import { openBrowser } from '../../tests/support/browser.ts';
import { load } from './client.ts';
import { cpuMs, memoryMb } from './processes.ts';
import { type StartedProgram, startProgram } from './program.ts';
import { type Goal, median, percentile, reportGoals } from './report.ts';

// Front page, process page and a list of 300 proposals: what they cost, how fast they come and what they weigh.

const rounds = 3;
const connections = 50;

const program = await startProgram({ SAMSKAB_WORKER: 'off' });
try {
	await new Promise((resolve) => setTimeout(resolve, 3_000));
	const idleMb = memoryMb(program.webPid());
	const database = await program.database();
	const slug = await threeHundredProposals(database);
	await database.end();
	const pages = { front: '/', process: `/forloeb/${slug}`, proposals: `/forloeb/${slug}/forslag` };
	const goals: Goal[] = [];
	let loadedMb = 0;
	for (const [name, path] of Object.entries(pages)) {
		const { cpu, p99 } = await uncached(program, path);
		loadedMb = Math.max(loadedMb, memoryMb(program.webPid()));
		const ratio = await besideBare(program, path);
		loadedMb = Math.max(loadedMb, memoryMb(program.webPid()));
		const weight = await weigh(program, path);
		goals.push(
			{ name: `${name}: uncached, processor time a page`, figure: cpu, unit: 'ms', atMost: 2.5 },
			{ name: `${name}: uncached, p99 at ${connections} connections`, figure: p99, unit: 'ms', atMost: 200 },
			{ name: `${name}: through the cache, beside a bare server`, figure: ratio, unit: '×', atLeast: 0.3 },
			{ name: `${name}: compressed in all, without content pictures`, figure: weight.kb, unit: 'KB', atMost: 50 },
			{ name: `${name}: requests`, figure: weight.requests, unit: '', atMost: 6 },
			{ name: `${name}: client script`, figure: weight.scriptKb, unit: 'KB', atMost: 10 },
		);
	}
	goals.push(
		{ name: 'web process idle', figure: idleMb, unit: 'MB', atMost: 120 },
		{ name: 'web process under load', figure: loadedMb, unit: 'MB', atMost: 200 },
	);
	const starts: number[] = [];
	for (let round = 0; round < rounds; round++) starts.push(await program.restart());
	goals.push({ name: 'first page of a second start', figure: median(starts) / 1000, unit: 's', atMost: 1 });
	process.exitCode = reportGoals(goals) ? 0 : 1;
} finally {
	await program.remove();
}

/** Fills the busiest process of the demonstration up to three hundred public proposals. */
async function threeHundredProposals(database: pg.Client): Promise<string> {
	const { rows } = await database.query(
		"select p.id, p.slug, count(*)::int as count from participation_process p join contribution c on c.process = p.id and c.kind = 'proposal' and c.published_at is not null and c.withdrawn_at is null group by p.id order by 3 desc limit 1",
	);
	const { id, slug, count } = rows[0];
	await database.query(
		`insert into contribution (id, kind, process, theme, title, text, channel, happened_on, author, author_level, needs_answer, created_at, published_at)
		 select overlay(gen_random_uuid()::text placing '7' from 15 for 1)::uuid, 'proposal', process, theme, title, text, 'web', happened_on, author, 1, true, created_at, published_at - (n || ' minutes')::interval
		 from (select *, row_number() over () as n from contribution c, generate_series(1, 10) where c.process = $1 and c.kind = 'proposal' and c.published_at is not null and c.withdrawn_at is null and c.author is not null) as copies
		 where n <= $2`,
		[id, Math.max(0, 300 - count)],
	);
	// The worker is off while we measure; it adds up every ten seconds.
	await database.query('select contribution_add_up(), support_add_up()');
	await database.query('analyze');
	return slug;
}

/** An address with a parameter that no page knows goes past the cache, for the same page. */
async function uncached(started: StartedProgram, path: string): Promise<{ cpu: number; p99: number }> {
	const request = (turn: number) => get(started.port, `${path}?maaling=${turn}`);
	await load(started.port, connections, 400, request);
	const cpus: number[] = [];
	const p99s: number[] = [];
	for (let round = 0; round < rounds; round++) {
		const pids = started.serverPids();
		const before = cpuMs(pids);
		const requests = 1_000;
		const done = await load(started.port, connections, requests, request);
		if (done.statuses.get(200) !== requests) throw new Error(`${path} answered ${JSON.stringify([...done.statuses])}`);
		cpus.push((cpuMs(pids) - before) / requests);
		p99s.push(percentile(done.milliseconds, 0.99));
	}
	console.log(
		`${path} uncached: ${cpus.map((ms) => ms.toFixed(2)).join(', ')} ms processor time, p99 ${p99s.map((ms) => ms.toFixed(0)).join(', ')} ms`,
	);
	return { cpu: median(cpus), p99: median(p99s) };
}

/** The cache beside a server that does nothing but send the same bytes, turn about. */
async function besideBare(started: StartedProgram, path: string): Promise<number> {
	const response = await fetch(`http://localhost:${started.port}${path}`, { headers: { 'accept-encoding': 'br' } });
	const packed = await rawBody(started.port, path);
	const bare = fork(join(import.meta.dirname, 'bare-server.js'));
	const port = await message<number>(bare);
	bare.send({
		body: packed.toString('base64'),
		headers: {
			'content-type': response.headers.get('content-type'),
			'content-encoding': 'br',
			'cache-control': 'no-cache',
			etag: response.headers.get('etag') ?? '""',
		},
	});
	await message<string>(bare);
	const ratios: number[] = [];
	for (let round = 0; round < rounds; round++) {
		const ours = await load(started.port, connections, 20_000, () => get(started.port, path));
		const theirs = await load(port, connections, 20_000, () => get(port, path));
		ratios.push(ours.perSecond / theirs.perSecond);
		console.log(`${path} cached: ${ours.perSecond.toFixed(0)} a second, bare ${theirs.perSecond.toFixed(0)}`);
	}
	bare.disconnect();
	return median(ratios);
}

async function rawBody(port: number, path: string): Promise<Buffer> {
	const { request } = await import('node:http');
	return new Promise((resolve, reject) => {
		request({ port, path, host: 'localhost', headers: { 'accept-encoding': 'br' } }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () => resolve(Buffer.concat(parts)));
		})
			.on('error', reject)
			.end();
	});
}

/** What a visitor's browser fetches for the page, as it comes over the wire. */
async function weigh(
	started: StartedProgram,
	path: string,
): Promise<{ kb: number; requests: number; scriptKb: number }> {
	const browser = await openBrowser();
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		const session = await page.context().newCDPSession(page);
		await session.send('Network.enable');
		const kinds = new Map<string, { url: string; type: string }>();
		const sizes = new Map<string, number>();
		session.on('Network.responseReceived', ({ requestId, response, type }) =>
			kinds.set(requestId, { url: response.url, type }),
		);
		session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
			sizes.set(requestId, encodedDataLength),
		);
		await page.goto(`http://localhost:${started.port}${path}`, { waitUntil: 'networkidle' });
		const counted = [...kinds].filter(([, { url }]) => url.startsWith('http') && !url.includes('/filer/'));
		const bytes = (some: typeof counted) => some.reduce((sum, [id]) => sum + (sizes.get(id) ?? 0), 0);
		return {
			kb: bytes(counted) / 1024,
			requests: counted.length,
			scriptKb: bytes(counted.filter(([, { type }]) => type === 'Script')) / 1024,
		};
	} finally {
		await browser.close();
	}
}

function get(port: number, path: string): string {
	return `GET ${path} HTTP/1.1\r\nhost: localhost:${port}\r\naccept-encoding: br\r\n\r\n`;
}

function message<Value>(child: ChildProcess): Promise<Value> {
	return new Promise((resolve) => child.once('message', (value) => resolve(value as Value)));
}
