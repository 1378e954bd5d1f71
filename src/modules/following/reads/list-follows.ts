import type { Context } from '../../../platform/context.ts';
import { type Followed, followKindsInUse } from '../follow-kind.ts';
import { mostFollows } from '../limits.ts';
import { followingTables } from '../tables.ts';

/** One thing that a person follows; what is gone, or no longer public, has only its kind. */
export interface Follow {
	readonly kind: string;
	readonly subject: string;
	readonly followedAt: Date;
	readonly followed: Followed | undefined;
}

/** Everything that a person follows, the newest first: one question for the list, and one for each kind in it. */
export async function listFollows(context: Context, person: string): Promise<Follow[]> {
	const rows = await followingTables(context.db)
		.selectFrom('follow')
		.select(['kind', 'subject', 'followed_at'])
		.where('person', '=', person)
		.orderBy('followed_at', 'desc')
		.orderBy('subject')
		.limit(mostFollows)
		.execute();
	const found = new Map<string, Followed>();
	for (const [kind, of] of Object.entries(followKindsInUse())) {
		const ids = rows.filter((row) => row.kind === kind).map(({ subject }) => subject);
		if (ids.length === 0) continue;
		for (const followed of await of.load(context, ids)) found.set(`${kind} ${followed.id}`, followed);
	}
	return rows.map(({ kind, subject, followed_at }) => ({
		...{ kind, subject, followedAt: followed_at },
		followed: found.get(`${kind} ${subject}`),
	}));
}
