import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mineHandlers } from '../src/modules/mine/index.ts';
import { readCatalogue } from '../src/platform/personal/catalogue.ts';
import { columnAt } from '../src/platform/personal/faults.ts';
import { groupsOf } from '../src/platform/personal/rows-of.ts';
import { performed, type Role, type Somebody } from './support/people-of-every-role.ts';
import { openSite, ownOrigin, type Site } from './support/site.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site?.close());

/** What stands in every personal column of two persons: a word that says whose it is, so that one found with the other is seen at once. */
const mark = (role: Role, column: string) => `${role === 'level 2' ? 'ISOLDE' : 'TRISTAN'} ${column}`;

async function ask(somebody: Somebody): Promise<string> {
	await site.test.pool.query('delete from data_export where person = $1', [somebody.actor.personId]);
	const { id } = await performed<{ id: string }>(site.contextOf(somebody), 'own-data.ask', {});
	for (const { fact, run } of mineHandlers(site.test.runtime)) if (fact === 'own-data-asked') await run({ export: id });
	return id;
}

async function linkOf(somebody: Somebody): Promise<string> {
	const page = await (await site.as(somebody).get('/mit/data')).text();
	return /href="(\/mit\/data\/fil\/[^"]+)"/.exec(page)?.[1] ?? '';
}

interface Told {
	readonly data: readonly {
		readonly table: string;
		readonly rows: readonly Record<string, unknown>[];
		readonly columns: Record<string, unknown>;
	}[];
}

async function exportOf(somebody: Somebody): Promise<{ told: Told; text: string; files: string[] }> {
	await ask(somebody);
	const answer = await site.as(somebody).get(await linkOf(somebody));
	expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
		200,
		'application/zip',
		'no-store',
	]);
	const zip = unzipSync(new Uint8Array(await answer.arrayBuffer()));
	const text = new TextDecoder().decode(zip['data.json']);
	return { told: JSON.parse(text), text, files: Object.keys(zip) };
}

/** What each of them has already, and can have once. */
const there = ['person', 'person_actor', 'data_export'];

/** Puts a row of each kind into the database that is the person's by the tags, with a mark in every text of it. */
async function fillEverything(role: Role): Promise<string[]> {
	const { actor } = site.people[role];
	const { tables, columns } = await readCatalogue(site.test.runtime.db);
	const filled: string[] = [];
	const client = await site.test.pool.connect();
	try {
		// The catalogue says what a row is; what it refers to besides is not what is tried here.
		await client.query("set session_replication_role = 'replica'");
		for (const { table, columns: own } of groupsOf({ tables, columns })) {
			const [way] = own[0]?.ways ?? [];
			if (!way || way.over.length > 0 || way.end !== 'person' || there.includes(table)) continue;
			const raws = [...(tables.get(table)?.columns.values() ?? [])].filter(({ generated }) => !generated);
			const values = raws.map((raw) => {
				if (raw.name === way.column) return [raw.name, actor.personId] as const;
				const isOwn = own.some((one) => one.raw.name === raw.name);
				if (isOwn && /^text$/.test(raw.type) && !raw.closed) {
					filled.push(`${table}.${raw.name}`);
					return [raw.name, mark(role, `${table}.${raw.name}`)] as const;
				}
				return undefined;
			});
			await insertRow(client, table, new Map(values.filter((value) => value !== undefined)));
		}
	} finally {
		await client.query("set session_replication_role = 'origin'");
		client.release();
	}
	return filled;
}

async function insertRow(
	client: { query: (text: string, values?: unknown[]) => Promise<{ rows: Record<string, string>[] }> },
	table: string,
	given: Map<string, unknown>,
): Promise<void> {
	const { rows } = await client.query(
		`select a.attname as name, format_type(a.atttypid, null) as type, (
			select substring(pg_get_constraintdef(k.oid) from '''([^'']+)''') from pg_constraint k
			where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum] limit 1) as word
		from pg_class c join pg_attribute a on a.attrelid = c.oid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
		where c.relname = $1 and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped and a.attnotnull
			and a.attidentity = '' and a.attgenerated = '' and d.adbin is null`,
		[table],
	);
	const values = new Map(given);
	const made: Record<string, string> = { uuid: 'gen_random_uuid()', bytea: 'sha256(gen_random_uuid()::text::bytea)' };
	const expressions = rows.flatMap(({ name = '', type = '', word }) => {
		if (values.has(name)) return [];
		if (made[type]) return [[name, made[type]]];
		if (type === 'text') return [[name, `'${word ?? 'x'}'`]];
		if (type.endsWith('[]')) return [[name, type === 'text[]' ? "'{x}'" : "'{}'"]];
		if (/^json/.test(type)) return [[name, "'{}'"]];
		return [[name, /^(timestamp|date)/.test(type) ? 'now()' : type === 'boolean' ? 'false' : '1']];
	});
	const names = [...values.keys(), ...expressions.map(([name]) => name)];
	const places = [...values.keys()].map((_, place) => `$${place + 1}`);
	await client.query(
		`insert into "${table}" (${names.map((name) => `"${name}"`).join(', ')}) values (${[...places, ...expressions.map(([, made]) => made)].join(', ')}) on conflict do nothing`,
		[...values.values()],
	);
}

describe('the file with everything about somebody', () => {
	test('holds every column of the catalogue that is theirs, and nothing of anybody else', async () => {
		// What must hold between two columns of a row is not what is tried here either.
		const { rows } = await site.test.pool.query<{ drop: string }>(
			"select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop from pg_constraint where contype = 'c' and (cardinality(conkey) > 1 or pg_get_constraintdef(oid) not like '%ANY (ARRAY[%') and connamespace = 'public'::regnamespace",
		);
		for (const { drop } of rows) await site.test.pool.query(drop);
		const filled = await fillEverything('level 2');
		const others = await fillEverything('level 3');
		expect(filled.length).toBeGreaterThan(25);
		const [isolde, tristan] = [await exportOf(site.people['level 2']), await exportOf(site.people['level 3'])];
		const seen = (told: Told) =>
			new Set(told.data.flatMap(({ table, columns }) => Object.keys(columns).map((name) => `${table}.${name}`)));
		const staffOnly = (await readCatalogue(site.test.runtime.db)).columns
			.filter(({ aboutStaff }) => aboutStaff)
			.map(({ raw }) => `${raw.table}.${raw.name}`);
		const missing = (own: string[], told: Told, text: string, role: Role) =>
			own.filter(
				(column) => !staffOnly.includes(column) && (!seen(told).has(column) || !text.includes(mark(role, column))),
			);
		expect(missing(filled, isolde.told, isolde.text, 'level 2')).toEqual([]);
		expect(missing(others, tristan.told, tristan.text, 'level 3')).toEqual([]);
		for (const [text, otherRole, otherMark] of [
			[isolde.text, 'level 3', 'TRISTAN'],
			[tristan.text, 'level 2', 'ISOLDE'],
		] as const) {
			const other = site.people[otherRole as Role].actor;
			expect(text).not.toContain(otherMark);
			expect(text).not.toContain(other.personId);
			expect(text).not.toContain(other.ref);
			expect(text).not.toContain(`Prøve ${otherRole}`);
		}
	});

	test('holds what lies further away too: earlier words, mails, supports, pictures', async () => {
		const { told, files } = await exportOf(site.people.author);
		const tables = new Set(told.data.map(({ table }) => table));
		for (const table of [
			'person',
			'identity',
			'contribution',
			'answer',
			'comment',
			'support',
			'help_request',
			'help_message',
			'flag',
			'stored_file',
			'journal',
		])
			expect([...tables], table).toContain(table);
		expect(files.filter((name) => name.endsWith('.webp')).length).toBeGreaterThan(0);
	});

	test('never tells a protected name to anybody else', async () => {
		await performed(site.contextOf(site.people.officer), 'contribution.consider', {
			number: site.world.published.number,
			note: 'Vi ser på det.',
		}).catch(() => undefined);
		await site.test.pool.query('update person set protected_at = now() where id = $1', [
			site.people.other.actor.personId,
		]);
		const { text } = await exportOf(site.people.facilitator);
		expect(text).not.toContain('Prøve other');
	});

	test('is fetched once, by whoever asked, within seven days', async () => {
		const { other } = site.people;
		await ask(other);
		const link = await linkOf(other);
		expect(link).toMatch(/^\/mit\/data\/fil\/[\w-]{43}$/);
		expect((await site.as(undefined).get(link)).status).toBe(401);
		expect((await site.as(site.people['level 3']).get(link)).status).toBe(404);
		expect((await site.as(other).send(link, { method: 'HEAD' })).status).toBe(405);
		const answers = await Promise.all(Array.from({ length: 10 }, () => site.as(other).get(link)));
		expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(410)]);
		expect((await site.as(other).get('/mit/data/fil/nonsense')).status).not.toBe(500);

		const id = await ask(other);
		const second = await linkOf(other);
		site.test.setNow('2026-12-01T09:00:01Z');
		await site.test.pool.query(
			"update session set expires_at = '2027-01-01', seen_at = '2026-12-01T09:00:00Z', started_at = '2026-12-01T09:00:00Z'",
		);
		expect((await site.as(other).get(second)).status).toBe(410);
		expect(await linkOf(other)).toBe('');
		site.test.setNow('2026-11-24T09:00:00Z');
		expect(await site.test.runtime.files.read(id, 'zip')).toBeDefined();
	});

	test('is made only so often, and once for a double press', async () => {
		const { administrator } = site.people;
		const page = await (await site.as(administrator).get('/mit/data')).text();
		const form = /name="_form" value="([^"]+)"/.exec(page)?.[1] ?? '';
		const presses = await Promise.all(
			[1, 2, 3].map(() => site.as(administrator).post('/mit/data/fil', { _form: form })),
		);
		expect(presses.map(({ status }) => status)).toEqual([303, 303, 303]);
		const rows = await site.test.pool.query('select 1 from data_export where person = $1', [
			administrator.actor.personId,
		]);
		expect(rows.rowCount).toBe(1);
		expect((await site.as(administrator).post('/mit/data/fil')).status).toBe(422);
	});
});

describe('whoever signed in long ago', () => {
	const lateBy = (minutes: number, person: Somebody) =>
		site.test.pool.query('update session set started_at = $2, seen_at = $3 where person = $1', [
			person.actor.personId,
			new Date(site.test.runtime.clock().getTime() - minutes * 60_000),
			site.test.runtime.clock(),
		]);
	const goesTo = (answer: Response) => [answer.status, answer.headers.get('location')];

	test('is asked to sign in again before a farewell, a file, another address or a new token', async () => {
		const { facilitator } = site.people;
		const person = site.as(facilitator);
		await lateBy(14, facilitator);
		expect((await person.get('/mit/slet')).status).toBe(200);
		await lateBy(16, facilitator);
		const again = (path: string) => [303, `/log-ind?trin=1&igen=1&til=${encodeURIComponent(path)}`];
		expect(goesTo(await person.get('/mit/slet'))).toEqual(again('/mit/slet'));
		const leave = await person.post('/mit/slet', { texts: 'gone', confirm: 'slet min konto' });
		expect(goesTo(leave)).toEqual(again('/mit/slet'));
		const token = { name: 'Kalender', scopes: 'proposal.*', days: '90' };
		expect(goesTo(await person.post('/mit/noegler', token))).toEqual(again('/mit/noegler'));
		expect(await (await person.get('/mit/noegler')).text()).toContain('Log ind igen');
		const left = await site.test.pool.query(
			'select (select count(*) from person where id = $1)::int as there, (select count(*) from access_token where person = $1)::int as tokens',
			[facilitator.actor.personId],
		);
		expect(left.rows).toEqual([{ there: 1, tokens: 0 }]);
	});

	test('goes on with what was typed, once signed in again', async () => {
		const { facilitator } = site.people;
		await lateBy(16, facilitator);
		const asked = await site
			.as(facilitator)
			.post('/mit/oplysninger/email', { email: 'nyvej@proeve.example' }, { referer: `${ownOrigin}/mit/oplysninger` });
		const address = asked.headers.get('location') ?? '';
		expect(address).toMatch(/^\/log-ind\?trin=1&igen=1&til=%2Fmit%2Foplysninger&gemt=/);
		const page = await (await site.as(facilitator).get(address)).text();
		expect(page).toContain('<h1>Log ind igen</h1>');
		expect(page).toContain('name="igen" value="1"');
		expect(page).not.toContain('Du er allerede logget ind');
		const kept = new URL(address, ownOrigin).searchParams.get('gemt');
		expect(goesTo(await site.as(facilitator).post(`/fortsaet/${kept}`))[1]).toContain('igen=1');
		await lateBy(0, facilitator);
		expect(goesTo(await site.as(facilitator).post(`/fortsaet/${kept}`))).toEqual([
			303,
			'/mit/oplysninger?besked=email-link-sendt',
		]);
	});

	test('cannot take a file along that is ready', async () => {
		const { officer } = site.people;
		await ask(officer);
		const link = await linkOf(officer);
		await lateBy(16, officer);
		expect((await site.as(officer).get(link)).headers.get('location')).toContain('igen=1');
		await lateBy(1, officer);
		expect((await site.as(officer).get(link)).status).toBe(200);
	});
});

test('every way of the catalogue can be walked', async () => {
	const { tables, columns } = await readCatalogue(site.test.runtime.db);
	for (const { raw, ways } of columns)
		for (const way of ways)
			expect(columnAt([...way.over, way.column], tables.get(raw.table) as never, tables), raw.name).toBeDefined();
});
