import type { Context } from '../../../platform/context.ts';
import { inTransaction } from '../../../platform/database/database.ts';
import { hashSecret, normalCode } from '../../../platform/identifiers.ts';
import type { Level } from '../../../platform/permission.ts';
import type { PersonId } from '../person.ts';
import { peopleTables } from '../tables.ts';
import { type Arrival, arrive, type Doorstep } from './arrival.ts';

/** Signs in by a code from staff, once; a code that is wrong, used, withdrawn or too old is the same wrong code. */
export async function useCode(
	context: Context,
	typed: string,
	doorstep: Doorstep,
): Promise<Arrival | { readonly kind: 'wrong' }> {
	const code = normalCode(typed);
	if (!code) return { kind: 'wrong' };
	return inTransaction(context.db, async (db) => {
		const row = await peopleTables(db)
			.updateTable('sign_in_code')
			.set({ used_at: context.now })
			.where('code_hash', '=', hashSecret(code))
			.where('used_at', 'is', null)
			.where('revoked_at', 'is', null)
			.where('expires_at', '>', context.now)
			.returning(['person', 'level'])
			.executeTakeFirst();
		if (!row) return { kind: 'wrong' };
		return arrive({ ...context, db }, row.person as PersonId, 'code', row.level as Level, doorstep);
	});
}
