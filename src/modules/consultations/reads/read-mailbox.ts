import { sql } from 'kysely';
import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import type { BoxTakes } from '../../../platform/mail/in/receive-mail.ts';
import { type Consultation, consultationState } from '../consultation.ts';
import { mailboxAddress, mailLimits, takesMails } from '../received-mail.ts';
import { consultationTables } from '../tables.ts';
import { consultationsById } from './read-consultation.ts';

/** The address that a consultation can be written to now; nothing where it has none, or where no mail comes in here. */
export async function mailboxOf(context: Context, consultation: Consultation): Promise<string | undefined> {
	const domain = context.runtime.mailIn?.domain;
	const state = consultationState(consultation, dateInCopenhagen(context.now));
	if (!domain || state === 'closed') return undefined;
	const key = await openKeyOf(context, consultation.id);
	return key && mailboxAddress(key, domain);
}

/** The key of a consultation's address while it is open. */
export async function openKeyOf(context: Context, consultationId: string): Promise<string | undefined> {
	const row = await consultationTables(context.db)
		.selectFrom('consultation_mailbox')
		.select('key')
		.where('consultation', '=', consultationId)
		.where('closed_at', 'is', null)
		.executeTakeFirst();
	return row?.key;
}

/** The consultation whose open address has a key. */
export async function consultationOfKey(context: Context, key: string): Promise<Consultation | undefined> {
	const row = await consultationTables(context.db)
		.selectFrom('consultation_mailbox')
		.select('consultation')
		.where('key', '=', key)
		.where('closed_at', 'is', null)
		.executeTakeFirst();
	return row && (await consultationsById(context, [row.consultation])).get(row.consultation);
}

/**
 * Whether a mail is taken now, asked while the other server is on the line. What nobody reads here is refused, so that its sender hears
 * of it; a flood is told to come again later, and what a mail server tells of a mail that did not arrive is taken and thrown away.
 */
export async function mailboxTakes(context: Context, key: string, sender: string): Promise<BoxTakes> {
	const consultation = await consultationOfKey(context, key);
	if (!consultation || !takesMails(consultation, dateInCopenhagen(context.now))) return 'no';
	return (await isFlooded(context, consultation.id, sender)) ? 'later' : 'yes';
}

/** Whether one sender has written often enough today, or more lies unread than staff can have overlooked. */
export async function isFlooded(context: Context, consultationId: string, sender: string): Promise<boolean> {
	const dayAgo = new Date(context.now.getTime() - 86_400_000);
	const { mine, waiting } = await consultationTables(context.db)
		.selectFrom('received_mail')
		.where('consultation', '=', consultationId)
		.select([
			sql<number>`(count(*) filter (where lower(sender_email) = ${sender.toLowerCase()} and received_at > ${dayAgo}))::int`.as(
				'mine',
			),
			sql<number>`(count(*) filter (where taken_in_at is null and set_aside_at is null))::int`.as('waiting'),
		])
		.executeTakeFirstOrThrow();
	return mine >= mailLimits.aDayFromOne || waiting >= mailLimits.waiting;
}
