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

/**
 * Sends the mails whose time has come, at most `limit`, oldest first. Several may run at once. Without a mail server the
 * demonstration calls them sent, since its mailbox page shows them; elsewhere they wait for a server.
 */
export async function deliverDue(
	context: Context,
	transport: MailTransport | undefined,
	limit: number,
): Promise<Delivered> {
	if (!transport) return { sent: context.runtime.demo ? await callSent(context) : 0, waiting: 0, failed: 0 };
	const result = { sent: 0, waiting: 0, failed: 0 };
	let refusedInARow = 0;
	for (let taken = 0; taken < limit && refusedInARow < awayAfter; taken++) {
		const mail = await claimNext(context);
		if (!mail) break;
		const delivery = await transport.send({
			id: mail.id,
			to: mail.to_address,
			subject: mail.subject,
			text: mail.text_body,
			html: mail.html_body,
		});
		const outcome = await note(context, mail, delivery);
		result[outcome]++;
		refusedInARow = outcome === 'waiting' ? refusedInARow + 1 : 0;
	}
	return result;
}

interface ClaimedMail {
	readonly id: string;
	readonly to_address: string;
	readonly subject: string;
	readonly text_body: string;
	readonly html_body: string;
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
				.orderBy('next_try_at')
				.orderBy('id')
				.limit(1)
				.forUpdate()
				.skipLocked(),
		)
		.returning(['id', 'to_address', 'subject', 'text_body', 'html_body', 'attempts'])
		.executeTakeFirst();
}

async function note(context: Context, mail: ClaimedMail, delivery: Delivery): Promise<keyof Delivered> {
	const now = context.runtime.clock();
	const next = delivery !== 'sent' && 'retry' in delivery ? nextTry(mail.attempts, now) : undefined;
	const reason = delivery === 'sent' ? null : 'retry' in delivery ? delivery.retry : delivery.failed;
	await platformTables(context.db)
		.updateTable('mail')
		.set({
			last_error: reason,
			...(delivery === 'sent' ? { sent_at: now } : next ? { next_try_at: next } : { failed_at: now }),
		})
		.where('id', '=', mail.id)
		.execute();
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
