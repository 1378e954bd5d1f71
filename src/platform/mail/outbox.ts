import type { Context } from '../context.ts';
import { platformTables } from '../database/database.ts';
import { newId } from '../identifiers.ts';

/** A composed mail and the fact that it tells, so that telling twice sends once. */
export interface OutgoingMail {
	readonly dedupe: string;
	readonly to: string;
	readonly subject: string;
	readonly text: string;
	readonly html: string;
}

/** Puts a mail in the outbox, in the caller's transaction. The same fact is written once, however often it is told. */
export async function writeMail(context: Context, mail: OutgoingMail): Promise<void> {
	await platformTables(context.db)
		.insertInto('mail')
		.values({
			id: newId(),
			dedupe: mail.dedupe,
			to_address: mail.to,
			subject: mail.subject,
			text_body: mail.text,
			html_body: mail.html,
			language: context.language,
			written_at: context.now,
			next_try_at: context.now,
			last_error: null,
		})
		.onConflict((conflict) => conflict.column('dedupe').doNothing())
		.execute();
}
