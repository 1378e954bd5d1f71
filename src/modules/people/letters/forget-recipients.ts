import { addDays, dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { peopleTables } from '../tables.ts';

/** So long after its last day nobody asks any more whether a letter came. */
const keptDays = 30;

/** Forgets whom old letters were to; that they were sent, used or revoked stays. */
export async function forgetRecipients(context: Context): Promise<number> {
	const tables = peopleTables(context.db);
	const before = addDays(dateInCopenhagen(context.now), -keptDays);
	const batches = await tables
		.updateTable('letter_batch')
		.set({ forgotten_at: context.now })
		.where('forgotten_at', 'is', null)
		.where('last_on', '<', before)
		.returning('id')
		.execute();
	if (batches.length === 0) return 0;
	const letters = await tables
		.updateTable('letter')
		.set({ recipient: null, address: null })
		.where(
			'batch',
			'in',
			batches.map(({ id }) => id),
		)
		.executeTakeFirst();
	return Number(letters.numUpdatedRows);
}
