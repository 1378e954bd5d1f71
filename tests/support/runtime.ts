import { randomBytes } from 'node:crypto';
import type { Actor } from '../../src/platform/actor.ts';
import { visitor } from '../../src/platform/actor.ts';
import { type Context, contextFor } from '../../src/platform/context.ts';
import { databaseOn } from '../../src/platform/database/database.ts';
import { createMemoryFileStore } from '../../src/platform/files/store.ts';
import { newId } from '../../src/platform/identifiers.ts';
import type { Keys } from '../../src/platform/keys.ts';
import type { WebRuntime } from '../../src/platform/web/environment.ts';
import { testDatabase } from './postgres.ts';

/** A fact that was sent as a job. */
export interface SentFact {
	readonly fact: string;
	readonly data: Readonly<Record<string, unknown>>;
}

/** A runtime on a database of the test's own, with a clock that stands still until it is set. */
export interface TestRuntime {
	readonly runtime: WebRuntime;
	readonly pool: Awaited<ReturnType<typeof testDatabase>>['pool'];
	readonly url: string;
	/** What was sent as jobs, in order; also of acts that were rolled back afterwards. */
	readonly sent: SentFact[];
	setNow(instant: Date | string): void;
	context(actor?: Actor): Context;
	drop(): Promise<void>;
}

/** The Tuesday on which most tests take place. */
export const someTuesday = new Date('2026-11-24T09:00:00Z');

/** Opens a runtime for one test file. */
export async function testRuntime(): Promise<TestRuntime> {
	const database = await testDatabase();
	let now = someTuesday;
	const sent: SentFact[] = [];
	const runtime: WebRuntime = {
		db: databaseOn(database.pool),
		clock: () => now,
		keys: memoryKeys(),
		files: createMemoryFileStore(),
		jobs: {
			async send(_db, fact, data) {
				sent.push({ fact, data });
			},
		},
		publicUrl: 'http://localhost:3000',
		demo: false,
		municipality: () => ({
			name: 'Prøveby Kommune',
			address: 'Torvet 1',
			phone: '00 00 00 00',
			email: 'hej@proeveby.example',
			desk: 'Biblioteket',
		}),
		isSetUp: async () => true,
		stagePicture: async () => ({ ok: false, refusal: 'not-a-picture' }),
		makePdf: async () => ({ ok: false, refusal: 'not-available-here' }),
		makePaper: async () => ({ ok: false, refusal: 'not-available-here' }),
		secure: false,
		signIn: {},
	};
	return {
		runtime,
		pool: database.pool,
		url: database.url,
		sent,
		setNow(instant) {
			now = new Date(instant);
		},
		context: (actor = visitor) => contextFor(runtime, actor),
		drop: database.drop,
	};
}

/** Keys that live as long as the test. */
export function memoryKeys(): Keys {
	const named = new Map<string, Buffer>();
	const participation = new Map<string, Buffer>();
	const keyIn = (keys: Map<string, Buffer>, name: string) => {
		const key = keys.get(name) ?? randomBytes(32);
		keys.set(name, key);
		return key;
	};
	return {
		named: (name) => keyIn(named, name),
		participation: (id) => participation.get(id),
		createParticipation: (id) => keyIn(participation, id),
		destroyParticipation: (id) => participation.delete(id),
	};
}

/** Somebody signed in, with a row in the database. */
export async function personActor(
	test: Pick<TestRuntime, 'pool'>,
	wish: Partial<Actor> & { name?: string } = {},
): Promise<Actor> {
	const id = wish.personId ?? newId();
	const ref = wish.ref ?? newId();
	const name = wish.name ?? 'Prøve Person';
	await test.pool.query('insert into person (id, name, created_at) values ($1, $2, now()) on conflict do nothing', [
		id,
		name,
	]);
	await test.pool.query('insert into person_actor (person, actor) values ($1, $2) on conflict do nothing', [id, ref]);
	return { kind: 'person', level: 1, staff: false, roles: [], ...wish, personId: id, ref, name };
}

/** An employee with a role in the whole municipality. */
export function staffActor(
	test: Pick<TestRuntime, 'pool'>,
	role: 'administrator' | 'case-officer' | 'facilitator' = 'case-officer',
): Promise<Actor> {
	return personActor(test, {
		name: 'Prøve Medarbejder',
		level: 2,
		staff: true,
		roles: [{ role, scope: 'municipality' }],
	});
}
