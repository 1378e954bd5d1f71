import { isCalendarDate } from '../../platform/clock.ts';
import { readCursor } from '../../platform/keyset.ts';
import type { TextQuery } from '../../platform/search/text-query.ts';
import type { Channel } from './channel.ts';
import type { ListedContribution } from './contribution.ts';

/** The piles that the database tells apart; which promises are near or late is told by the processes that are asked about. */
export const inboxPiles = ['waiting', 'considered', 'mine', 'unassigned', 'flagged', 'answered'] as const;

/** One such pile. */
export type InboxPile = (typeof inboxPiles)[number];

/** A process whose pieces are asked for, and the day that it has promised answers by. */
export interface PromisedProcess {
	readonly id: string;
	readonly promiseBy: string;
}

/** What narrows every pile alike. */
export interface InboxFilter {
	readonly processes: readonly PromisedProcess[];
	readonly themeId?: string | undefined;
	readonly channel?: Channel | undefined;
	readonly assigneeId?: string | undefined;
	/** Only these: what was found by words, see `findInInbox`. */
	readonly found?: readonly string[] | undefined;
}

/** What is looked for in an inbox: words of title, text and place, or the number of one piece. */
export interface InboxWords {
	readonly words: TextQuery;
	readonly number?: number | undefined;
}

/** A piece in the inbox, with who has it in hand and how many have flagged it. */
export interface InboxItem extends ListedContribution {
	readonly promiseBy: string;
	readonly assigneeId: string | null;
	readonly flags: number;
}

/** How many pieces of one process lie in each pile. */
export type InboxCounts = Readonly<Record<InboxPile, number>>;

/** Where a list of what waits goes on: the promise first, then the day it came in. */
export function deadlineCursor(
	text: string | undefined,
): { promiseBy: string; happenedOn: string; id: string } | undefined {
	const cursor = readCursor(text);
	const [promiseBy = '', happenedOn = '', ...more] = cursor?.value.split(' ') ?? [];
	if (!cursor || more.length > 0 || !isCalendarDate(promiseBy) || !isCalendarDate(happenedOn)) return undefined;
	return { promiseBy, happenedOn, id: cursor.id };
}

/** Where a list that is sorted by an instant goes on. */
export function instantCursor(text: string | undefined): { at: string; id: string } | undefined {
	const cursor = readCursor(text);
	if (!cursor || Number.isNaN(Date.parse(cursor.value)) || !/^\d{4}-\d\d-\d\dT/.test(cursor.value)) return undefined;
	return { at: cursor.value, id: cursor.id };
}

/** The number of a piece, where that is all that was typed; somebody says it on the phone. */
export function numberTyped(typed: string): number | undefined {
	const number = /^\s*(?:nr\.?|nummer)?\s*([1-9]\d{0,8})\s*$/i.exec(typed)?.[1];
	return number ? Number(number) : undefined;
}
