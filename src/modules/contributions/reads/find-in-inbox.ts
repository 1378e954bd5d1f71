import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { ContributionKind } from '../contribution.ts';
import type { InboxFilter, InboxWords } from '../inbox.ts';
import { contributionTables } from '../tables.ts';
import { inboxFilter, inPublic } from './inbox-rows.ts';
import { newestWithWords } from './newest-with-words.ts';

/** So many of a kind are found, the newest of them: whoever looks for something in an inbox wants it, not a list. */
const mostFound = 1_000;

/** What was found in an inbox. */
export interface FoundInInbox {
	readonly ids: readonly string[];
	/** There is more: only the newest is here. */
	readonly isOver: boolean;
}

/** Looks in an inbox by words, or by a number: among what is to be answered, the newest first, and among what somebody has flagged. */
export async function findInInbox(
	context: Context,
	filter: InboxFilter,
	{ words, number }: InboxWords,
): Promise<FoundInInbox> {
	const processIds = filter.processes.map(({ id }) => id);
	if (processIds.length === 0) return { ids: [], isOver: false };
	const [only, ...more] = processIds;
	// Asked of what is found, not of the index: that would be asked once for each process.
	const here = sql<boolean>`(contribution.process = any (${processIds}::uuid[]) and ${inboxFilter(filter)}) is true`;
	const ofKind = (kind: ContributionKind) =>
		newestWithWords(context, {
			kind,
			text: words,
			processId: more.length === 0 ? only : undefined,
			only: sql<boolean>`(contribution.needs_answer and ${here})`,
			most: mostFound + 1,
		});
	const [proposals, comments, others] = await Promise.all([
		ofKind('proposal'),
		ofKind('comment'),
		sql<{ id: string }>`
			select contribution.id from (select distinct contribution from flag where settled_at is null) as flagged
			join contribution on contribution.id = flagged.contribution
			where ${inPublic} and ${here} and (contribution.search @@ ${words.wide}::tsquery) is true
			union
			select contribution.id from contribution where contribution.number = ${number ?? null}::int and ${inPublic} and ${here}
		`.execute(contributionTables(context.db)),
	]);
	const ids = [proposals, comments].flatMap((found) => found.slice(0, mostFound));
	return {
		ids: [...new Set([...ids, ...others.rows.map(({ id }) => id)])],
		isOver: proposals.length > mostFound || comments.length > mostFound,
	};
}
