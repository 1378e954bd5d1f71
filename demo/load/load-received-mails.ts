import { createTransport, type SendMailOptions } from 'nodemailer';
import { setAsideReceivedMail } from '../../src/modules/consultations/acts/set-aside-received-mail.ts';
import { setMailbox } from '../../src/modules/consultations/acts/set-mailbox.ts';
import { takeInReceivedMail } from '../../src/modules/consultations/acts/take-in-received-mail.ts';
import { steeredConsultation } from '../../src/modules/consultations/reads/read-consultation.ts';
import { openKeyOf } from '../../src/modules/consultations/reads/read-mailbox.ts';
import { mailboxAddress } from '../../src/modules/consultations/received-mail.ts';
import { takeMail } from '../../src/modules/consultations/steps/take-mail.ts';
import type { Actor } from '../../src/platform/actor.ts';
import type { Consultation, ConsultationResponse, MailToConsultation } from '../types.ts';
import { writeDocument } from './lay-document.ts';
import type { World } from './world.ts';

/** Lets the employees open the address of a consultation that somebody will write to. */
export async function openMailbox(
	world: World,
	staff: Actor,
	slug: string,
	{ opensDay, mails = [], responses }: Consultation,
): Promise<void> {
	if (mails.length > 0 || responses.some(({ mailed }) => mailed))
		await world.act(world.at(opensDay, 8, 55), staff, setMailbox, { slug, open: true });
}

/** Lets the mails come in that nobody has taken in, and the employees set aside what is no response. */
export async function loadMails(
	world: World,
	staff: Actor,
	slug: string,
	mails: readonly MailToConsultation[],
): Promise<void> {
	for (const [place, { day, annex, automatic, setAside, ...mail }] of mails.entries()) {
		const at = world.at(day, 11, place);
		const number = await comeIn(world, at, slug, {
			...{ from: { name: mail.from, address: mail.email }, subject: mail.subject, text: mail.text },
			...(automatic && { headers: { 'Auto-Submitted': 'auto-replied' } }),
			...(annex && {
				attachments: [
					{
						filename: `${annex.title}.pdf`,
						content: Buffer.from(await writeDocument(at, { ...annex, author: mail.from })),
					},
				],
			}),
		});
		if (setAside)
			await world.act(world.at(setAside.day, 13, place), staff, setAsideReceivedMail, {
				...{ consultation: slug, number },
				reason: setAside.reason,
			});
	}
}

/** Lets somebody mail a response and an employee take it in; answers its number. */
export async function mailResponse(
	world: World,
	staff: Actor,
	sent: {
		readonly at: Date;
		readonly name: string;
		readonly mailed: NonNullable<ConsultationResponse['mailed']>;
		readonly words: { readonly consultation: string; readonly text: string; readonly consultee?: string | undefined };
	},
): Promise<number> {
	const { at, name, mailed, words } = sent;
	const number = await comeIn(world, at, words.consultation, {
		...{ from: { name, address: mailed.email }, subject: mailed.subject },
		text: `Kære kommune\n\n${words.text}\n\nVenlig hilsen\n${name}`,
	});
	const taken = await world.act(at, staff, takeInReceivedMail, { ...words, number, name, reason: mailed.reason });
	return taken.number as number;
}

/** A mail as a mail program writes it, brought by the door that mails come in at. */
async function comeIn(world: World, at: Date, slug: string, mail: SendMailOptions): Promise<number | undefined> {
	const facts = await steeredConsultation(world.context(at), slug);
	const token = facts && (await openKeyOf(world.context(at), facts.consultation.id));
	if (!token) throw new Error(`The consultation ${slug} of the demonstration cannot be written to`);
	const { message, envelope } = await createTransport({ streamTransport: true, buffer: true }).sendMail({
		...mail,
		...{ to: mailboxAddress(token, 'lindholm.example'), date: at, messageId: `<${at.getTime()}.${slug}@post.example>` },
	});
	return takeMail(world.context(at), { token, sender: envelope.from || '', raw: message as Buffer });
}
