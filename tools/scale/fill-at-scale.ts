import type pg from 'pg';
import { hashSecret, newId } from '../../src/platform/identifiers.ts';
import { chanceFrom, skewed, someText, someWords } from './danish-like.ts';
import { withIndexesAfterwards } from './indexes-afterwards.ts';

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
const dayMs = 86_400_000;
/** Two of five proposals are answered, after so long. */
const answeredAfterDays = 20;

/** The secrets of the first receipts, so that their pages can be asked for. */
export const receiptSecrets = Array.from({ length: 60 }, (_, place) => `scale-${place}-`.padEnd(43, 'A'));

const filled = ['contribution', 'comment', 'support', 'contribution_step', 'answer'] as const;

/**
 * Fills a database that holds a municipality with much more of the same. The rows are those that acts leave, in whole batches: no lines
 * in the journal, as nobody did it, and what acts and triggers do row by row is done once afterwards. That is: the indexes are built
 * when the rows are there, foreign keys are asked in one question each, and the vocabulary is learnt from everything. `tell` hears how far it is.
 */
export async function fillAtScale(
	database: pg.Client,
	scale: Scale,
	tell: (what: string) => void = () => undefined,
	seed = 20_261_127,
): Promise<void> {
	const chance = chanceFrom(seed);
	await database.query(`set statement_timeout = 0; set synchronous_commit = off; set maintenance_work_mem = '512MB'`);
	const homes = await fillProcesses(database, chance);
	const people = await fillPeople(database);
	await withIndexesAfterwards(database, filled, tell, async () => {
		const proposals = await fillPieces(database, chance, 'proposal', scale.proposals, tell, (at) => {
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
		await fillPieces(database, chance, 'comment', scale.comments, tell, (at) => {
			const about = proposals[skewed(proposals.length, chance)] as Place;
			return {
				id: newId(at),
				process: about.process,
				theme: about.theme,
				about: about.id,
				author: people[Math.floor(chance() * authors)] as string,
			};
		});
		await fillSupports(database, scale, tell);
		await fillSteps(database, tell);
	});
	await database.query('select support_recount()');
	await database.query('select contribution_recount()');
	tell('learning the words');
	await database.query('select search_relearn()');
	tell('vacuum and analyze');
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

const answerStates = ['taken-up', 'partly', 'not-taken-up', 'already-so'];

/** Pieces with their words, from the oldest to the newest; a batch is written while the next is thought of. */
async function fillPieces(
	database: pg.Client,
	chance: () => number,
	kind: 'proposal' | 'comment',
	count: number,
	tell: (what: string) => void,
	placeAt: (at: Date) => Place,
): Promise<Place[]> {
	const places: Place[] = [];
	const now = Date.now();
	let writing: Promise<unknown> = Promise.resolve();
	for (let done = 0; done < count; done += batch) {
		const rows = Array.from({ length: Math.min(batch, count - done) }, (_, row) => {
			const nth = done + row;
			const at = now - Math.floor((1 - nth / count) * days * dayMs);
			const place = placeAt(new Date(at));
			places.push(place);
			const isProposal = kind === 'proposal';
			const text = someText(isProposal ? 3 + Math.floor(chance() * 6) : 1 + Math.floor(chance() * 3), chance);
			const title = isProposal ? someWords(3 + Math.floor(chance() * 4), chance).slice(0, 80) : text.slice(0, 60);
			const isAnswered = isProposal && nth % 5 < 2;
			const secret = isProposal ? receiptSecrets[nth] : undefined;
			return {
				...place,
				title,
				text,
				at: new Date(at).toISOString(),
				channel: ['web', 'web', 'web', 'post', 'phone', 'meeting'][Math.floor(chance() * 6)],
				stance: ['for', 'for', 'against', 'question'][Math.floor(chance() * 4)],
				state: isAnswered ? answerStates[nth % 4] : 'received',
				answered: isAnswered ? new Date(Math.min(at + answeredAfterDays * dayMs, now)).toISOString() : null,
				receipt: secret ? hashSecret(secret).toString('hex') : null,
			};
		});
		await writing;
		tell(`${kind} ${done}`);
		writing = writePieces(database, kind, JSON.stringify(rows));
	}
	await writing;
	return places;
}

async function writePieces(database: pg.Client, kind: 'proposal' | 'comment', rows: string): Promise<void> {
	await database.query(
		`insert into contribution (id, kind, process, theme, title, text, channel, happened_on, author, author_level, entered_by, needs_answer,
			created_at, published_at, state, answered_at, receipt_hash)
		select id, $2, process, theme, title, text, channel, at::date, case when channel = 'web' then author end,
			case when channel = 'web' then 1 end, null, $2 = 'proposal', at, at, state, answered, decode(receipt, 'hex')
		from json_to_recordset($1) as row (id uuid, process uuid, theme uuid, title text, text text, channel text, author uuid, at timestamptz,
			state text, answered timestamptz, receipt text)`,
		[rows, kind],
	);
	if (kind === 'comment')
		await database.query(
			`insert into comment (contribution, about, stance)
			select id, about, stance from json_to_recordset($1) as row (id uuid, about uuid, stance text)`,
			[rows],
		);
	else
		await database.query(
			`insert into answer (id, contribution, process, state, heading, text, by_name, answered_at)
			select gen_random_uuid(), id, process, state, 'Svar: ' || title, text, 'Prøve Sagsbehandler', answered
			from json_to_recordset($1) as row (id uuid, process uuid, title text, text text, state text, answered timestamptz) where answered is not null`,
			[rows],
		);
}

/** A few proposals have thousands of supports, most a handful. */
async function fillSupports(database: pg.Client, scale: Scale, tell: (what: string) => void): Promise<void> {
	tell(`${scale.supports} supports`);
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
}

async function fillSteps(database: pg.Client, tell: (what: string) => void): Promise<void> {
	tell('steps');
	await database.query(
		`insert into contribution_step (id, contribution, step, at)
		select gen_random_uuid(), id, 'received', created_at from contribution
		where process in (select id from participation_process where slug like 'stort-forloeb-%')`,
	);
}
