import type { Context } from '../../../platform/context.ts';
import { findOrCreatePersons, voicesOfIdentities } from '../../people/index.ts';
import type { Who } from '../who.ts';

/** The author's side of a piece that staff enter. */
export interface EnteredAuthor {
	readonly authorId?: string | undefined;
	readonly authorKey?: Buffer | undefined;
	readonly authorLevel?: number | undefined;
	readonly typedName?: string | undefined;
	readonly headCount?: number | undefined;
}

/** Finds or makes the persons behind pieces, in the order given; a group and an unknown person get none, and so no voice. */
export async function authorsOf(context: Context, processId: string, whos: readonly Who[]): Promise<EnteredAuthor[]> {
	const persons = whos.filter((who) => who.kind === 'person');
	const identities = persons.flatMap(({ identity }) => identity ?? []);
	const voices = await voicesOfIdentities(context, processId, identities);
	const voiceOf = new Map(identities.map((identity, place) => [identity, voices[place]]));
	const voiced = persons.map((who) => ({ who, voice: who.identity && voiceOf.get(who.identity) }));
	const ids = await findOrCreatePersons(
		context,
		voiced.map(({ who, voice }) => ({ ...who, level: voice?.level ?? 0 })),
	);
	const authors = new Map<Who, EnteredAuthor>(
		voiced.map(({ who, voice }, place) => [
			who,
			{ authorId: ids[place], authorKey: voice?.key, authorLevel: voice?.level ?? 0 },
		]),
	);
	return whos.map((who) => {
		if (who.kind === 'group') return { typedName: who.description, headCount: who.headCount };
		return authors.get(who) ?? {};
	});
}
