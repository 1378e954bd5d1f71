import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { hashSecret } from '../../../platform/identifiers.ts';
import { mostFollows } from '../limits.ts';
import { firstRhythm, nextDigestAt, type Rhythm } from '../rhythm.ts';
import { stopSecret } from '../stop-link.ts';
import { followingTables } from '../tables.ts';

/** What is followed, as rows keep it. */
export interface Subject {
	readonly kind: string;
	readonly subject: string;
}

/**
 * Somebody newly here begins a little before the last news: one that is being written at this moment has a lower number and is committed
 * later. What happened before they followed is left out by its hour.
 */
const before = 1_000;

/** Lets a person follow something, in the caller's transaction. False when they follow as much as anybody may. */
export async function follow(context: Context, person: string, { kind, subject }: Subject): Promise<boolean> {
	await becomeFollower(context, person, firstRhythm);
	const tables = followingTables(context.db);
	// Held: two at once must not both be the last that there is room for.
	await sql`select from follower where person = ${person} for update`.execute(tables);
	const { rows } = await sql<{ follows: boolean; all: number }>`
		select count(*)::int as "all", coalesce(bool_or(kind = ${kind} and subject = ${subject}), false) as follows
		from follow where person = ${person}
	`.execute(tables);
	const { follows = false, all = 0 } = rows[0] ?? {};
	if (follows) return true;
	if (all >= mostFollows) return false;
	await tables
		.insertInto('follow')
		.values({ person, kind, subject, followed_at: context.now })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	return true;
}

/** Sets how often a person is told; what has not been told yet is told in the new rhythm. */
export async function setRhythm(context: Context, person: string, rhythm: Rhythm): Promise<void> {
	await becomeFollower(context, person, rhythm);
	await sql`
		update follower set rhythm = ${rhythm}, due_at = ${nextDigestAt(rhythm, context.now)},
			-- Whoever wanted none for a while is not sent all of it at once afterwards.
			told_to = case when rhythm = 'none' then greatest(told_to, ${lastNews()} - ${before}::int) else told_to end,
			told_at = case when rhythm = 'none' then ${context.now} else told_at end
		where person = ${person} and rhythm <> ${rhythm}
	`.execute(followingTables(context.db));
}

async function becomeFollower(context: Context, person: string, rhythm: Rhythm): Promise<void> {
	await followingTables(context.db)
		.insertInto('follower')
		.values({
			person,
			rhythm,
			told_to: sql`greatest(${lastNews()} - ${before}::int, 0)`,
			told_at: context.now,
			due_at: nextDigestAt(rhythm, context.now),
			stop_hash: hashSecret(stopSecret(context, person)),
		} as never)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

function lastNews() {
	return sql`(select coalesce(max(id), 0) from news)`;
}
