import { sql } from 'kysely';
import type { Context, Language } from '../context.ts';
import { platformTables } from '../database/database.ts';
import { newId } from '../identifiers.ts';

/** A composed mail and the fact that it tells, so that telling twice sends once. */
export interface OutgoingMail {
	readonly dedupe: string;
	readonly to: string;
	readonly subject: string;
	readonly text: string;
	readonly html: string;
	/** Where an answer goes, when not to whoever sent it. */
	readonly replyTo?: string | undefined;
	/** The address that stops mails of this kind by one press in the mail program. */
	readonly unsubscribeUrl?: string | undefined;
	/** True for the last mail to somebody: once it is sent, nothing remembers the address. */
	readonly forgetWhenSent?: boolean;
}

/** A mail in a batch: each in the language of its reader. */
export interface OutgoingMailIn extends OutgoingMail {
	readonly language: Language;
}

/** So many rows a statement: far below the number of parameters that PostgreSQL takes. */
const rowsAtOnce = 200;

/** Puts a mail in the outbox, in the caller's transaction. The same fact is written once, however often it is told. */
export async function writeMail(context: Context, mail: OutgoingMail): Promise<void> {
	await writeMails(context, [{ ...mail, language: context.language }]);
}

/** The same for many mails. */
export async function writeMails(context: Context, mails: readonly OutgoingMailIn[]): Promise<void> {
	for (let from = 0; from < mails.length; from += rowsAtOnce) {
		await platformTables(context.db)
			.insertInto('mail')
			.values(mails.slice(from, from + rowsAtOnce).map((mail) => rowOf(context, mail)))
			.onConflict((conflict) => conflict.column('dedupe').doNothing())
			.execute();
	}
}

/** Forgets what was sent to an address that is no longer whose it was; what waits to be sent is still sent. */
export async function forgetMailsTo(context: Context, address: string): Promise<void> {
	await platformTables(context.db)
		.deleteFrom('mail')
		.where(sql<boolean>`lower(to_address) = ${address.toLowerCase()}`)
		.where('sent_at', 'is not', null)
		.execute();
}

function rowOf(context: Context, mail: OutgoingMailIn) {
	return {
		id: newId(),
		dedupe: mail.dedupe,
		to_address: mail.to,
		subject: mail.subject,
		text_body: mail.text,
		html_body: mail.html,
		language: mail.language,
		reply_to: mail.replyTo ?? null,
		unsubscribe_url: mail.unsubscribeUrl ?? null,
		written_at: context.now,
		next_try_at: context.now,
		last_error: null,
		forget_when_sent: mail.forgetWhenSent ?? false,
	};
}
