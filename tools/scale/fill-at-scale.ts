import type pg from 'pg';
import { hashSecret, newId } from '../../src/platform/identifiers.ts';
import { chanceFrom, skewed, someText, someWords } from './danish-like.ts';

/** How much there is to be of each. */
export interface Scale {
	readonly proposals: number;
	readonly comments: number;
	readonly supports: number;
}

/** What issue 4 asks for. */
export const largest: Scale = { proposals: 100_000, comments: 300_000, supports: 1_000_000 };

const processes = 20;
const themesEach = 6;
const authors = 2_000;
const batch = 4_000;
const days = 730;

/** The secrets of the first receipts, so that their pages can be asked for. */
export const receiptSecrets = Array.from({ length: 60 }, (_, place) => `scale-${place}-`.padEnd(43, 'A'));

/**
 * Fills a database that holds a municipality with much more of the same: straight into the tables, through their constraints, and
 * without lines in the journal, as nobody did it. The biggest process has a third of everything.
 */
export async function fillAtScale(database: pg.Client, scale: Scale, seed = 20_261_127): Promise<void> {
	const chance = chanceFrom(seed);
	await database.query('set statement_timeout = 0; set synchronous_commit = off');
	// One look at everything afterwards is a hundred times cheaper than one at each row.
	await database.query('alter table contribution disable trigger user; alter table answer disable trigger user');
	await database.query('drop index if exists contribution_search, contribution_alike, answer_search');
	const homes = await fillProcesses(database, chance);
	const people = await fillPeople(database);
	const proposals = await fillPieces(database, chance, 'proposal', scale.proposals, (at) => {
		const home = homes[skewed(homes.length, chance)] as Home;
		const theme = home.themes[Math.floor(chance() * themesEach)] as string;
		return {
			id: newId(at),
			process: home.id,
			theme,
			about: null,
			author: people[Math.floor(chance() * authors)] as string,
		};
	});
	await fillPieces(database, chance, 'comment', scale.comments, (at) => {
		const about = proposals[skewed(proposals.length, chance)] as Place;
		return {
			id: newId(at),
			process: about.process,
			theme: about.theme,
			about: about.id,
			author: people[Math.floor(chance() * authors)] as string,
		};
	});
	await fillAfterwards(database, scale);
	await database.query('create index contribution_search on contribution using gin (search)');
	await database.query(`create index contribution_alike on contribution using gin (title gin_trgm_ops)
		where kind = 'proposal' and published_at is not null and withdrawn_at is null`);
	await database.query('create index answer_search on answer using gin (search) where replaced_at is null');
	await database.query('alter table contribution enable trigger user; alter table answer enable trigger user');
	await database.query('select search_relearn()');
	// As the server does by itself within some minutes of so many rows.
	await database.query('vacuum analyze');
}

interface Home {
	readonly id: string;
	readonly themes: readonly string[];
}

interface Place {
	readonly id: string;
	readonly process: string;
	readonly theme: string;
	readonly about: string | null;
	readonly author: string;
}

/** Published processes that are open, each with themes, and steered by whoever steers one already. */
async function fillProcesses(database: pg.Client, chance: () => number): Promise<Home[]> {
	const homes: Home[] = [];
	for (let place = 0; place < processes; place++) {
		const id = newId();
		await database.query(
			`insert into participation_process (id, slug, title, question, question_kind, audience, intro, already_decided, promise_what,
				promise_who, promise_by, opens_on, closes_on, contact, preview_secret, created_at, published_at, coordinator, department)
			select $1, 'stort-forloeb-' || $2::int, $3, $4, question_kind, 'Alle i kommunen', $5, 'Der bygges ikke nyt.', 'Du får et svar.',
				'Byrådet', current_date + 120, current_date - 700, current_date + 60, contact, 'scale-' || $2::int, now() - interval '700 days',
				now() - interval '700 days', coordinator, department
			from participation_process where concluded_at is null and coordinator is not null and organisation is null order by closes_on desc limit 1`,
			[id, place, someWords(4, chance).slice(0, 80), `${someWords(6, chance)}?`, someText(6, chance)],
		);
		const themes = Array.from({ length: themesEach }, () => newId());
		await database.query(
			`insert into theme (id, process, slug, title, position)
			select theme, $2, 'tema-' || place, 'Tema ' || place, place from unnest($1::uuid[]) with ordinality as made (theme, place)`,
			[themes, id],
		);
		homes.push({ id, themes });
	}
	return homes;
}

async function fillPeople(database: pg.Client): Promise<string[]> {
	const ids = Array.from({ length: authors }, () => newId());
	await database.query(
		`insert into person (id, name, language, created_at)
		select id, 'Deltager ' || place, 'da', now() from unnest($1::uuid[]) with ordinality as made (id, place)`,
		[ids],
	);
	return ids;
}

async function fillPieces(
	database: pg.Client,
	chance: () => number,
	kind: 'proposal' | 'comment',
	count: number,
	placeAt: (at: Date) => Place,
): Promise<Place[]> {
	const places: Place[] = [];
	const now = Date.now();
	for (let done = 0; done < count; done += batch) {
		const rows = Array.from({ length: Math.min(batch, count - done) }, (_, row) => {
			const at = new Date(now - Math.floor((1 - (done + row) / count) * days * 86_400_000));
			const place = placeAt(at);
			places.push(place);
			const text = someText(kind === 'proposal' ? 3 + Math.floor(chance() * 6) : 1 + Math.floor(chance() * 3), chance);
			const title =
				kind === 'proposal' ? someWords(3 + Math.floor(chance() * 4), chance).slice(0, 80) : text.slice(0, 60);
			return {
				...place,
				title,
				text,
				at: at.toISOString(),
				channel: ['web', 'web', 'web', 'post', 'phone', 'meeting'][Math.floor(chance() * 6)],
			};
		});
		await database.query(
			`insert into contribution (id, kind, process, theme, title, text, channel, happened_on, author, author_level, entered_by, needs_answer,
				created_at, published_at)
			select id, $2, process, theme, title, text, channel, at::date, case when channel = 'web' then author end,
				case when channel = 'web' then 1 end, null, $2 = 'proposal', at, at
			from json_to_recordset($1) as row (id uuid, process uuid, theme uuid, title text, text text, channel text, author uuid, at timestamptz)`,
			[JSON.stringify(rows), kind],
		);
		if (kind === 'comment')
			await database.query(
				`insert into comment (contribution, about, stance)
				select id, about, (array['for', 'for', 'against', 'question'])[1 + floor(random() * 4)::int]
				from json_to_recordset($1) as row (id uuid, about uuid)`,
				[JSON.stringify(rows)],
			);
	}
	return places;
}

/** Supports, answers, steps and receipts. A few proposals have thousands of supports, most a handful. */
async function fillAfterwards(database: pg.Client, scale: Scale): Promise<void> {
	await database.query(
		`with ranked as (
			select id, published_at, row_number() over (order by md5(id::text)) as place, count(*) over () as whole
			from contribution where kind = 'proposal' and process in (select id from participation_process where slug like 'stort-forloeb-%')
		), shared as (
			select *, ceil($1::bigint / (ln(whole + 1) + 0.5772) / place)::int as share from ranked
		)
		insert into support (contribution, participation_key, level, channel, supported_on)
		select id, decode(md5(id::text || voice), 'hex'), 1, 'web', published_at::date
		from shared, generate_series(1, share) as voice limit $1::bigint`,
		[scale.supports],
	);
	await database.query(
		`insert into contribution_step (id, contribution, step, at)
		select gen_random_uuid(), id, 'received', created_at from contribution
		where process in (select id from participation_process where slug like 'stort-forloeb-%')`,
	);
	await database.query(
		`with answered as (
			update contribution set state = (array['taken-up', 'partly', 'not-taken-up', 'already-so'])[1 + number % 4],
				answered_at = least(published_at + interval '20 days', now())
			where kind = 'proposal' and number % 5 < 2
				and process in (select id from participation_process where slug like 'stort-forloeb-%')
			returning id, state, answered_at, title, text
		)
		insert into answer (id, contribution, state, heading, text, by_name, answered_at)
		select gen_random_uuid(), id, state, 'Svar: ' || title, text, 'Prøve Sagsbehandler', answered_at from answered`,
	);
	await database.query(
		`update contribution set receipt_hash = secret.hash from (
			select id, row_number() over (order by id) as place from contribution
			where kind = 'proposal' and process in (select id from participation_process where slug like 'stort-forloeb-%')
			order by id limit $2
		) as first, unnest($1::bytea[]) with ordinality as secret (hash, place)
		where first.place = secret.place and contribution.id = first.id`,
		[receiptSecrets.map((secret) => hashSecret(secret)), receiptSecrets.length],
	);
}
