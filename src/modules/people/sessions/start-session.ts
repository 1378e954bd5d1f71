import type { Context } from '../../../platform/context.ts';
import { hashSecret, newSecret } from '../../../platform/identifiers.ts';
import type { Level } from '../../../platform/permission.ts';
import type { PersonId } from '../person.ts';
import { sessionTimes } from '../session-times.ts';
import { peopleTables } from '../tables.ts';

/** Begins a session and returns its secret, of which only the hash is stored. */
export async function startSession(
	context: Context,
	session: { readonly person: PersonId; readonly level: Level; readonly staff: boolean },
): Promise<string> {
	const secret = newSecret();
	const { absoluteMs } = session.staff ? sessionTimes.staff : sessionTimes.citizen;
	await peopleTables(context.db)
		.insertInto('session')
		.values({
			...session,
			id_hash: hashSecret(secret),
			started_at: context.now,
			seen_at: context.now,
			expires_at: new Date(context.now.getTime() + absoluteMs),
		})
		.execute();
	return secret;
}
