import { safeParse } from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acts } from '../src/acts.ts';
import { NotAllowed, NotFound } from '../src/platform/outcome.ts';
import { perform } from '../src/platform/perform.ts';
import { isForPrograms } from '../src/platform/web/programs.ts';
import { reads } from '../src/reads.ts';
import { actTable, readTable } from '../src/role-table.ts';
import { routes } from '../src/routes.ts';
import { localPath } from '../src/ui/language.ts';
import { actsOnTheWorld } from './support/acts-on-the-world.ts';
import { addressOnTheWorld } from './support/addresses-on-the-world.ts';
import { type ForgettingDatabase, forgettingDatabase } from './support/forgetting-database.ts';
import { actNamed, type Role, roles } from './support/people-of-every-role.ts';
import { openSite, ownOrigin, type Site } from './support/site.ts';
import { tableMarks } from './support/table-marks.ts';
import { textTable } from './support/text-table.ts';

/** Two thousand pages: more than the usual patience on a machine with other work. */
const patient = { timeout: 120_000 };

let site: Site;
let memory: ForgettingDatabase;
beforeAll(async () => {
	site = await openSite();
	memory = await forgettingDatabase(site.test.pool);
});
afterAll(async () => {
	await memory?.close();
	await site?.close();
});

/** The act of a line; after its name may stand where it is done. */
function actOf(line: string): string {
	return line.split(' ')[0] ?? '';
}

/** What came of an act, and what a reviewer is shown of it: done and refused alike mean that the role may. */
async function outcomeOf(line: string, role: Role): Promise<{ cell: string; done: boolean }> {
	const context = site.contextOf(site.people[role]);
	const runtime = { ...context.runtime, db: memory.db };
	try {
		const input = actsOnTheWorld(site)[line];
		const performed = await perform({ ...context, db: memory.db, runtime }, actNamed(actOf(line)), input);
		const cell = performed.kind === 'step-up' ? `to ${performed.level}` : 'may';
		return { cell, done: performed.kind === 'done' };
	} catch (error) {
		if (error instanceof NotAllowed) return { cell: 'no', done: false };
		if (error instanceof NotFound) return { cell: 'none', done: false };
		throw error;
	} finally {
		await memory.forget();
	}
}

describe('who may do what', () => {
	test('every act has an input on the world, and no input is left of an act that is gone', () => {
		const named = new Set(Object.keys(actsOnTheWorld(site)).map(actOf));
		expect([...named].sort()).toEqual(acts.map(({ name }) => name).sort());
	});

	test('the input of every act is one that its form could send', () => {
		const wrong = Object.entries(actsOnTheWorld(site)).filter(
			([line, input]) => !safeParse(actNamed(actOf(line)).input, input).success,
		);
		expect(wrong).toEqual([]);
	});

	test('is what the table says, for every act and every role', patient, async () => {
		const rows = [];
		const done = new Set<string>();
		for (const name of Object.keys(actsOnTheWorld(site))) {
			const outcomes = [];
			for (const role of roles) outcomes.push(await outcomeOf(name, role));
			rows.push({ name, cells: outcomes.map(({ cell }) => cell) });
			if (outcomes.some((outcome) => outcome.done)) done.add(name);
		}
		expect(textTable(roles, rows)).toBe(actTable);
		// A site is set up once, and this one is; mails are kept, other catalogues read, and what is due is forgotten by the program alone.
		expect(acts.map(({ name }) => name).filter((name) => !done.has(name))).toEqual([
			'municipality.set-up',
			'received-mail.keep',
			'followed-catalogue.take-in',
			'personal-data.forget-due',
		]);
	});
});

describe('who sees what', () => {
	test('is what the table says, for every page and every role, and no page changes anything', patient, async () => {
		const before = await tableMarks(site.test.pool);
		const rows = [];
		const otherInEnglish = [];
		for (const { name, path } of reads) {
			const address = addressOnTheWorld(site, path);
			const cells = [];
			for (const role of roles) {
				const browser = site.as(site.people[role]);
				const danish = await browser.get(address);
				cells.push(cellOf(danish));
				// No cookie counts where programs ask, so once in English is enough there.
				if (isForPrograms(path) && role !== 'visitor') continue;
				const english = await browser.get(localPath('en', address));
				if (english.status !== danish.status) otherInEnglish.push(`${name} for ${role}: ${english.status}`);
			}
			rows.push({ name, cells });
		}
		expect(textTable(roles, rows)).toBe(readTable);
		expect(otherInEnglish).toEqual([]);
		expect(site.bugs).toEqual([]);
		expect(await tableMarks(site.test.pool)).toEqual(before);
	});

	test('the marks of the tables see a row that is written again as it was', async () => {
		const client = await site.test.pool.connect();
		const before = await tableMarks(client);
		await client.query('begin');
		await client.query('update person set name = name where id = $1', [site.world.bystander]);
		const after = await tableMarks(client);
		await client.query('rollback');
		client.release();
		expect(Object.keys(before).filter((name) => before[name] !== after[name])).toEqual(['person']);
	});
});

/** A page asked for by somebody who is not signed in well enough leads to the sign-in. */
function cellOf(answer: Response): string {
	const location = answer.headers.get('location') ?? '';
	if (answer.status === 303 && /\/log-ind\?trin=/.test(location)) return `to ${/trin=(\d)/.exec(location)?.[1]}`;
	return String(answer.status);
}

describe('a request from another site', () => {
	const foreign: readonly Readonly<Record<string, string>>[] = [
		{},
		{ origin: 'null' },
		{ origin: 'http://evil.example' },
		{ origin: `${ownOrigin}.evil.example` },
		{ origin: 'http://localhost:3001' },
		{ origin: 'https://localhost:3000' },
		{ origin: ownOrigin, 'sec-fetch-site': 'cross-site' },
		{ origin: ownOrigin, 'sec-fetch-site': 'same-site' },
		{ origin: ownOrigin, 'sec-fetch-site': 'none' },
		{ 'sec-fetch-site': 'cross-site' },
	];

	test('is refused at every address that takes forms, and changes nothing', async () => {
		const before = await tableMarks(site.test.pool);
		// Where programs act no cookie counts, so no browser can be led there: without a token they are told to show one.
		const paths = routes
			.flatMap((route) =>
				route.kind === 'form' || (route.kind === 'raw' && route.method === 'POST') ? [route.path] : [],
			)
			.filter((path) => !isForPrograms(path));
		const forMailPrograms = new Set(
			routes.flatMap((route) => (route.kind === 'raw' && route.fromAnywhere ? [route.path] : [])),
		);
		expect([...forMailPrograms]).toEqual(['/afmeld/:secret']);
		expect(paths.length).toBeGreaterThan(acts.length / 2);
		const answered = [];
		for (const path of paths) {
			for (const headers of foreign) {
				const length = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '0' };
				for (const role of ['visitor', 'administrator'] as const) {
					const browser = site.as(site.people[role]);
					const answer = await browser.send(path, { method: 'POST', headers: { ...length, ...headers } });
					// What says nothing of where it comes from may be a mail program, at the one address that is made for them.
					if (Object.keys(headers).length === 0 && forMailPrograms.has(path)) continue;
					if (answer.status !== 403) answered.push(`${path} ${JSON.stringify(headers)}: ${answer.status}`);
				}
			}
		}
		expect(answered).toEqual([]);
		expect(await tableMarks(site.test.pool)).toEqual(before);
	});

	test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])('with the method %s is not taken', async (method) => {
		const answer = await site.as(site.people.administrator).send('/log-ud', { method, headers: { origin: ownOrigin } });
		expect(answer.status).toBe(405);
	});
});
