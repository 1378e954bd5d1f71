import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { contributionTables } from '../tables.ts';
import type { Voice } from './record-support.ts';

/**
 * Makes one voice of what a person supported under several identities: each support is written under their surest key, and where
 * there were two there is one. What stands under the surest key already stays as it was given.
 */
export async function gatherSupports(
	context: Context,
	voices: readonly Pick<Voice, 'key' | 'otherKeys'>[],
): Promise<void> {
	const weaker = voices.flatMap(({ key, otherKeys }) => otherKeys.map((other, rank) => ({ other, rank, key })));
	if (weaker.length === 0) return;
	const known = sql`unnest(
		${weaker.map(({ other }) => other)}::bytea[], ${weaker.map(({ rank }) => rank)}::int[], ${weaker.map(({ key }) => key)}::bytea[]
	) as known (other, rank, key)`;
	const db = contributionTables(context.db);
	await sql`
		insert into support (contribution, participation_key, level, channel, supported_on, carried_from)
		select contribution, known.key, level, channel, supported_on, carried_from
		from ${known} join support on support.participation_key = known.other
		order by known.rank
		on conflict do nothing
	`.execute(db);
	await sql`delete from support using ${known} where support.participation_key = known.other`.execute(db);
}
