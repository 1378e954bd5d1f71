import { type SqlBool, sql } from 'kysely';
import type { Context } from '../context.ts';
import { platformTables } from '../database/database.ts';
import { type KeysetPage, keysetPage, readCursor } from '../keyset.ts';

/** A mail in the outbox, as the mailbox page of the demonstration shows it. */
export interface WrittenMail {
	readonly id: string;
	readonly to: string;
	readonly subject: string;
	readonly text: string;
	readonly language: string;
	readonly writtenAt: Date;
	/** Where an answer goes, where there can be one. */
	readonly replyTo: string | null;
	readonly state: 'sent' | 'waiting' | 'failed';
}

/** Every mail that was written, or those to one address, newest first. Only the demonstration shows them to anybody. */
export async function listMails(
	context: Context,
	after: string | undefined,
	limit: number,
	to?: string,
): Promise<KeysetPage<WrittenMail>> {
	const cursor = readCursor(after);
	let query = platformTables(context.db).selectFrom('mail').select(columns);
	if (cursor) query = query.where(sql<SqlBool>`(written_at, id) < (${cursor.value}::timestamptz, ${cursor.id}::uuid)`);
	if (to) query = query.where(sql<SqlBool>`lower(to_address) = lower(${to})`);
	const rows = await query
		.orderBy('written_at', 'desc')
		.orderBy('id', 'desc')
		.limit(limit + 1)
		.execute();
	return keysetPage(rows.map(mailOf), limit, (mail) => ({ value: mail.writtenAt.toISOString(), id: mail.id }));
}

/** One mail by id. */
export async function mailById(context: Context, id: string): Promise<WrittenMail | undefined> {
	const row = await platformTables(context.db)
		.selectFrom('mail')
		.select(columns)
		.where('id', '=', id)
		.executeTakeFirst();
	return row && mailOf(row);
}

const columns = [
	'id',
	'to_address',
	'subject',
	'text_body',
	'language',
	'written_at',
	'sent_at',
	'failed_at',
	'reply_to',
] as const;

function mailOf(row: {
	id: string;
	to_address: string;
	subject: string;
	text_body: string;
	language: string;
	written_at: Date;
	sent_at: Date | null;
	failed_at: Date | null;
	reply_to: string | null;
}): WrittenMail {
	return {
		id: row.id,
		to: row.to_address,
		subject: row.subject,
		text: row.text_body,
		language: row.language,
		writtenAt: row.written_at,
		replyTo: row.reply_to,
		state: row.sent_at ? 'sent' : row.failed_at ? 'failed' : 'waiting',
	};
}
