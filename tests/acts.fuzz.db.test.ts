import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acts } from '../src/acts.ts';
import { newId } from '../src/platform/identifiers.ts';
import { NotAllowed, NotFound } from '../src/platform/outcome.ts';
import { perform } from '../src/platform/perform.ts';
import { mintFormToken } from '../src/platform/web/form-token.ts';
import { routes } from '../src/routes.ts';
import { actsOnTheWorld } from './support/acts-on-the-world.ts';
import { type Campaign, createCampaign, runAll } from './support/campaign.ts';
import { type ForgettingDatabase, forgettingDatabase } from './support/forgetting-database.ts';
import { brokenInputsOf } from './support/inputs-from-schema.ts';
import { type Role, roles } from './support/people-of-every-role.ts';
import { longer, usualSeed } from './support/property-runs.ts';
import { tokenOf } from './support/requests-from-acts.ts';
import { type HostileRequest, requestsTo } from './support/requests-from-routes.ts';
import { openSite, type Site } from './support/site.ts';
import { dictionaryOf, fieldsOfAllPages } from './support/words-of-the-world.ts';

// The bad-input campaign. It is made from the registries: a new act or page takes part without a line here.

/** In all; the promise is twenty thousand in every run of the tests. */
const cases = { performed: 40_000 * longer, requested: 10_000 * longer };

/** Some acts are done by one input in hundreds: what was never done is tried so many times longer, and only that. */
const mostTries = 12;

/** A site is set up once, and only the program itself keeps mails, reads other catalogues and forgets. */
const doneByNobody = [
	'municipality.set-up',
	'received-mail.keep',
	'followed-catalogue.take-in',
	'personal-data.forget-due',
];

/** Cases that are under way at once; each has a database connection that forgets what it did. */
const workers = 4;

/** The long run draws new cases each time; FUZZ_SEED=… repeats one that found something. */
const seed = Number(process.env.FUZZ_SEED ?? (longer === 1 ? usualSeed : Date.now() % 2 ** 31));

let site: Site;
let memories: ForgettingDatabase[];
let dictionary: readonly unknown[];
beforeAll(async () => {
	site = await openSite();
	memories = await Promise.all(Array.from({ length: workers }, () => forgettingDatabase(site.test.pool)));
	dictionary = dictionaryOf(site);
});
afterAll(async () => {
	await Promise.all((memories ?? []).map((memory) => memory.close()));
	await site?.close();
	expect(Object.keys(Object.prototype), 'what every object inherits').toEqual([]);
});

const long = { timeout: 90_000 * longer };

/** Half of a campaign over each of some things: the same number of cases for every one. */
function sampleOf<Case>(each: readonly fc.Arbitrary<Case>[], all: number, from = seed): Case[] {
	const numRuns = Math.ceil(all / each.length);
	return each.flatMap((arbitrary, at) => fc.sample(arbitrary, { numRuns, seed: from + at }));
}

interface Attempt {
	readonly act: (typeof acts)[number];
	readonly role: Role;
	readonly input: unknown;
	readonly once: boolean;
}

describe(`bad input (seed ${seed})`, () => {
	test('to an act ends in an answer, in »not found« or in »not allowed«, and in time', long, async () => {
		const inputs = actsOnTheWorld(site);
		const attemptsAt = (act: Attempt['act']) =>
			fc.record<Attempt>({
				act: fc.constant(act),
				role: fc.constantFrom(...roles),
				input: brokenInputsOf(act.input, dictionary, inputs[act.name]),
				once: fc.boolean(),
			});
		const campaign = createCampaign();
		const reached = new Map<string, Set<string>>();
		const run = async (attempt: Attempt, memory: ForgettingDatabase) => {
			const kind = await performAttempt(campaign, attempt, memory);
			reached.set(attempt.act.name, (reached.get(attempt.act.name) ?? new Set()).add(kind));
		};
		const tryAll = (all: Attempt[]) =>
			runAll(all, memories, run, ({ act, input }, ms) => campaign.find(`${act.name} is slow`, { ms, input }));
		const neverDone = () => acts.filter(({ name }) => !reached.get(name)?.has('done'));
		await tryAll(sampleOf(acts.map(attemptsAt), cases.performed));
		for (let turn = 1; turn <= mostTries; turn++) {
			const left = neverDone().filter(({ name }) => !doneByNobody.includes(name));
			const share = (cases.performed / acts.length) * left.length;
			if (left.length > 0) await tryAll(sampleOf(left.map(attemptsAt), share, seed + turn * acts.length));
		}
		expect(campaign.findings).toEqual([]);
		expect(campaign.cases).toBeGreaterThanOrEqual(cases.performed);
		// A campaign that never gets past the door has shown nothing.
		expect(neverDone().map(({ name }) => name)).toEqual(doneByNobody);
	});

	test('to an address is never answered by a bug, tells nothing of our insides, and in time', long, async () => {
		const keys = site.test.runtime.keys.named('form');
		const freshToken = () => mintFormToken(keys, site.test.runtime.clock());
		const fields = await fieldsOfAllPages(site);
		expect(fields.size).toBeGreaterThan(30);
		const tokens = await Promise.all(
			(['author', 'officer', 'administrator'] as const).map((role) => tokenOf(site, role)),
		);
		const material = { site, dictionary, fields, freshToken, usedToken: freshToken(), tokens };
		const campaign = createCampaign();
		const statuses = new Map<number, number>();
		const hands = memories.map((memory) => ({ memory, door: site.on(memory.db) }));
		const run = async (request: HostileRequest, hand: (typeof hands)[number]) => {
			const status = await send(campaign, request, hand);
			statuses.set(status, (statuses.get(status) ?? 0) + 1);
		};
		await runAll(
			sampleOf(
				routes.map((route) => requestsTo(route, material)),
				cases.requested,
			),
			hands,
			run,
			({ method, path, headers }, ms) => campaign.find('slow', { ms, method, path, headers }),
		);
		expect(campaign.findings).toEqual([]);
		expect(campaign.cases).toBeGreaterThanOrEqual(cases.requested);
		for (const status of [200, 303, 400, 403, 404, 405, 411, 413, 422]) expect([...statuses.keys()]).toContain(status);
	});
});

async function performAttempt(campaign: Campaign, attempt: Attempt, memory: ForgettingDatabase): Promise<string> {
	const { act, role, input, once } = attempt;
	const own = site.contextOf(site.people[role]);
	const context = { ...own, db: memory.db, runtime: { ...own.runtime, db: memory.db } };
	const scope = own.actor.ref ?? 'form';
	campaign.cases++;
	try {
		const performed = await perform(context, act, input, once ? { key: newId(), scope } : undefined);
		return performed.kind;
	} catch (error) {
		if (!(error instanceof NotFound || error instanceof NotAllowed))
			campaign.find(`${act.name} throws ${titleOf(error)}`, { role, input, stack: (error as Error).stack });
		return 'thrown';
	} finally {
		await memory.forget();
	}
}

/** What only we should see: where a program stands, what it asks its database, and how that answered. */
const insides =
	/\n\s+at .+:\d+|\.[cm]?[jt]sx?:\d+|node_modules|\/home\/|\/work\/|(select|insert into|update|delete from) "|syntax error at|violates |invalid input syntax|relation "/;

async function send(
	campaign: Campaign,
	request: HostileRequest,
	{ memory, door }: { memory: ForgettingDatabase; door: ReturnType<Site['on']> },
): Promise<number> {
	const { role, path, method, headers, body } = request;
	const told = {
		role,
		method,
		path: path.slice(0, 300),
		headers,
		body: body && new TextDecoder().decode(body).slice(0, 2_000),
	};
	campaign.cases++;
	try {
		const answer = await door.as(site.people[role]).send(path, { method, headers, ...(body && { body }) });
		const text = await answer.text();
		if (answer.status >= 500) {
			const { error } = door.bugs.at(-1) ?? {};
			campaign.find(`${method} ${routeOf(path)} → ${answer.status} ${titleOf(error)}`, {
				...told,
				stack: (error as Error)?.stack,
			});
		}
		if (answer.status >= 400 && insides.test(text))
			campaign.find(`${answer.status} tells »${insides.exec(text)?.[0]}«`, told);
		return answer.status;
	} catch (error) {
		campaign.find(`the site throws ${titleOf(error)}`, { ...told, stack: (error as Error).stack });
		return 0;
	} finally {
		await memory.forget();
	}
}

function routeOf(path: string): string {
	return path.split('?')[0]?.split('/').slice(0, 4).join('/').slice(0, 60) ?? '';
}

function titleOf(error: unknown): string {
	const { name, message, code } = (error ?? {}) as Error & { code?: string };
	// The database's messages quote what was sent; its codes say what kind of mistake it was.
	return code ? `${name} ${code}` : `${name}: ${String(message).slice(0, 90)}`;
}
