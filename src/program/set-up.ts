import type { Context } from '../platform/context.ts';
import { inTransaction } from '../platform/database/database.ts';
import { hashSecret, newCode } from '../platform/identifiers.ts';
import { writeSetting } from '../platform/settings.ts';

/** Makes the one-time code that opens the set-up page of an empty municipality; a new one at every start until it is used. */
export async function prepareSetUp(context: Context): Promise<string> {
	const code = newCode();
	await inTransaction(context.db, (db) =>
		writeSetting({ ...context, db }, 'set-up-code', hashSecret(code).toString('hex')),
	);
	return code;
}
