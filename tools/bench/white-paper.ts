import type pg from 'pg';
import { newId } from '../../src/platform/identifiers.ts';
import { startProgram } from './program.ts';
import { median, reportGoals } from './report.ts';

// A white paper of two thousand points, each with its answer: `npm run bench:whitepaper`. Measured is the time that one waits for the
// file, the first time and so without what is kept, and for the page; a busy machine counts against us.

const responses = 800;
const points = 2_000;
const rounds = 3;

const words =
	'stien lyset bænken haven vandet trafikken børnene naboerne skolen pladsen træerne huset vejen støjen'.split(' ');
const pick = (n: number) => words[(Math.imul(n, 2_654_435_761) >>> 8) % words.length] as string;
const sentence = (n: number) =>
	`Vi synes, at ${pick(n)} og ${pick(n + 7)} ved ${pick(n * 3)} mangler noget, især når ${pick(n * 5)} er i brug nr. ${n}.`;

const program = await startProgram({ SAMSKAB_WORKER: 'off' });
try {
	const database = await program.database();
	const slug = await fill(database);
	const paper = `/hoering/${slug}/hvidbog`;
	const waits = async (path: string, isWhole: (bytes: Buffer) => boolean) => {
		const begun = performance.now();
		const response = await fetch(`http://localhost:${program.port}${path}`);
		const bytes = Buffer.from(await response.arrayBuffer());
		if (response.status !== 200 || !isWhole(bytes)) throw new Error(`${path} was answered ${response.status}`);
		return performance.now() - begun;
	};
	const figures = [];
	for (const [path, name, atMost, isWhole] of [
		[paper, 'page', 300, (bytes: Buffer) => bytes.includes('Synspunkt')],
		[`${paper}/data/synspunkter.csv`, 'CSV', 3_000, (bytes: Buffer) => bytes.toString().split('\r\n').length > points],
		[`${paper}/hvidbog.pdf`, 'PDF', 10_000, (bytes: Buffer) => bytes.subarray(0, 5).toString() === '%PDF-'],
		[`${paper}/hvidbog.docx`, 'DOCX', 20_000, (bytes: Buffer) => bytes.subarray(0, 2).toString() === 'PK'],
	] as const) {
		const waited: number[] = [];
		for (let round = 0; round < rounds; round++) {
			// Another conclusion is another paper: nothing that was made before can be sent.
			await database.query('update consultation set conclusion = $2 where slug = $1', [slug, `${name} ${round}`]);
			waited.push(await waits(path, isWhole));
		}
		figures.push({ name: `white paper of ${points} points as ${name}`, figure: median(waited), unit: 'ms', atMost });
	}
	await database.end();
	process.exitCode = reportGoals(figures) ? 0 : 1;
} finally {
	await program.remove();
}

/** A consultation that is closed, with responses that everybody sees and points that all have an answer of their own. */
async function fill(database: pg.Client): Promise<string> {
	const { rows } = await database.query(
		'select id from participation_process where published_at is not null order by closes_on desc limit 1',
	);
	const [process, consultation, slug] = [rows[0].id as string, newId(), 'maaling'];
	await database.query(
		`insert into consultation (id, slug, process, kind, title, summary, opens_on, closes_on, delete_on, created_at,
			published_at, closed_at, conclusion)
		values ($1, $3, $2, 'other', 'Målingen', 'En måling.', current_date - 90, current_date - 60, current_date + 300,
			now(), now() - interval '90 days', now() - interval '1 day', 'Meget er ændret.')`,
		[consultation, process, slug],
	);
	const made = Array.from({ length: responses }, (_, n) => ({
		id: newId(),
		text: [0, 1, 2].map((k) => sentence(n * 3 + k)).join(' '),
	}));
	await database.query(
		`insert into contribution (id, kind, process, title, text, channel, happened_on, typed_name, needs_answer, created_at,
			published_at, answered_at)
		select id, 'response', $3, 'Svar ' || place, words, 'web', current_date - 70, 'Nabo ' || place, false, now(), now(), now()
		from unnest($1::uuid[], $2::text[]) with ordinality as made (id, words, place)`,
		[made.map(({ id }) => id), made.map(({ text }) => text), process],
	);
	await database.query(
		`insert into consultation_response (contribution, consultation, received_on, received_at, decision, decided_at)
		select id, $2, current_date - 70, now(), 'named', now() from unnest($1::uuid[]) as made (id)`,
		[made.map(({ id }) => id), consultation],
	);
	const said = Array.from({ length: points }, (_, n) => ({
		id: newId(),
		of: made[n % responses]?.id as string,
		quote: sentence((n % responses) * 3 + Math.floor(n / responses)),
	}));
	await database.query(
		`insert into point (id, contribution, contribution_kind, process, heading, quote, tags, made_at, answer, answered_at,
			answer_shown_at, changed, changed_where)
		select id, piece, 'response', $4, 'Synspunkt om ' || place, quote,
			array[(array['sti', 'lys', 'trafik', 'haven', 'støj', 'vand', 'børn', 'huset'])[1 + place % 8]], now(),
			'Vi har set på det, og planen siger nu, hvordan det bliver gjort, hvem der gør det, og hvornår det er færdigt.',
			now() - interval '2 days', now(), place % 3 = 0, case when place % 3 = 0 then 'Planens § ' || place % 40 end
		from unnest($1::uuid[], $2::uuid[], $3::text[]) with ordinality as made (id, piece, quote, place)`,
		[said.map(({ id }) => id), said.map(({ of }) => of), said.map(({ quote }) => quote), process],
	);
	// As the server does by itself within a minute of so many rows.
	await database.query('vacuum analyze');
	return slug;
}
