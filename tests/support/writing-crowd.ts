import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { hashSecret, newId, newSecret } from '../../src/platform/identifiers.ts';
import { openKeys } from '../../src/platform/keys.ts';
import { mintFormToken } from '../../src/platform/web/form-token.ts';
import type { BuiltProgram } from './built-program.ts';

/** People who support and propose all the time, and press again until they are told that it went well. */
export interface Crowd {
	/** Supports and proposals that were acknowledged, by what they were about. */
	readonly acknowledged: { readonly supports: ReadonlySet<string>; readonly proposals: ReadonlySet<string> };
	/** Requests that were sent again because nothing, or a 5xx, came back. */
	readonly repeated: () => number;
	/** Answers that no honest request should get: neither done nor "come back later". */
	readonly strange: readonly string[];
	/** When the last acknowledgement came. */
	readonly lastAt: () => number;
	/** Lets everybody finish what they are at, until it is acknowledged. */
	finish(): Promise<void>;
}

const proposalsToSupport = 2_000;

/** What the crowd writes about: an open process with proposals, and sessions of as many people as are to write. */
export async function prepareCrowd(program: BuiltProgram, pool: pg.Pool, size: number): Promise<readonly string[]> {
	const process = newId();
	const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
	await pool.query(
		`insert into participation_process (id, slug, title, question, question_kind, audience, already_decided,
			promise_what, promise_who, promise_by, opens_on, closes_on, contact, preview_secret, created_at, published_at)
		values ($1, 'proeve', 'Prøve', 'Hvad nu?', 'ideas', 'Alle', 'Intet', 'Alt læses', 'Udvalget', $3, $2, $3, 'Os', $4, now(), now())`,
		[process, day(-10), day(30), newSecret()],
	);
	openKeys(program.dataDir, { create: true }).createParticipation(process);
	await pool.query(
		`insert into contribution (id, kind, process, title, text, channel, happened_on, needs_answer, created_at, published_at)
		select gen_random_uuid(), 'proposal', $1, 'Forslag ' || n, 'Tekst', 'web', current_date, true, now(), now()
		from generate_series(1, $2) as n`,
		[process, proposalsToSupport],
	);
	const people = Array.from({ length: size }, () => ({ id: newId(), secret: newSecret() }));
	for (const { id, secret } of people) {
		await pool.query("insert into person (id, name, created_at) values ($1, 'Prøve Deltager', now())", [id]);
		await pool.query('insert into person_actor (person, actor) values ($1, gen_random_uuid())', [id]);
		await pool.query(
			`insert into identity (id, person, kind, ref, level, confirmed_at, created_at)
			values ($1, $2, 'email', $3, 1, now(), now())`,
			[newId(), id, randomBytes(32)],
		);
		await pool.query(
			`insert into session (id_hash, person, level, staff, started_at, seen_at, expires_at)
			values ($1, $2, 1, false, now(), now(), now() + interval '8 hours')`,
			[hashSecret(secret), id],
		);
	}
	return people.map(({ secret }) => secret);
}

/** Sets the crowd to work: of five acts four are supports and one a proposal. */
export function startCrowd(program: BuiltProgram, secrets: readonly string[]): Crowd {
	const supports = new Set<string>();
	const proposals = new Set<string>();
	const strange: string[] = [];
	const formKey = openKeys(program.dataDir, { create: false }).named('form');
	let repeated = 0;
	let lastAt = 0;
	let finishing = false;

	async function press(path: string, secret: string, fields: Readonly<Record<string, string>>): Promise<boolean> {
		const init: RequestInit = {
			method: 'POST',
			headers: { origin: program.origin, cookie: `samskab=${secret}` },
			body: new URLSearchParams(fields),
			redirect: 'manual',
			signal: AbortSignal.timeout(8_000),
		};
		const answer = await fetch(program.origin.replace('localhost', '127.0.0.1') + path, init).catch(() => undefined);
		await answer?.arrayBuffer().catch(() => undefined);
		if (answer?.status === 303) return true;
		// Too many at once is told like a database that is away: come back later.
		if (answer && answer.status < 500 && answer.status !== 429) strange.push(`${path}: ${answer.status}`);
		return false;
	}

	async function pressUntilDone(path: string, secret: string, fields: Readonly<Record<string, string>>): Promise<void> {
		while (!(await press(path, secret, fields))) {
			if (strange.length > 20) throw new Error(`the site answers strangely: ${strange.join(', ')}`);
			repeated++;
			await sleep(50);
		}
		lastAt = performance.now();
	}

	async function write(secret: string, person: number): Promise<void> {
		for (let turn = 0; !finishing; turn++) {
			if (turn % 5 === 4) {
				const title = `Forslag fra ${person} nummer ${turn}`;
				const fields = {
					_form: mintFormToken(formKey, new Date()),
					title,
					text: 'Sådan kan det gøres.',
					showAs: 'name',
				};
				await pressUntilDone('/forloeb/proeve/skriv', secret, fields);
				proposals.add(title);
			} else {
				const number = ((person * 7 + turn) % proposalsToSupport) + 1;
				await pressUntilDone(`/forslag/${number}/stoette`, secret, {});
				supports.add(`${person} ${number}`);
			}
			// A person takes a moment, and the limit on rates lets each through a hundred times a minute.
			await sleep(500);
		}
	}

	const writing = Promise.all(secrets.map((secret, person) => write(secret, person)));
	return {
		acknowledged: { supports, proposals },
		repeated: () => repeated,
		strange,
		lastAt: () => lastAt,
		async finish() {
			finishing = true;
			await writing;
		},
	};
}
