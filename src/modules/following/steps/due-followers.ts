import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { followKindsInUse } from '../follow-kind.ts';
import type { Rhythm } from '../rhythm.ts';
import { followingTables } from '../tables.ts';

/** Somebody whose next digest is due. */
export interface DueFollower {
	readonly person: string;
	readonly rhythm: Rhythm;
	readonly toldTo: string;
	readonly toldAt: Date;
}

/**
 * Takes some followers whose time has come, held until the transaction ends; those whom another program has taken are left to it. Of
 * those who are told at once, only such as there may be something new for.
 */
export async function takeDue(context: Context, newsTo: string, limit: number): Promise<DueFollower[]> {
	const kinds = followKindsInUse();
	const asked = Object.keys(kinds).filter((name) => kinds[name]?.newTo);
	const { rows } = await sql<DueFollower>`
		select person, rhythm, told_to::text as "toldTo", told_at as "toldAt"
		from follower
		where rhythm <> 'none' and due_at <= ${context.now}
			and (rhythm <> 'at-once' or told_to < ${newsTo}::bigint
				or exists (select from follow where follow.person = follower.person and follow.kind = any(${asked}::text[])))
		order by due_at, person
		limit ${limit}::int
		for update skip locked
	`.execute(followingTables(context.db));
	return rows;
}

/** Writes how far these have been told now, and when it is their turn again. */
export async function noteTold(
	context: Context,
	told: readonly { readonly person: string; readonly dueAt: Date }[],
	newsTo: string,
): Promise<void> {
	await sql`
		update follower set told_to = greatest(told_to, ${newsTo}::bigint), told_at = ${context.now}, due_at = told.due_at
		from unnest(${told.map(({ person }) => person)}::uuid[], ${told.map(({ dueAt }) => dueAt)}::timestamptz[]) as told (person, due_at)
		where follower.person = told.person
	`.execute(followingTables(context.db));
}
