import type { Context } from '../../../platform/context.ts';
import { hashSecret } from '../../../platform/identifiers.ts';
import type { HelpRequest } from '../help.ts';
import type { ModelDocumentKey } from '../model-document.ts';
import { helpRequestOf, helpRequests } from '../steps/help-columns.ts';
import { associationTables } from '../tables.ts';

/** Nobody looks through more at once; what is late comes first. */
export const mostShown = 100;
const mostAnswered = 20;
const mostOwn = 50;

/** A line of the conversation between a group and its consultants. */
export interface HelpMessage {
	readonly id: string;
	readonly fromGroup: boolean;
	readonly writtenBy: string | null;
	readonly text: string;
	readonly documents: readonly ModelDocumentKey[];
	readonly writtenAt: Date;
}

/** Those who wait, the longest overdue first. */
export async function waitingHelp(context: Context): Promise<HelpRequest[]> {
	const rows = await helpRequests(context)
		.where('waiting_since', 'is not', null)
		.orderBy('due_on')
		.orderBy('help_request.number')
		.limit(mostShown)
		.execute();
	return rows.map(helpRequestOf);
}

/** Those who were answered last. */
export async function answeredHelp(context: Context): Promise<HelpRequest[]> {
	const rows = await helpRequests(context)
		.where('waiting_since', 'is', null)
		.orderBy('last_answered_at', 'desc')
		.limit(mostAnswered)
		.execute();
	return rows.map(helpRequestOf);
}

/** What this person has asked, newest first. */
export async function ownHelp(context: Context): Promise<HelpRequest[]> {
	const rows = await helpRequests(context)
		.where('person', '=', context.actor.personId ?? null)
		.orderBy('asked_at', 'desc')
		.limit(mostOwn)
		.execute();
	return rows.map(helpRequestOf);
}

/** One request by the number that staff see. */
export async function helpByNumber(context: Context, number: number): Promise<HelpRequest | undefined> {
	const row = await helpRequests(context).where('help_request.number', '=', number).executeTakeFirst();
	return row && helpRequestOf(row);
}

/** One request by the group's own link. */
export async function helpBySecret(context: Context, secret: string): Promise<HelpRequest | undefined> {
	const row = await helpRequests(context).where('secret_hash', '=', hashSecret(secret)).executeTakeFirst();
	return row && helpRequestOf(row);
}

/** The conversation, oldest first; an act keeps it short. */
export async function helpMessages(context: Context, request: string): Promise<HelpMessage[]> {
	const rows = await associationTables(context.db)
		.selectFrom('help_message')
		.select(['id', 'from_group', 'written_by', 'text', 'documents', 'written_at'])
		.where('request', '=', request)
		.orderBy('written_at')
		.orderBy('id')
		.limit(200)
		.execute();
	return rows.map((row) => ({
		id: row.id,
		fromGroup: row.from_group,
		writtenBy: row.written_by,
		text: row.text,
		documents: row.documents as ModelDocumentKey[],
		writtenAt: row.written_at,
	}));
}
