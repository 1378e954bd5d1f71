import { acts } from '../../src/acts.ts';
import { findOrCreatePerson, identifySession, type PersonId } from '../../src/modules/people/index.ts';
import type { AnyAct } from '../../src/platform/act.ts';
import { type Actor, system, visitor } from '../../src/platform/actor.ts';
import type { Context } from '../../src/platform/context.ts';
import { inTransaction } from '../../src/platform/database/database.ts';
import { hashSecret, newSecret } from '../../src/platform/identifiers.ts';
import { perform } from '../../src/platform/perform.ts';
import type { Level } from '../../src/platform/permission.ts';
import type { TestRuntime } from './runtime.ts';

/** Everybody that the matrices ask about, in the order of their columns. */
export const roles = [
	'visitor',
	'author',
	'level 2',
	'level 3',
	'other',
	'officer',
	'officer elsewhere',
	'facilitator',
	'politician',
	'administrator',
	'disabled',
] as const;

/** One of them. */
export type Role = (typeof roles)[number];

/** Somebody with a role: as the acts know them, and the secret of the session that they are signed in with. */
export interface Somebody {
	readonly role: Role;
	readonly actor: Actor;
	readonly secret: string | undefined;
}

/** Everybody, by role. */
export type Everybody = Readonly<Record<Role, Somebody>>;

interface Wish {
	readonly level: Level;
	readonly staff?: boolean;
	readonly grant?: { readonly role: string; readonly scope: string; readonly scopeId?: string };
}

/** The act of a name; a name that no act has is a mistake in the test. */
export function actNamed(name: string): AnyAct {
	const found = acts.find((one) => one.name === name);
	if (!found) throw new Error(`no act is named ${name}`);
	return found;
}

/** Performs an act by name and gives what it answered; anything but done is a mistake in the test. */
export async function performed<Answer>(context: Context, name: string, input: unknown): Promise<Answer> {
	const outcome = await perform(context, actNamed(name), input);
	if (outcome.kind !== 'done') throw new Error(`${name} answered ${JSON.stringify(outcome)}`);
	return outcome.answer as Answer;
}

/** Makes a person known by an e-mail address, or by a CPR number from level 3 up, with a session. */
export async function signedIn(
	test: TestRuntime,
	name: string,
	{ level, staff = false, grant }: Wish,
): Promise<{ actor: Actor; secret: string }> {
	const context = test.context(system);
	const email = `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '.')}@proeve.example`;
	const person = await inTransaction(context.db, (db) =>
		findOrCreatePerson({ ...context, db }, { name, identity: { kind: 'email', value: email }, level }),
	);
	if (grant) await performed(context, 'role.grant', { person, ...grant });
	const secret = await startSession(test, person, level, staff);
	return { actor: await identifySession(test.context(), secret), secret };
}

/** Gives a person a session, as a sign-in would. */
export async function startSession(
	test: Pick<TestRuntime, 'pool' | 'runtime'>,
	person: PersonId,
	level: Level,
	staff: boolean,
): Promise<string> {
	const secret = newSecret();
	const now = test.runtime.clock();
	await test.pool.query(
		`insert into session (id_hash, person, level, staff, started_at, seen_at, expires_at)
			values ($1, $2, $3, $4, $5, $5, $5::timestamptz + interval '8 hours')`,
		[hashSecret(secret), person, level, staff, now],
	);
	return secret;
}

/** Somebody of every role, around one department. The one who is disabled is so by an administrator's act. */
export async function peopleOfEveryRole(
	test: TestRuntime,
	departments: { readonly own: string; readonly other: string },
): Promise<Everybody> {
	const within = (role: string, department: string) => ({ role, scope: 'department', scopeId: department });
	const everywhere = (role: string) => ({ role, scope: 'municipality' });
	const wishes: Record<Exclude<Role, 'visitor'>, Wish> = {
		author: { level: 1 },
		'level 2': { level: 2 },
		'level 3': { level: 3 },
		other: { level: 1 },
		officer: { level: 2, staff: true, grant: within('case-officer', departments.own) },
		'officer elsewhere': { level: 2, staff: true, grant: within('case-officer', departments.other) },
		facilitator: { level: 2, staff: true, grant: within('facilitator', departments.own) },
		politician: { level: 2, staff: true, grant: everywhere('politician') },
		administrator: { level: 2, staff: true, grant: everywhere('administrator') },
		disabled: { level: 2, staff: true, grant: everywhere('administrator') },
	};
	const everybody: Record<string, Somebody> = { visitor: { role: 'visitor', actor: visitor, secret: undefined } };
	for (const [role, wish] of Object.entries(wishes) as [Role, Wish][])
		everybody[role] = { role, ...(await signedIn(test, `Prøve ${role}`, wish)) };
	return everybody as Everybody;
}

/** Takes the access away from the one who is to be disabled, and leaves the session in the browser. */
export async function disable(test: TestRuntime, everybody: Everybody): Promise<Everybody> {
	const { disabled } = everybody;
	const person = disabled.actor.personId as PersonId;
	await performed(test.context(system), 'person.disable', { person });
	// The act ends every session; a cookie that the database still knew must not help either.
	const secret = await startSession(test, person, 2, true);
	return { ...everybody, disabled: { ...disabled, secret, actor: await identifySession(test.context(), secret) } };
}
