import type { Context } from '../../../platform/context.ts';
import { findOrCreatePerson, voiceOfIdentity } from '../../people/index.ts';
import type { Who } from '../who.ts';

/** The author's side of a piece that staff enter. */
export interface EnteredAuthor {
	readonly authorId?: string | undefined;
	readonly authorKey?: Buffer | undefined;
	readonly authorLevel?: number | undefined;
	readonly typedName?: string | undefined;
	readonly headCount?: number | undefined;
}

/** Finds or makes the person behind a piece; a group and an unknown person get none, and so no voice. */
export async function authorOf(context: Context, processId: string, who: Who): Promise<EnteredAuthor> {
	if (who.kind === 'unknown') return {};
	if (who.kind === 'group') return { typedName: who.description, headCount: who.headCount };
	const voice = who.identity && (await voiceOfIdentity(context, processId, who.identity));
	const level = voice?.level ?? 0;
	const authorId = await findOrCreatePerson(context, { ...who, level });
	return { authorId, authorKey: voice?.key, authorLevel: level };
}
