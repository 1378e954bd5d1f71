import { sql } from 'kysely';
import type { CalendarDate } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { hashSecret, newId } from '../../../platform/identifiers.ts';
import type { HelpKind } from '../help.ts';
import type { ModelDocumentKey } from '../model-document.ts';
import { associationTables } from '../tables.ts';
import { helpSecretOf } from './help-secret.ts';

/** What is written down of a request. */
export interface HelpWords {
	readonly kind: HelpKind;
	readonly group: string;
	readonly about?: string | undefined;
	readonly text: string;
	readonly contact: string;
	readonly email?: string | null | undefined;
	readonly phone?: string | null | undefined;
}

/** Writes down a request with its first message. */
export async function writeRequestForHelp(
	context: Context,
	words: HelpWords,
	more: {
		readonly promisedOn: CalendarDate;
		readonly organisationId?: string | undefined;
		readonly enteredByStaff: boolean;
	},
): Promise<{ readonly id: string; readonly number: number }> {
	const id = newId(context.now);
	const self = context.actor.personId ?? null;
	const { number } = await associationTables(context.db)
		.insertInto('help_request')
		.values({
			id,
			secret_hash: hashSecret(helpSecretOf(context, id)),
			kind: words.kind,
			group_name: words.group,
			about_group: words.about ?? null,
			organisation: more.organisationId ?? null,
			contact_name: words.contact,
			email: words.email ?? null,
			phone: words.phone ?? null,
			language: context.language,
			person: more.enteredByStaff ? null : self,
			entered_by: more.enteredByStaff ? self : null,
			asked_at: context.now,
			promised_on: more.promisedOn,
			due_on: more.promisedOn,
			waiting_since: context.now,
		})
		.returning('number')
		.executeTakeFirstOrThrow();
	await writeHelpMessage(context, id, { fromGroup: true, text: words.text });
	return { id, number };
}

/** Writes a line of the conversation. */
export async function writeHelpMessage(
	context: Context,
	request: string,
	words: {
		readonly fromGroup: boolean;
		readonly text: string;
		readonly documents?: readonly ModelDocumentKey[] | undefined;
	},
): Promise<string> {
	const id = newId(context.now);
	await associationTables(context.db)
		.insertInto('help_message')
		.values({
			id,
			request,
			from_group: words.fromGroup,
			written_by: context.actor.personId ?? null,
			text: words.text,
			documents: [...new Set(words.documents)],
			written_at: context.now,
		})
		.execute();
	return id;
}

/** Puts a request into somebody's hands; whoever had it has it no more. */
export async function writeTaking(context: Context, request: string, consultant: string): Promise<string> {
	const tables = associationTables(context.db);
	await tables
		.updateTable('help_taking')
		.set({ ended_at: context.now })
		.where('request', '=', request)
		.where('ended_at', 'is', null)
		.execute();
	const id = newId(context.now);
	await tables
		.insertInto('help_taking')
		.values({ id, request, consultant, given_by: context.actor.personId ?? null, taken_at: context.now })
		.execute();
	return id;
}

/** Nobody waits any more; the first answer is the one that is counted. */
export async function writeAnswered(context: Context, request: string): Promise<void> {
	await associationTables(context.db)
		.updateTable('help_request')
		.set((row) => ({
			waiting_since: null,
			last_answered_at: context.now,
			answered_at: row.fn.coalesce('answered_at', row.val(context.now)),
		}))
		.where('id', '=', request)
		.execute();
}

/** The group waits again, with a promise of its own. */
export async function writeWaitingAgain(context: Context, request: string, dueOn: CalendarDate): Promise<void> {
	await associationTables(context.db)
		.updateTable('help_request')
		.set({ waiting_since: context.now, due_on: dueOn })
		.where('id', '=', request)
		.where('waiting_since', 'is', null)
		.execute();
}

/** So long after an answer a group may still come back to it. */
const keptDays = 365;

/** Forgets who asked and what was said, a year after the help was given; that somebody asked, and when it was answered, stays. */
export async function forgetHelpRequests(context: Context): Promise<number> {
	const before = new Date(context.now.getTime() - keptDays * 86_400_000);
	const tables = associationTables(context.db);
	const gone = await tables
		.updateTable('help_request')
		.set(forgotten(context))
		.where('waiting_since', 'is', null)
		.where('last_answered_at', '<', before)
		.where('forgotten_at', 'is', null)
		.returning('id')
		.execute();
	await forgetMessages(
		context,
		gone.map(({ id }) => id),
	);
	return gone.length;
}

/**
 * Forgets what somebody who is deleted asked: by their account, or by an address of theirs. What nobody has answered goes altogether,
 * for nobody waits for it any more.
 */
export async function forgetHelpOf(
	context: Context,
	person: { readonly id: string; readonly addresses: readonly string[] },
): Promise<void> {
	const tables = associationTables(context.db);
	const theirs = sql<boolean>`(person = ${person.id}::uuid or lower(email) = any(${[...person.addresses]}::text[])
		or phone = any(${[...person.addresses]}::text[]))`;
	await tables.deleteFrom('help_request').where(theirs).where('answered_at', 'is', null).execute();
	const gone = await tables
		.updateTable('help_request')
		.set({ ...forgotten(context), waiting_since: null })
		.where(theirs)
		.returning('id')
		.execute();
	await forgetMessages(
		context,
		gone.map(({ id }) => id),
	);
}

function forgotten(context: Context) {
	return {
		group_name: '',
		about_group: null,
		organisation: null,
		contact_name: '',
		email: null,
		phone: null,
		person: null,
		forgotten_at: context.now,
	};
}

async function forgetMessages(context: Context, requests: readonly string[]): Promise<void> {
	if (requests.length === 0) return;
	await associationTables(context.db).deleteFrom('help_message').where('request', 'in', requests).execute();
}

const yearMs = 365 * 86_400_000;

/** So many are told of a new request; a municipality has few consultants. */
const mostTold = 20;

/** Those who have taken requests within a year. */
export async function consultantsOfLate(context: Context): Promise<string[]> {
	const rows = await associationTables(context.db)
		.selectFrom('help_taking')
		.select('consultant')
		.distinct()
		.where('consultant', 'is not', null)
		.where('taken_at', '>', new Date(context.now.getTime() - yearMs))
		.limit(mostTold)
		.execute();
	return rows.flatMap(({ consultant }) => consultant ?? []);
}
