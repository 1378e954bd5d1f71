import type { Context } from '../../../platform/context.ts';
import { hashSecret } from '../../../platform/identifiers.ts';
import { firstRhythm, type Rhythm } from '../rhythm.ts';
import { followingTables } from '../tables.ts';

/** How often a person is told; somebody who follows nothing yet has the first rhythm. */
export async function rhythmOf(context: Context, person: string): Promise<Rhythm> {
	const row = await followingTables(context.db)
		.selectFrom('follower')
		.select('rhythm')
		.where('person', '=', person)
		.executeTakeFirst();
	return row?.rhythm ?? firstRhythm;
}

/** Whether a person follows something. */
export async function isFollowing(
	context: Context,
	person: string,
	{ kind, subject }: { readonly kind: string; readonly subject: string },
): Promise<boolean> {
	const row = await followingTables(context.db)
		.selectFrom('follow')
		.select('kind')
		.where('person', '=', person)
		.where('kind', '=', kind)
		.where('subject', '=', subject)
		.executeTakeFirst();
	return row !== undefined;
}

/** Whose mails a link stops, and whether they are stopped already. */
export async function followerByStopSecret(
	context: Context,
	secret: string,
): Promise<{ readonly person: string; readonly rhythm: Rhythm } | undefined> {
	return followingTables(context.db)
		.selectFrom('follower')
		.select(['person', 'rhythm'])
		.where('stop_hash', '=', hashSecret(secret))
		.executeTakeFirst();
}
