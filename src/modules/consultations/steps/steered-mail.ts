import type { Context } from '../../../platform/context.ts';
import { type ConsultationWithProcess, isConsultationThereFor } from '../permissions.ts';
import { lockReceivedMail } from '../reads/list-received-mails.ts';
import { consultationsById, lockSteered } from '../reads/read-consultation.ts';
import type { ReceivedMail } from '../received-mail.ts';

/** A mail with its consultation. */
export type MailOfConsultation = ConsultationWithProcess & { readonly mail: ReceivedMail };

/**
 * A mail with its consultation, both locked, for the acts of those who read what comes in: the consultation first, as whoever closes it
 * does.
 */
export async function steeredMail(
	context: Context,
	{ slug, number }: { readonly slug: string; readonly number: number },
): Promise<MailOfConsultation | undefined> {
	const facts = await lockSteered(context, slug);
	const mail = facts && (await lockReceivedMail(context, number));
	const isOfIt = mail?.consultationId === facts?.consultation.id;
	return facts && mail && isOfIt && isConsultationThereFor(context.actor, facts) ? { ...facts, mail } : undefined;
}

/** A mail by its own link, locked, with its consultation. */
export async function lockMailBySecret(
	context: Context,
	found: Pick<ReceivedMail, 'number' | 'consultationId'>,
): Promise<{ readonly mail: ReceivedMail; readonly slug: string } | undefined> {
	const consultation = (await consultationsById(context, [found.consultationId])).get(found.consultationId);
	const mail = consultation && (await lockReceivedMail(context, found.number));
	return mail && { mail, slug: consultation.slug };
}
