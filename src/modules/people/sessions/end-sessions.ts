import type { Context } from '../../../platform/context.ts';
import { hashSecret } from '../../../platform/identifiers.ts';
import { peopleTables } from '../tables.ts';

/** Ends one session at once, on the server. */
export async function endSession(context: Context, secret: string): Promise<void> {
	await peopleTables(context.db).deleteFrom('session').where('id_hash', '=', hashSecret(secret)).execute();
}

/** Ends every session of a person, on every device. */
export async function endSessionsOf(context: Context, person: string): Promise<void> {
	await peopleTables(context.db).deleteFrom('session').where('person', '=', person).execute();
}
