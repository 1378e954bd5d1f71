import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { type KeysetPage, keysetPage, readCursor } from '../../../platform/keyset.ts';
import type { TextQuery } from '../../../platform/search/text-query.ts';
import type { ContributionKind } from '../../contributions/index.ts';
import type { ListedPoint } from '../point.ts';
import { pointTables } from '../tables.ts';
import { pointColumns, pointOf } from './columns.ts';

/** Which points of a process: those that stand by themselves, in the order they were made. */
export interface PointListWish {
	readonly processId: string;
	/** Only those of one kind of contribution, as the responses to a consultation. */
	readonly kind?: ContributionKind | undefined;
	readonly tag?: string | undefined;
	readonly assigneeId?: string | undefined;
	/** Only those with some words in their heading or quote. */
	readonly words?: TextQuery | undefined;
	readonly state?: 'unanswered' | 'answered' | 'changed' | undefined;
	readonly after?: string | undefined;
	readonly limit: number;
}

const voices = sql<number>`1 + (select count(*)::int from point as merged where merged.merged_into = point.id)`;

/** A page of the points of a process that stand by themselves, each with how many contributions say it. */
export async function listPoints(context: Context, wish: PointListWish): Promise<KeysetPage<ListedPoint>> {
	const cursor = readCursor(wish.after);
	const after = cursor && /^\d{1,9}$/.test(cursor.value) ? Number(cursor.value) : undefined;
	const rows = await pointTables(context.db)
		.selectFrom('point')
		.select(pointColumns)
		.select(voices.as('voices'))
		.where('process', '=', wish.processId)
		.where('merged_into', 'is', null)
		.$if(after !== undefined, (list) => list.where('number', '>', after as number))
		.$if(wish.kind !== undefined, (list) => list.where('contribution_kind', '=', wish.kind as string))
		.$if(wish.tag !== undefined, (list) => list.where(sql<boolean>`${wish.tag as string} = any (tags)`))
		.$if(wish.assigneeId !== undefined, (list) => list.where('assignee', '=', wish.assigneeId as string))
		.$if(wish.words !== undefined, (list) => list.where(sql<boolean>`search @@ ${wish.words?.wide}::tsquery`))
		.$if(wish.state === 'unanswered', (list) => list.where('answered_at', 'is', null))
		.$if(wish.state === 'answered', (list) => list.where('answered_at', 'is not', null))
		.$if(wish.state === 'changed', (list) => list.where('changed', '=', true))
		.orderBy('number')
		.limit(wish.limit + 1)
		.execute();
	return keysetPage(
		rows.map((row) => ({ ...pointOf(row), voices: row.voices })),
		wish.limit,
		({ id, number }) => ({ id, value: String(number) }),
	);
}
