import type pg from 'pg';
import { hashSecret, newSecret } from '../../src/platform/identifiers.ts';
import { writeCsv } from '../../src/platform/sheets/write-csv.ts';
import { writeXlsx } from '../../src/platform/sheets/write-xlsx.ts';
import { familyOf, memoryMb } from './processes.ts';
import { startProgram } from './program.ts';
import { reportGoals } from './report.ts';

// A file of ten thousand contributions through the real pages: from the press on "upload" to the page that says what would happen,
// and from the press on "import" until the worker has entered the last row.

const rows = 10_000;
const headings = ['Nr', 'Overskrift', 'Tekst', 'Kanal', 'Dato', 'Sted', 'Navn', 'E-mail', 'Antal'];
const columns = {
	externalId: '0',
	title: '1',
	text: '2',
	channel: '3',
	date: '4',
	place: '5',
	name: '6',
	email: '7',
	headCount: '8',
};

const program = await startProgram();
try {
	const database = await program.database();
	const session = await signInAsOfficer(database);
	const { rows: found } = await database.query(
		'select slug from participation_process where department is not null and published_at is not null and concluded_at is null and opens_on <= current_date and closes_on >= current_date order by slug limit 1',
	);
	const imports = `/styr/forloeb/${found[0].slug}/import`;
	const half = await importFile(database, session, imports, 'halv.csv', csvOf(rows / 2, 'h'));
	const memoryAfterHalf = workerMemory();
	const csv = await importFile(database, session, imports, 'ti-tusinde.csv', csvOf(rows, 'c'));
	const memoryAfterWhole = workerMemory();
	const xlsx = await importFile(database, session, imports, 'ti-tusinde.xlsx', await xlsxOf(rows, 'x'));
	const counted = await database.query(
		"select count(*)::int as rows, count(distinct external_id)::int as ids, count(distinct contribution)::int as pieces from contribution_import_row where state = 'entered'",
	);
	const expected = rows * 2.5;
	if (Object.values(counted.rows[0]).some((count) => count !== expected))
		throw new Error(`entered ${JSON.stringify(counted.rows[0])} of ${expected}`);
	await database.end();
	const isMet = reportGoals([
		{ name: 'CSV, 10,000 rows: previewed', figure: csv.previewed, unit: 's', atMost: 5 },
		{ name: 'CSV, 10,000 rows: imported', figure: csv.imported, unit: 's', atMost: 30 },
		{ name: 'XLSX, 10,000 rows: previewed', figure: xlsx.previewed, unit: 's', atMost: 5 },
		{ name: 'XLSX, 10,000 rows: imported', figure: xlsx.imported, unit: 's', atMost: 30 },
		{
			name: 'memory of the worker, 10,000 rows beside 5,000',
			figure: memoryAfterWhole - memoryAfterHalf,
			unit: 'MB more',
			atMost: 48,
		},
		{ name: 'time a row, 10,000 rows beside 5,000', figure: csv.imported / 2 / half.imported, unit: '×', atMost: 1.5 },
	]);
	process.exitCode = isMet ? 0 : 1;
} finally {
	await program.remove();
}

interface Measured {
	readonly previewed: number;
	readonly imported: number;
}

/** Uploads a file, says what its columns are, looks, starts it and waits for its end. */
async function importFile(
	database: pg.Client,
	session: string,
	imports: string,
	name: string,
	bytes: Uint8Array,
): Promise<Measured> {
	const begun = performance.now();
	const form = new FormData();
	form.set('_form', await tokenOn(session, imports));
	form.set('file', new File([new Uint8Array(bytes)], name));
	const mapping = await post(session, imports, form);
	const own = mapping.replace(/\/kolonner.*/, '');
	await post(session, mapping, fieldsOf({ _form: await tokenOn(session, mapping), ...columns }));
	const preview = await (await ask(session, own)).text();
	if (!preview.includes('bidrag bliver skrevet ind')) throw new Error('the preview does not say what would happen');
	const previewed = (performance.now() - begun) / 1_000;
	const started = performance.now();
	await post(session, own, fieldsOf({ _form: await tokenOn(session, own) }));
	const id = own.split('/').at(-1);
	for (;;) {
		const { rows } = await database.query('select finished_at from contribution_import where id = $1', [id]);
		if (rows[0].finished_at) break;
		if (performance.now() - started > 300_000) throw new Error('the import did not end within five minutes');
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	const imported = (performance.now() - started) / 1_000;
	console.log(`${name}: previewed in ${previewed.toFixed(1)} s, imported in ${imported.toFixed(1)} s`);
	return { previewed, imported };
}

function recordsOf(count: number, mark: string): (string | number)[][] {
	return Array.from({ length: count }, (_, at) => {
		const isGroup = at % 10 === 0;
		return [
			`${mark}-${at}`,
			`Forslag ${mark} ${at}`,
			`Det her er det, som nummer ${mark} ${at} har på hjerte. ${'Det er ikke så lidt, når man spørger. '.repeat(8)}`,
			['brev', 'e-mail', 'telefon', 'møde'][at % 4] as string,
			'20-11-2026',
			'Torvet',
			isGroup ? 'En gruppe' : `Måling ${at}`,
			isGroup || at % 3 === 0 ? '' : `${mark}${at}@eksempel.dk`,
			isGroup ? 12 : '',
		];
	});
}

function csvOf(count: number, mark: string): Uint8Array {
	return new TextEncoder().encode(writeCsv([headings, ...datedToday(recordsOf(count, mark))]));
}

async function xlsxOf(count: number, mark: string): Promise<Uint8Array> {
	return writeXlsx([{ name: 'Bidrag', headings, rows: datedToday(recordsOf(count, mark)) }]);
}

/** The demonstration is always a month old: its pieces came in yesterday. */
function datedToday(records: (string | number)[][]): (string | number)[][] {
	const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
	return records.map((record) => record.map((value, column) => (column === 4 ? yesterday : value)));
}

/** A session of an employee, written straight into the database: signing in is not what is measured. */
async function signInAsOfficer(database: pg.Client): Promise<string> {
	const secret = newSecret();
	const { rows: staff } = await database.query(
		"select person from role_grant where role = 'administrator' and ended_at is null limit 1",
	);
	await database.query(
		"insert into session (id_hash, person, level, staff, started_at, seen_at, expires_at) values ($1, $2, 2, true, now(), now(), now() + interval '8 hours')",
		[hashSecret(secret), staff[0].person],
	);
	return secret;
}

function ask(session: string, path: string): Promise<Response> {
	return fetch(`http://localhost:${program.port}${path}`, { headers: { cookie: `samskab=${session}` } });
}

async function tokenOn(session: string, path: string): Promise<string> {
	const answer = await ask(session, path);
	const token = /name="_form" value="([^"]+)"/.exec(await answer.text())?.[1];
	if (!token) throw new Error(`no form on ${path}: ${answer.status}`);
	return token;
}

function fieldsOf(fields: Readonly<Record<string, string>>): URLSearchParams {
	return new URLSearchParams(fields);
}

async function post(session: string, path: string, body: FormData | URLSearchParams): Promise<string> {
	const origin = `http://localhost:${program.port}`;
	const answer = await fetch(`${origin}${path}`, {
		method: 'POST',
		body,
		redirect: 'manual',
		headers: { cookie: `samskab=${session}`, origin, 'sec-fetch-site': 'same-origin' },
	});
	const location = answer.headers.get('location');
	if (answer.status !== 303 || !location)
		throw new Error(`${path} was answered ${answer.status}: ${(await answer.text()).slice(0, 200)}`);
	return location.replace(/\?.*/, '');
}

/** The memory of the process that enters the rows. */
function workerMemory(): number {
	const worker = familyOf(program.webPid()).find(({ command }) => command.includes('worker.js'));
	if (!worker) throw new Error('there is no worker');
	return memoryMb(worker.pid);
}
