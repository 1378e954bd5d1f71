import type pg from 'pg';
import { hashSecret, newId, newSecret } from '../../src/platform/identifiers.ts';
import { startProgram } from './program.ts';
import { median, reportGoals } from './report.ts';

// The sorting desk of a process with five thousand contributions: `npm run bench:sorting`. Measured is the time that one waits, the
// middle of some turns: a busy machine counts against us.

const contributions = 5_000;
const rounds = 15;

const places = [
	'åen',
	'torvet',
	'stationen',
	'skolen',
	'havnen',
	'hallen',
	'biblioteket',
	'Tornby',
	'Åløkken',
	'Enghøj',
];
const things = [
	'bænke',
	'lys',
	'cykelsti',
	'træer',
	'toilet',
	'legeplads',
	'bus',
	'ledsager',
	'telefontid',
	'tolk',
	'ramper',
	'kiosk',
];
const reasons = [
	'Jeg tør ikke gå der om aftenen',
	'Min mor kan ikke gå så langt uden at hvile sig',
	'Vi er mange, der mangler et sted at mødes',
	'Børnene cykler på fortovet, for vejen er for smal',
	'Den sidste afgang er for tidlig, når man har arbejde',
	'Det behøver ikke koste ret meget, hvis vi selv hjælper til',
	'Ingen svarer, når man ringer efter klokken fire',
	'Der er kun én plads, og den er altid optaget',
];

const program = await startProgram({ SAMSKAB_WORKER: 'off' });
try {
	const database = await program.database();
	const { secret, slug, number } = await fill(database);
	await database.end();
	const desk = `/sortering/${slug}`;
	const pages: readonly (readonly [string, number])[] = [
		[desk, 300],
		[`${desk}?bunke=sorteret`, 300],
		[`${desk}?emne=lys`, 300],
		[`${desk}?soeg=cykelsti`, 300],
		[`${desk}/bidrag/${number}`, 300],
		[`${desk}/synspunkter`, 300],
		[`${desk}/ens`, 2_000],
	];
	const figures = [];
	for (const [path, atMost] of pages) {
		await answer(path, secret);
		const waited: number[] = [];
		for (let round = 0; round < rounds; round++) {
			const begun = performance.now();
			await answer(path, secret);
			waited.push(performance.now() - begun);
		}
		const name = `${path.replace(slug, ':slug')} with ${contributions} contributions`;
		figures.push({ name, figure: median(waited), unit: 'ms', atMost });
	}
	process.exitCode = reportGoals(figures) ? 0 : 1;
} finally {
	await program.remove();
}

/** Something that one of many could have written: a wish, a place, and reasons in an order of their own. */
function writtenBy(n: number): { title: string; text: string } {
	const pick = <One>(list: readonly One[], by: number): One => list[by % list.length] as One;
	const thing = pick(things, n * 7 + (n >> 5));
	const place = pick(places, n * 3 + (n >> 3));
	const why = [0, 1, 2].map((k) => pick(reasons, n + k * 3 + (n >> (k + 2))));
	const own = Array.from({ length: 30 }, (_, k) => someWord(n * 31 + k)).join(' ');
	return { title: `Flere ${thing} ved ${place}`, text: `${why.join('. ')}. Tænk på ${thing}: ${own}.` };
}

/** A made-up word: few are used often and many seldom, as in any language, so that many pairs share some. */
function someWord(n: number): string {
	const chance = ((Math.imul(n, 2_654_435_761) >>> 0) % 10_007) / 10_007;
	const rank = Math.floor(4_000 ** chance);
	const syllables = ['ba', 'do', 'fi', 'gru', 'hel', 'kam', 'lun', 'mos', 'nir', 'pol', 'ras', 'sta', 'tro', 'vind'];
	const at = (part: number) => syllables[part % syllables.length] ?? '';
	return `${at(rank)}${at(rank >> 3)}${at(rank * 7)}${at(rank >> 6)}`;
}

/** Contributions of which a fifth is sorted, with points and tags; and a session of the coordinator. */
async function fill(database: pg.Client): Promise<{ secret: string; slug: string; number: number }> {
	const { rows } = await database.query(
		`select id, slug, coordinator from participation_process
			where concluded_at is null and coordinator is not null and organisation is null order by closes_on desc limit 1`,
	);
	const { id: home, slug, coordinator } = rows[0];
	const made = Array.from({ length: contributions }, (_, n) => ({ id: newId(), ...writtenBy(n) }));
	await database.query(
		`insert into contribution (id, kind, process, title, text, channel, happened_on, needs_answer, created_at, published_at)
		select id, 'proposal', $4, title, words, (array['web', 'post', 'phone', 'meeting'])[1 + place % 4],
			current_date - (place % 90)::int, true, now(), now()
		from unnest($1::uuid[], $2::text[], $3::text[]) with ordinality as made (id, title, words, place)`,
		[made.map(({ id }) => id), made.map(({ title }) => title), made.map(({ text }) => text), home],
	);
	const some = made.filter((_, n) => n % 5 === 0).map(({ id }) => id);
	await database.query(
		`insert into sorted_contribution (contribution, process, tags, sorted_at, changed_at)
		select id, $2, array[(array['lys', 'bænke', 'bus'])[1 + place % 3]], now(), now()
		from unnest($1::uuid[]) with ordinality as made (id, place)`,
		[some, home],
	);
	await database.query(
		`insert into point (id, contribution, contribution_kind, process, heading, quote, tags, made_at)
		select ids, contribution, 'proposal', $3, 'Synspunkt ' || place, 'Jeg tør ikke gå der om aftenen', array['lys'], now()
		from unnest($1::uuid[], $2::uuid[]) with ordinality as made (ids, contribution, place)`,
		[some.map(() => newId()), some, home],
	);
	const secret = newSecret();
	await database.query(
		`insert into session (id_hash, person, level, staff, started_at, seen_at, expires_at)
		values ($1, $2, 2, true, now(), now(), now() + interval '1 hour')`,
		[hashSecret(secret), coordinator],
	);
	const { rows: numbers } = await database.query('select number from contribution where id = $1', [made[7]?.id]);
	// As the server does by itself within a minute of so many rows.
	await database.query('vacuum analyze');
	return { secret, slug, number: numbers[0].number };
}

/** Asks for a page as the coordinator; anything but the desk is no measurement. */
async function answer(path: string, secret: string): Promise<void> {
	const response = await fetch(`http://localhost:${program.port}${path}`, { headers: { cookie: `samskab=${secret}` } });
	const html = await response.text();
	if (response.status !== 200 || !html.includes('Sortering'))
		throw new Error(`${path} was answered ${response.status}`);
}
