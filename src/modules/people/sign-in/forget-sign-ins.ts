import type { Context } from '../../../platform/context.ts';
import { peopleTables } from '../tables.ts';

/** Forgets the journeys to a broker that nobody came back from: no tag speaks of them, for they are about nobody yet. */
export async function forgetSignIns(context: Context): Promise<void> {
	await peopleTables(context.db).deleteFrom('sign_in_attempt').where('expires_at', '<', context.now).execute();
}
