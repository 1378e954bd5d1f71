import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import idura from '../../../../tests/fixtures/brokers/idura.json' with { type: 'json' };
import nets from '../../../../tests/fixtures/brokers/nets.json' with { type: 'json' };
import signicat from '../../../../tests/fixtures/brokers/signicat.json' with { type: 'json' };
import {
	type Change,
	type RecordedBroker,
	type Recording,
	startRecordedBroker,
} from '../../../../tests/support/recorded-broker.ts';
import { type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import type { Actor } from '../../../platform/actor.ts';
import { createOidc } from '../../../platform/sign-in/oidc.ts';
import { readProfile, shippedProfiles } from '../../../platform/sign-in/profiles.ts';
import { identifySession } from '../sessions/identify-session.ts';
import { arriveWithMitId } from './arrive-with-mitid.ts';

let world: TestRuntime;
let broker: RecordedBroker;
beforeAll(async () => {
	world = await testRuntime();
	broker = await startRecordedBroker();
});
afterAll(async () => {
	await broker.close();
	await world.drop();
});

const dialects = { nets, idura, signicat } satisfies Record<string, Recording>;
type Dialect = keyof typeof dialects;
const each = Object.keys(dialects) as Dialect[];
const redirectUri = 'http://localhost:3000/log-ind/tilbage';

/** The shipped profile as it stands, but for the place where the recording plays. */
function profileOf(dialect: Dialect) {
	const read = readProfile(shippedProfiles[dialect], { publicUrl: 'https://deltag.example.dk', production: true });
	if (!read.ok) throw new Error(read.problems.join());
	return { ...read.profile, issuer: broker.issuer, clientSecret: 'hemmelig', demo: true };
}

async function signIn(dialect: Dialect, change?: Change) {
	const profile = profileOf(dialect);
	const oidc = createOidc(profile, { redirectUri });
	const begun = await oidc.begin();
	if (!begun.ok) throw new Error(begun.refusal);
	broker.play(dialects[dialect], { clientId: profile.clientId, nonce: begun.secret.nonce }, change);
	const back = new URL(`${redirectUri}?${new URLSearchParams({ code: 'c', state: begun.secret.state })}`);
	return oidc.finish(back, begun.secret);
}

async function arrive(dialect: Dialect, change?: Change): Promise<Actor> {
	const finished = await signIn(dialect, change);
	if (!finished.ok) throw new Error(finished.refusal);
	const doorstep = { earlier: undefined, staffByMail: false };
	const arrival = await arriveWithMitId(world.context(), finished.identity, doorstep);
	if (arrival.kind !== 'in') throw new Error('not in');
	return identifySession(world.context(), arrival.secret);
}

async function knownBy(person: string | undefined): Promise<string[]> {
	const { rows } = await world.pool.query('select kind from identity where person = $1 order by kind', [person]);
	return rows.map(({ kind }) => kind);
}

describe.each(each)('MitID as %s tells it', (dialect) => {
	const { asPerson, withoutCpr, low, business }: Recording = dialects[dialect];

	test('signs a person in at level 3 by name, and again as the same', async () => {
		const actor = await arrive(dialect);
		expect(actor).toMatchObject({ name: asPerson.name, level: 3, staff: false });
		expect(await knownBy(actor.personId)).toEqual(['cpr', 'subject']);
		expect((await arrive(dialect)).personId).toBe(actor.personId);
	});

	test('keeps neither CPR number, birth date nor MitID number', async () => {
		await arrive(dialect);
		const { rows: tables } = await world.pool.query(
			"select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
		);
		let dumped = '';
		for (const { name } of tables) {
			const { rows } = await world.pool.query(`select t::text as row from ${name} t`);
			dumped += rows.map(({ row }) => row).join('\n');
		}
		expect(dumped).toContain(asPerson.name);
		for (const trace of [asPerson.cpr, asPerson.birthDate, asPerson.uuid]) expect(dumped).not.toContain(trace);
	});

	test('knows somebody without a CPR number by the broker’s subject alone', async () => {
		const sub = `${dialect}-uden`;
		const actor = await arrive(dialect, {
			idToken: { ...withoutCpr.idToken, sub },
			userinfo: { ...withoutCpr.userinfo, sub },
		});
		expect(actor).toMatchObject({ name: asPerson.name, level: 3 });
		expect(await knownBy(actor.personId)).toEqual(['subject']);
	});

	test('is refused at the level low, and when it is the sign-in of a company', async () => {
		expect(await signIn(dialect, low)).toMatchObject({ ok: false, refusal: 'assurance-too-low' });
		expect(await signIn(dialect, business)).toMatchObject({ ok: false, refusal: 'not-a-person' });
	});

	test.each([
		['meant for somebody else', { aud: 'somebody-else' }],
		['of another issuer', { iss: 'https://other.example' }],
		['with another nonce', { nonce: 'another' }],
		['that has expired', { exp: 1_700_000_000 }],
		['about another person than userinfo', { sub: 'another' }],
	])('is refused with an answer %s', async (_, idToken) => {
		expect(await signIn(dialect, { idToken })).toMatchObject({ ok: false, refusal: 'not-verified' });
	});

	test('is asked for at the level we need, as the broker wants to be asked', async () => {
		const begun = await createOidc(profileOf(dialect), { redirectUri }).begin();
		const asked = new URL(begun.ok ? begun.url : '').searchParams;
		const level = { nets: 'idp_params', idura: 'acr_values', signicat: 'acr_values' }[dialect];
		expect(asked.get(level)).toMatch(/substantial/);
		expect(asked.get('scope')?.split(' ')).toContain('openid');
	});
});

test('somebody whom the register protects is never shown by name, whatever the broker calls them', async () => {
	const protectedPerson = { sub: 'beskyttet', name: null, given_name: null, family_name: null, nin: '7505610004' };
	const actor = await arrive('signicat', {
		idToken: { sub: 'beskyttet' },
		userinfo: { ...protectedPerson, mitid_name_and_address_protection: 'true' },
	});
	expect(actor.name).toBe('En deltager');
	const { rows } = await world.pool.query('select protected_at is not null as is from person where id = $1', [
		actor.personId,
	]);
	expect(rows).toEqual([{ is: true }]);
});
