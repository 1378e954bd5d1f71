import type { Context } from '../../../platform/context.ts';
import { writeLast } from '../../../platform/database/database.ts';
import { prepared } from '../../../platform/database/prepared.ts';
import type { Channel } from '../channel.ts';
import { contributionTables } from '../tables.ts';

/** One voice: its key in this process, and the person's other keys, which must not give a second. */
export interface Voice {
	readonly key: Buffer;
	readonly level: number;
	readonly otherKeys: readonly Buffer[];
}

const given = prepared(
	(
		db: ReturnType<typeof contributionTables>,
		support: { contribution: string; key: Buffer; level: number; channel: Channel; on: string },
	) =>
		db
			.insertInto('support')
			.values({
				contribution: support.contribution,
				participation_key: support.key,
				level: support.level,
				channel: support.channel,
				supported_on: support.on,
			})
			.onConflict((conflict) => conflict.doNothing()),
);

/**
 * Records a support. Twice is once: the primary key decides, not a look beforehand. With the commit it costs no answer of its own, and the
 * act does not see it.
 */
export async function recordSupport(
	context: Context,
	contributionId: string,
	voice: Voice,
	channel: Channel,
	on: string,
	when: 'now' | 'with-commit' = 'now',
): Promise<void> {
	const db = contributionTables(context.db);
	if (voice.otherKeys.length > 0) {
		const earlier = await db
			.selectFrom('support')
			.select('level')
			.where('contribution', '=', contributionId)
			.where('participation_key', 'in', voice.otherKeys)
			.executeTakeFirst();
		if (earlier) return;
	}
	const write = given(db, { contribution: contributionId, key: voice.key, level: voice.level, channel, on });
	await (when === 'now' ? write.execute() : writeLast(context.db, write));
}

/**
 * Takes a support back, whichever of the person's identities gave it; also where it was first given, so that it does not come again
 * when a merge is undone.
 */
export async function removeSupport(context: Context, contributionId: string, voice: Voice): Promise<void> {
	await contributionTables(context.db)
		.deleteFrom('support')
		.where((where) =>
			where.or([
				where('contribution', '=', contributionId),
				where(
					'contribution',
					'in',
					where
						.selectFrom('contribution_successor')
						.where('later', '=', contributionId)
						.where('how', '=', 'merged')
						.select('earlier'),
				),
			]),
		)
		.where('participation_key', 'in', [voice.key, ...voice.otherKeys])
		.execute();
}
