import type { Context } from '../../../platform/context.ts';
import { keyedHash } from '../../../platform/keyed-hash.ts';
import type { Level } from '../../../platform/permission.ts';
import { nameOf, personsByIdentity } from '../identities/person-rows.ts';
import { type KnownIdentity, knownIdentity } from '../identities/seal-identity.ts';
import {
	carriesVoice,
	type GivenIdentity,
	type IdentityKind,
	levelWhenGivenToStaff,
	type SealedIdentity,
} from '../identity.ts';
import type { PersonId } from '../person.ts';
import { peopleTables } from '../tables.ts';
import { rememberedIdentities } from './known-by-session.ts';

/** One person's voice in one process. */
export interface Voice {
	/** What must be unique in the process. */
	readonly key: Buffer;
	/** How surely the person is known in this act. */
	readonly level: Level;
	/** The same person by weaker identities: a voice given under one of these is theirs too, so stepping up gives no second one. */
	readonly otherKeys: readonly Buffer[];
}

/** The signed-in person's voice; undefined for visitors, for a work sign-in, and when the process's key is destroyed. */
export async function voiceOf(context: Context, processId: string): Promise<Voice | undefined> {
	const { actor } = context;
	if (actor.kind !== 'person' || !actor.personId) return undefined;
	const remembered = rememberedIdentities(actor);
	const identities = remembered ? byRank(remembered) : await voicedIdentities(context, actor.personId as PersonId);
	return voiceFrom(context, processId, identities, actor.level);
}

/** A person's voice in each of many processes; none where the process's key is destroyed. */
export async function voicesOfPerson(
	context: Context,
	personId: string,
	level: Level,
	processIds: readonly string[],
): Promise<Map<string, Voice>> {
	const identities = await voicedIdentities(context, personId as PersonId);
	return new Map(
		processIds.flatMap((id) => {
			const voice = voiceFrom(context, id, identities, level);
			return voice ? [[id, voice] as const] : [];
		}),
	);
}

/** The voice of somebody whom staff enter a piece for. One known by the identity keeps the voice of their surest one. */
export async function voiceOfIdentity(
	context: Context,
	processId: string,
	identity: GivenIdentity | SealedIdentity,
): Promise<Voice | undefined> {
	return (await voicesOfIdentities(context, processId, [identity]))[0];
}

/** The same for many, in the order given and in two questions. */
export async function voicesOfIdentities(
	context: Context,
	processId: string,
	identities: readonly (GivenIdentity | SealedIdentity)[],
): Promise<(Voice | undefined)[]> {
	const known = identities.map((identity) => {
		const one = knownIdentity(context, identity);
		return one && carriesVoice(one.kind) ? one : undefined;
	});
	const persons = await personsByIdentity(
		context,
		known.flatMap((one) => one ?? []),
	);
	const theirs = await voicedIdentitiesOf(context, [...new Set(persons.values())]);
	return known.map((one) => {
		if (!one) return undefined;
		const person = persons.get(nameOf(one));
		const voiced = person && theirs.get(person);
		return voiceFrom(context, processId, voiced ?? [one], levelWhenGivenToStaff[one.kind]);
	});
}

/** The participation key of an identity: only the process's own key makes it, and it dies with that key. */
export function participationKey(context: Context, processId: string, ref: Buffer): Buffer | undefined {
	const key = context.runtime.keys.participation(processId);
	return key && keyedHash(key, ref);
}

function voiceFrom(
	context: Context,
	processId: string,
	identities: readonly KnownIdentity[],
	level: Level,
): Voice | undefined {
	const keys = identities.flatMap(({ ref }) => participationKey(context, processId, ref) ?? []);
	const [key, ...otherKeys] = keys;
	return key && { key, level, otherKeys };
}

const rank: Readonly<Record<IdentityKind, number>> = {
	cpr: 0,
	subject: 1,
	letter: 2,
	phone: 3,
	email: 3,
	address: 4,
	staff: 5,
};

async function voicedIdentities(context: Context, person: PersonId): Promise<KnownIdentity[]> {
	return (await voicedIdentitiesOf(context, [person])).get(person) ?? [];
}

/** The voiced identities of each person; one who has none is not in the map. */
async function voicedIdentitiesOf(
	context: Context,
	persons: readonly PersonId[],
): Promise<Map<PersonId, KnownIdentity[]>> {
	if (persons.length === 0) return new Map();
	const rows = await peopleTables(context.db)
		.selectFrom('identity')
		.select(['person', 'kind', 'ref'])
		.where('person', 'in', persons)
		// An address that is only written to, and a number that is only called, are nobody's voice.
		.where((where) => where.or([where('kind', 'not in', ['email', 'phone']), where('level', '>', 0)]))
		.orderBy('created_at')
		.orderBy('id')
		.execute();
	const byPerson = Map.groupBy(rows, ({ person }) => person as PersonId);
	const voiced = [...byPerson].map(([person, theirs]) => {
		const identities = theirs.map(({ kind, ref }) => ({ kind: kind as IdentityKind, ref }));
		return [person, byRank(identities)] as const;
	});
	return new Map(voiced.filter(([, identities]) => identities.length > 0));
}

/** Those that carry a voice, surest first. */
function byRank(identities: readonly KnownIdentity[]): KnownIdentity[] {
	return identities.filter(({ kind }) => carriesVoice(kind)).sort((a, b) => rank[a.kind] - rank[b.kind]);
}
