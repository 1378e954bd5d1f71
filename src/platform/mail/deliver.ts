import type { Context } from '../context.ts';
import { platformTables } from '../database/database.ts';
import { nextTry } from './next-try.ts';
import type { Delivery, MailTransport } from './transport.ts';

/**
 * How long a mail is one sender's alone. Far longer than the mail server may take to answer, so that no other sends it too; a sender
 * that was killed in the middle leaves it to be sent again, under the same Message-ID.
 */
const claimMs = 120_000;

/** After so many refusals in a row the mail server is away: the rest of the mails need not find that out one by one. */
const awayAfter = 3;

/** What came of one round. */
export interface Delivered {
	readonly sent: number;
	readonly waiting: number;
	readonly failed: number;
}

/** What the senders of one round know of each other. */
interface Round {
	readonly result: { sent: number; waiting: number; failed: number };
	left: number;
	refusedInARow: number;
}

/**
 * Sends the mails whose time has come, at most `limit`, oldest first. Several rounds may run at once, and each may send several mails
 * side by side, as many as the transport has lines for. Without a mail server the demonstration calls them sent, since its mailbox page
 * shows them; elsewhere they wait for a server.
 */
export async function deliverDue(
	context: Context,
	transport: MailTransport | undefined,
	limit: number,
	sideBySide = 1,
): Promise<Delivered> {
	if (!transport) return { sent: context.runtime.demo ? await callSent(context) : 0, waiting: 0, failed: 0 };
	const round: Round = { result: { sent: 0, waiting: 0, failed: 0 }, left: limit, refusedInARow: 0 };
	await Promise.all(Array.from({ length: sideBySide }, () => sendUntilDone(context, transport, round)));
	return round.result;
}

async function sendUntilDone(context: Context, transport: MailTransport, round: Round): Promise<void> {
	while (round.left > 0 && round.refusedInARow < awayAfter) {
		round.left--;
		const mail = await claimNext(context);
		if (!mail) return;
		const delivery = await transport.send({
			id: mail.id,
			to: mail.to_address,
			subject: mail.subject,
			text: mail.text_body,
			html: mail.html_body,
			...(mail.reply_to && { replyTo: mail.reply_to }),
			...(mail.unsubscribe_url && { unsubscribeUrl: mail.unsubscribe_url }),
		});
		const outcome = await note(context, mail, delivery);
		round.result[outcome]++;
		round.refusedInARow = outcome === 'waiting' ? round.refusedInARow + 1 : 0;
	}
}

const claimed = [
	'id',
	'to_address',
	'subject',
	'text_body',
	'html_body',
	'reply_to',
	'unsubscribe_url',
	'attempts',
] as const;

interface ClaimedMail {
	readonly id: string;
	readonly to_address: string;
	readonly subject: string;
	readonly text_body: string;
	readonly html_body: string;
	readonly reply_to: string | null;
	readonly unsubscribe_url: string | null;
	readonly attempts: number;
}

/** Takes one mail for a while. No transaction is open while the mail server is talked to. */
function claimNext(context: Context): Promise<ClaimedMail | undefined> {
	const now = context.runtime.clock();
	return platformTables(context.db)
		.updateTable('mail')
		.set((mail) => ({
			attempts: mail('attempts', '+', 1),
			next_try_at: new Date(now.getTime() + claimMs),
		}))
		.where('id', '=', (mail) =>
			mail
				.selectFrom('mail')
				.select('id')
				.where('sent_at', 'is', null)
				.where('failed_at', 'is', null)
				.where('next_try_at', '<=', now)
				// By nothing else: a morning's digests are due at the same instant, and sorting them for each mail would take longer than sending.
				.orderBy('next_try_at')
				.limit(1)
				.forUpdate()
				.skipLocked(),
		)
		.returning([...claimed])
		.executeTakeFirst();
}

async function note(context: Context, mail: ClaimedMail, delivery: Delivery): Promise<keyof Delivered> {
	const now = context.runtime.clock();
	const next = delivery !== 'sent' && 'retry' in delivery ? nextTry(mail.attempts, now) : undefined;
	const reason = delivery === 'sent' ? null : 'retry' in delivery ? delivery.retry : delivery.failed;
	const noted = await platformTables(context.db)
		.updateTable('mail')
		.set({
			last_error: reason,
			...(delivery === 'sent' ? { sent_at: now } : next ? { next_try_at: next } : { failed_at: now }),
		})
		.where('id', '=', mail.id)
		.returning('forget_when_sent')
		.executeTakeFirst();
	// Whether it arrived or never will: the last mail to somebody is not what remembers them.
	if (noted?.forget_when_sent && !next)
		await platformTables(context.db).deleteFrom('mail').where('id', '=', mail.id).execute();
	return delivery === 'sent' ? 'sent' : next ? 'waiting' : 'failed';
}

async function callSent(context: Context): Promise<number> {
	const now = context.runtime.clock();
	const { numUpdatedRows } = await platformTables(context.db)
		.updateTable('mail')
		.set({ sent_at: now })
		.where('sent_at', 'is', null)
		.where('failed_at', 'is', null)
		.where('next_try_at', '<=', now)
		.executeTakeFirst();
	return Number(numUpdatedRows);
}
