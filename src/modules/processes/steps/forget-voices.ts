import { sql } from 'kysely';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { processTables } from '../tables.ts';

/**
 * Destroys the participation keys of processes that closed six months ago and are concluded: from then on nobody, with the
 * database or without, can tell whose support was whose. The supports stay counted. Answers how many keys went.
 */
export async function forgetVoices(context: Context): Promise<number> {
	const today = dateInCopenhagen(context.now);
	const rows = await processTables(context.db)
		.selectFrom('participation_process')
		.select('id')
		.where('concluded_at', 'is not', null)
		.where(sql<boolean>`closes_on + interval '6 months' < ${today}::date`)
		.execute();
	return rows.filter(({ id }) => context.runtime.keys.destroyParticipation(id)).length;
}
