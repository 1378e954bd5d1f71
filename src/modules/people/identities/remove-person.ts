import type { Context } from '../../../platform/context.ts';
import { peopleTables } from '../tables.ts';

/** Removes a person: what they are known by, their roles, sessions and codes, and the row that ties them to the journal. */
export async function removePerson(context: Context, personId: string): Promise<void> {
	await peopleTables(context.db).deleteFrom('person').where('id', '=', personId).execute();
}
